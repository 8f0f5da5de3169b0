import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { isObject, loadDocument, type OpenApiDocument, resolveRef } from "@intuned/document";
import { commandFile, repositoryRoot, runBuild, runStep, SpecError } from "@intuned/scripts";
import { codegenCommand } from "./codegen/codegen-command.js";
import { measureProcess } from "./measure/measure-process.js";

const USAGE = `npm run compat -- DIR [--keep]

  Generates from every OpenAPI document in a folder, as a user would, type-checks the output with skipLibCheck off, and
  prints a table. A document is a .json, .yaml or .yml file right in DIR, or a folder with an openapi.yaml or openapi.json.

  --keep  leaves the generated folders where they are, and says where`;

const tsc = commandFile("typescript", "tsc");

/** What became of one document. */
interface Row {
  readonly document: string;
  readonly operations: number | string;
  readonly generated: number | string;
  readonly skipped: number | string;
  readonly "generate s": string;
  readonly "peak MB": number;
  readonly "check s": string;
  /** Type errors of the output; `refused` where there is none to check. */
  readonly errors: number | "refused";
  /** What generation said on stderr. */
  readonly problems: string;
}

async function tryDocument(file: string, folder: string, output: string): Promise<Row> {
  const document = path.relative(folder, file);
  const measured = await measureProcess([...codegenCommand, "--input", file, "--output", output]);
  const generate = { "generate s": seconds(measured.ms), "peak MB": Math.round(measured.peakBytes / 1e6) };
  const summary = measured.output.match(/^([\d,]+) operations?,.*$/m);
  const problems = measured.output
    .split("\n")
    .filter((line) => line !== summary?.[0])
    .join("\n")
    .trim();
  if (measured.code !== 0) {
    const none = { operations: "", generated: "", skipped: "", "check s": "" };
    return { document, ...none, ...generate, errors: "refused", problems };
  }
  const operations = countOperations((await loadDocument(file)).document);
  const generated = Number(summary?.[1]?.replaceAll(",", ""));
  await writeFile(path.join(output, "tsconfig.compat.json"), JSON.stringify(CHECK));
  const checked = await measureProcess([tsc, "-p", path.join(output, "tsconfig.compat.json")]);
  const errors = checked.output.match(/error TS/g)?.length ?? 0;
  return {
    document,
    operations,
    generated,
    skipped: operations - generated,
    ...generate,
    "check s": seconds(checked.ms),
    errors,
    problems: [problems, ...(errors === 0 ? [] : [checked.output.slice(0, 2000)])]
      .filter((it) => it !== "")
      .join("\n"),
  };
}

/** As strict as a careful user's compiler: declarations of dependencies are checked as well. */
const CHECK = {
  compilerOptions: {
    target: "ES2022",
    module: "NodeNext",
    lib: ["ES2022", "DOM", "DOM.Iterable"],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    noEmit: true,
  },
  include: ["**/*.ts"],
};

/** Every method of every path, counted without the reader that is tried. */
function countOperations(document: OpenApiDocument): number {
  const methods = /^(?:get|put|post|delete|options|head|patch|trace)$/;
  const items = Object.entries(isObject(document["paths"]) ? document["paths"] : {});
  return items
    .filter(([key]) => !key.startsWith("x-"))
    .map(([, item]) => resolveRef(document, item, "").value)
    .reduce((sum, item) => sum + Object.keys(item).filter((key) => methods.test(key)).length, 0);
}

async function findDocuments(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = await Promise.all(
    entries.map(async (entry) => {
      const at = path.join(folder, entry.name);
      if (!entry.isDirectory()) return /\.(?:json|ya?ml)$/i.test(entry.name) ? [at] : [];
      const inside = await readdir(at);
      return inside
        .filter((name) => /^openapi\.(?:json|ya?ml)$/i.test(name))
        .map((name) => path.join(at, name));
    }),
  );
  return found.flat().sort();
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(1);
}

await runStep(import.meta, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { keep: { type: "boolean", default: false }, help: { type: "boolean", default: false } },
  });
  const [folder] = positionals;
  if (values.help) return console.log(USAGE);
  if (folder === undefined) throw new SpecError(`A folder of documents is missing.\n\n${USAGE}`);
  const documents = await findDocuments(folder);
  if (documents.length === 0) throw new SpecError(`${folder} holds no .json, .yaml or .yml file.`);
  await runBuild();
  // Inside the workspace, so that the output finds the runtime as an installed package.
  const cache = path.join(repositoryRoot, "node_modules/.cache");
  await mkdir(cache, { recursive: true });
  const work = await mkdtemp(path.join(cache, "compat-"));
  const rows: Row[] = [];
  for (const [index, document] of documents.entries())
    rows.push(await tryDocument(document, folder, path.join(work, `${index}`)));
  console.table(Object.fromEntries(rows.map(({ document, problems: _, ...row }) => [document, row])));
  console.log(`Checked by tsc with ${JSON.stringify(CHECK.compilerOptions)}`);
  for (const { document, problems } of rows.filter((it) => it.problems !== ""))
    console.log(`\n${document}:\n${problems}`);
  if (values.keep) console.log(`\nThe output is in ${work}`);
  else await rm(work, { recursive: true });
  if (rows.some((row) => row.errors !== 0)) process.exitCode = 1;
});
