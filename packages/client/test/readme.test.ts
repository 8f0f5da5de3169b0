import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, it } from "vitest";

const folder = fileURLToPath(new URL("..", import.meta.url));
const readme = readFileSync(`${folder}README.md`, "utf8");

/** What the samples take for given: a client, and somewhere to put a delivery. */
const GIVEN = `
import type { IntunedClient } from "@intuned/client";
import type { WebTaskDelivery } from "@intuned/client/webhook";
declare global {
  const client: IntunedClient;
  const queue: { add(id: string, delivery: WebTaskDelivery): Promise<void> };
}`;

/** Compiles these texts as modules of the package, on its sources; gives what is wrong as `file:line: message`. */
function compile(texts: Readonly<Record<string, string>>): string[] {
  const { config } = ts.readConfigFile(`${folder}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  const files = new Map(Object.entries(texts).map(([name, text]) => [`${folder}test/${name}`, text]));
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (file) => files.has(file) || fileExists(file);
  host.readFile = (file) => files.get(file) ?? readFile(file);
  const program = ts.createProgram([...files.keys()], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const { line = 0 } = file?.getLineAndCharacterOfPosition(start) ?? {};
    return `${file?.fileName.slice(folder.length)}:${line + 1}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
  });
}

/** First cells of the table under a heading, those in code. */
function namesUnder(heading: string): string[] {
  const [, section = ""] = readme.split(`\n## ${heading}\n`);
  const [table = ""] = /(^\|.*\n)+/m.exec(section) ?? [];
  return table
    .split("\n")
    .flatMap((row) => [...(row.split("|")[1] ?? "").matchAll(/`(\w+)`/g)].map(([, name = ""]) => name));
}

/** A module that compiles if these names are the members of the type, all of them. */
function listsAll(type: string, names: readonly string[]): string {
  return `
import type { ${type} } from "@intuned/client";
type Listed = ${names.map((name) => JSON.stringify(name)).join(" | ")};
const missing: Exclude<keyof ${type}, Listed>[] = [];
const unknown: Exclude<Listed, keyof ${type}>[] = [];
export const sure: [never[], never[]] = [missing, unknown];`;
}

it("has samples that compile, and tables that list every option and no other", () => {
  const samples = [...readme.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, text = ""]) => text);
  expect(samples.length).toBeGreaterThan(8);
  const problems = compile({
    "given.ts": GIVEN,
    "options.ts": listsAll("IntunedClientOptions", namesUnder("Options")),
    "waiting.ts": listsAll("RunOptions", namesUnder("Waiting")),
    ...Object.fromEntries(samples.map((text, index) => [`sample-${index + 1}.ts`, `${text}export {};\n`])),
  });
  expect(problems).toEqual([]);
}, 60_000);
