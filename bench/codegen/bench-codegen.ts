import { existsSync } from "node:fs";
import { mkdir, readdir, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { type Operation, readOperations } from "@intuned/codegen";
import { loadDocument } from "@intuned/document";
import { commandFile, repositoryRoot, runBuild, runStep } from "@intuned/scripts";
import { build } from "esbuild";
import { measureProcess, median } from "../measure/measure-process.js";
import { madeDocument } from "./made-document.js";
import { installPeers, type OneCall, type Peer, peerModules, peers } from "./peers.js";

const USAGE = `npm run bench:codegen -- [DOCUMENT] [--runs N]

  Compares generation, output, type-check and bundle with openapi-typescript, @hey-api/openapi-ts and orval on one
  document, interleaved in one run; then prints how ours grows with the number of operations.

  DOCUMENT  an OpenAPI document (default: one made of 1,000 operations)
  --runs N  how often each is measured; medians are printed (default 3)`;

const OPERATIONS = 1000;
const GROWTH = [10, 100, 1000, 5000];
const tsc = commandFile("typescript", "tsc");

/** What was measured of one generator. */
interface Row {
  readonly generateMs: number;
  readonly generateBytes: number;
  readonly outputBytes: number;
  readonly checkMs: number;
  readonly checkBytes: number;
  readonly checkErrors: number;
  readonly bundleBytes: number;
}

/** Measures every generator `runs` times, in turn, so that a busy moment hits all of them. */
async function compare(work: string, input: string, call: OneCall, runs: number): Promise<Map<Peer, Row>> {
  const measured = new Map<Peer, Row[]>(peers.map((peer) => [peer, []]));
  for (let run = 0; run < runs; run++)
    for (const [index, peer] of peers.entries())
      measured.get(peer)?.push(await measure(peer, path.join(work, `${index}`), input, call));
  return new Map(
    Array.from(measured, ([peer, rows]) => {
      const pick = (key: keyof Row) => median(rows.map((row) => row[key]));
      return [
        peer,
        {
          generateMs: pick("generateMs"),
          generateBytes: pick("generateBytes"),
          outputBytes: pick("outputBytes"),
          checkMs: pick("checkMs"),
          checkBytes: pick("checkBytes"),
          checkErrors: pick("checkErrors"),
          bundleBytes: pick("bundleBytes"),
        },
      ];
    }),
  );
}

async function measure(peer: Peer, folder: string, input: string, call: OneCall): Promise<Row> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  const generated = await measureProcess(peer.command(input, folder), { cwd: path.dirname(folder) });
  if (generated.code !== 0) throw new Error(`${peer.name} failed:\n${generated.output}`);
  const outputBytes = await sizeOf(folder);
  const program = path.join(folder, "one-call.ts");
  await writeFile(program, await peer.program(folder, call));
  await linkModules(path.join(folder, "node_modules"));
  await writeFile(path.join(folder, "tsconfig.json"), JSON.stringify(CHECK));
  const checked = await measureProcess([tsc, "-p", folder]);
  const bundled = await build({
    entryPoints: [program],
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    logLevel: "error",
  });
  return {
    generateMs: generated.ms,
    generateBytes: generated.peakBytes,
    outputBytes,
    checkMs: checked.ms,
    checkBytes: checked.peakBytes,
    checkErrors: checked.output.match(/error TS/g)?.length ?? 0,
    bundleBytes: gzipSync(bundled.outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length,
  };
}

/** What the outputs and programs import: our runtime as it is built, and one installed library. */
async function linkModules(modules: string): Promise<void> {
  if (existsSync(modules)) return;
  await mkdir(path.join(modules, "@intuned"), { recursive: true });
  await symlink(path.join(repositoryRoot, "packages/runtime"), path.join(modules, "@intuned/runtime"));
  await symlink(path.join(peerModules, "openapi-fetch"), path.join(modules, "openapi-fetch"));
}

/** What the one-call program is compiled by. The libraries' own declarations are nobody's output: they are not checked. */
const CHECK = {
  compilerOptions: {
    target: "ES2022",
    module: "ESNext",
    moduleResolution: "bundler",
    lib: ["ES2022", "DOM", "DOM.Iterable"],
    types: [],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  },
  files: ["one-call.ts"],
};

/** The first operation that reads JSON and needs nothing but path parameters. */
function oneCall(operations: readonly Operation[]): OneCall {
  const found = operations.find(
    (it) =>
      it.method === "get" &&
      it.value["operationId"] !== undefined &&
      it.path.includes("{") &&
      it.parameters.every((parameter) => parameter.in === "path" || !parameter.isRequired),
  );
  if (found === undefined)
    throw new Error("The document has no GET operation that needs path parameters alone.");
  const pathNames = found.parameters.filter((it) => it.in === "path").map((it) => it.name);
  return { operationId: found.operationId, path: found.path, pathNames };
}

async function writeMade(work: string, operations: number): Promise<string> {
  const file = path.join(work, `made-${operations}.json`);
  await writeFile(file, JSON.stringify(madeDocument(operations)));
  return file;
}

async function growth(work: string): Promise<object[]> {
  const rows: { operations: number; ms: number; peakMB: number; bytes: number }[] = [];
  const [ours] = peers;
  if (ours === undefined) throw new Error("no generator of ours is listed");
  for (const operations of GROWTH) {
    const input = await writeMade(work, operations);
    const folder = path.join(work, `growth-${operations}`);
    const { code, ms, peakBytes, output } = await measureProcess(ours.command(input, folder));
    if (code !== 0) throw new Error(output);
    rows.push({ operations, ms: Math.round(ms), peakMB: megabytes(peakBytes), bytes: await sizeOf(folder) });
  }
  const [base] = rows;
  return rows.map((row) => ({
    ...row,
    msPerOperationBeyondStart: ((row.ms - (base?.ms ?? 0)) / row.operations).toFixed(2),
  }));
}

/** Bytes of all TypeScript below a folder. */
async function sizeOf(folder: string): Promise<number> {
  const files = (await readdir(folder, { recursive: true })).filter(
    (it) => it.endsWith(".ts") && !it.includes("node_modules"),
  );
  const sizes = await Promise.all(files.map(async (it) => (await stat(path.join(folder, it))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

function printRows(rows: ReadonlyMap<Peer, Row>): void {
  const [own] = rows.values();
  if (own === undefined) return;
  const ratio = (ours: number, theirs: number) => `${(ours / theirs).toFixed(2)}`;
  const table = Array.from(rows, ([peer, row]) => ({
    generator: peer.name,
    "generate ms": Math.round(row.generateMs),
    "generate ÷": ratio(own.generateMs, row.generateMs),
    "peak MB": megabytes(row.generateBytes),
    "output kB": Math.round(row.outputBytes / 1000),
    "output ÷": ratio(own.outputBytes, row.outputBytes),
    "check ms": Math.round(row.checkMs),
    "check ÷": ratio(own.checkMs, row.checkMs),
    "check MB": megabytes(row.checkBytes),
    "check errors": row.checkErrors,
    "bundle B": row.bundleBytes,
    "bundle ÷": ratio(own.bundleBytes, row.bundleBytes),
  }));
  console.table(table);
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1e6);
}

await runStep(import.meta, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { runs: { type: "string", default: "3" }, help: { type: "boolean", default: false } },
  });
  if (values.help) return console.log(USAGE);
  await runBuild();
  await installPeers();
  const work = path.join(tmpdir(), `intuned-bench-${process.pid}`);
  await mkdir(work);
  try {
    const input =
      positionals[0] === undefined ? await writeMade(work, OPERATIONS) : path.resolve(positionals[0]);
    const { document } = await loadDocument(input);
    const operations = readOperations(document);
    const call = oneCall(operations);
    console.log(
      `\n${path.basename(input)}: ${operations.length} operations; one call: ${call.operationId}\n`,
    );
    const rows = await compare(work, input, call, Number(values.runs));
    console.log(
      `Medians of ${values.runs}. A column with ÷ is ours divided by that generator's: below 1, ours is less.\n`,
    );
    printRows(rows);
    console.log("\nGrowth of ours: documents made of so many operations, one run each (no medians):\n");
    console.table(await growth(work));
  } finally {
    await rm(work, { recursive: true });
  }
});
