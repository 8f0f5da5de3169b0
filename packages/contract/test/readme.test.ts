import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { access, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { conformingServer, serveHandler } from "@intuned/conforming";
import { readApi } from "@intuned/document";
import ts from "typescript";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readBundle } from "./support/bundle.js";

const folder = fileURLToPath(new URL("..", import.meta.url));
const readme = readFileSync(`${folder}README.md`, "utf8");
const blocks = (language: string): string[] =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map(
    ([, text = ""]) => text,
  );
const commands = blocks("sh").flatMap((text) => text.trim().split("\n"));

/** Where the commands are run: with the documents that they name. */
let cwd: string;
let server: Awaited<ReturnType<typeof serveHandler>>;
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "contract-readme-"));
  const document = readBundle();
  await writeFile(join(cwd, "openapi.yaml"), JSON.stringify(document));
  server = await serveHandler(conformingServer(readApi(document)));
});
afterAll(async () => {
  await server.close();
  await rm(cwd, { recursive: true });
});

/** A command of the README as the arguments of this Node: on sources, and against a server that is there. */
function argumentsOf(command: string): string[] {
  const [npx, name, ...words] = command.split(" ");
  expect([npx, name]).toEqual(["npx", "intuned-contract"]);
  const main = join(folder, "../../scripts/src/contract/run-contract.ts");
  const loader = ["--import", import.meta.resolve("tsx/esm"), "--conditions=@intuned/source"];
  // Two hundred seeds take minutes: two show that the command does what it is said to do.
  const given = words.map((word) =>
    word.replace("http://127.0.0.1:4010", server.baseUrl).replace(/^200$/, "2"),
  );
  return [...loader, main, ...given];
}

const isServing = (command: string): boolean => / proxy /.test(command);

it.each(commands.filter((command) => !isServing(command)))(
  "keeps its word: %s",
  async (command) => {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, argumentsOf(command), { cwd });
    // A busy machine is told how far it is.
    expect(stderr.replaceAll(/^\d+ of \d+ .*\n/gm, "")).toBe("");
    expect(stdout).not.toBe("");
    for (const [, file = ""] of command.matchAll(/(?:html|junit|json|sarif)=([\w.]+)/g))
      await access(join(cwd, file));
  },
  180_000,
);

it.each(commands.filter(isServing))(
  "runs until it is interrupted: %s",
  async (command) => {
    const child = spawn(process.execPath, argumentsOf(command), { cwd, stdio: ["ignore", "pipe", "pipe"] });
    child.stderr.setEncoding("utf8");
    const [said] = (await once(child.stderr, "data")) as [string];
    const [, address = ""] = /^Listening on (\S+),/.exec(said) ?? [];
    expect((await fetch(`${address}/no-such-path`)).status).toBe(404);
    let out = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      out += text;
    });
    child.kill("SIGINT");
    expect(await once(child, "close")).toEqual([0, null]);
    expect(out).toContain("no path of the document matches /no-such-path");
  },
  180_000,
);

it("has samples that compile", () => {
  const { config } = ts.readConfigFile(`${folder}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  const samples = blocks("ts").map(
    (text, index) => [`${folder}test/sample-${index}.ts`, `${text}export {};\n`] as const,
  );
  expect(samples.length).toBeGreaterThan(0);
  const given = "declare global { const document: object }\nexport {};\n";
  const files = new Map<string, string>([
    ...samples,
    [`${folder}test/given.ts`, given],
    [`${folder}test/openapi.json`, JSON.stringify(readBundle())],
  ]);
  const host = ts.createCompilerHost({ ...options, resolveJsonModule: true });
  const { fileExists, readFile } = host;
  host.fileExists = (file) => files.has(file) || fileExists(file);
  host.readFile = (file) => files.get(file) ?? readFile(file);
  const roots = [...files.keys()].filter((file) => file.endsWith(".ts"));
  const program = ts.createProgram(roots, { ...options, resolveJsonModule: true }, host);
  const problems = ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`,
    );
  expect(problems).toEqual([]);
}, 180_000);
