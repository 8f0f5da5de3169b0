import { type LoadedDocument, loadDocument } from "@intuned/document";
import { writeOutput } from "../output/write-output.js";
import { commandLine } from "./command-line.js";
import type { Options } from "./options.js";
import { plainText } from "./plain-text.js";

/** What a run writes to: `process`'s streams, or a test's. */
export interface Io {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
}

/** The generator as this command calls it. */
export type Generate = (
  document: LoadedDocument["document"],
  options: {
    readonly name?: string | undefined;
    readonly command: string;
    readonly package: boolean;
    readonly openapiFetch: boolean;
  },
) => Generated | Promise<Generated>;

interface Generated {
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly problems: readonly Problem[];
  readonly operations: number;
}

interface Problem {
  readonly pointer: string;
  readonly reason: string;
}

/**
 * Loads, generates and writes.
 *
 * @returns the exit code: 1 where `--strict` refuses what could not be generated.
 * @throws {DocumentError} when the document is refused, {OutputError} when the folder is; nothing is written then.
 */
export async function run(options: Options, io: Io, generate?: Generate): Promise<number> {
  const start = performance.now();
  const say = (text: string) => io.stderr.write(`${plainText(text)}\n`);
  const loaded = await loadDocument(options.input, {
    allowRemote: options.allowRemote,
    ...(options.maxBytes === undefined ? {} : { maxBytes: options.maxBytes }),
  });
  for (const notice of loaded.notices) say(notice);
  const generator = generate ?? (await import("../generate-package.js")).generatePackage;
  const made = await generator(loaded.document, {
    name: options.name,
    command: commandLine(options),
    package: options.package,
    openapiFetch: options.openapiFetch,
  });
  const problems = [...loaded.remarks, ...made.problems];
  for (const problem of problems) say(describe(problem, loaded));
  if (options.strict && problems.length > 0) {
    say(`${count(problems.length, "problem")} and --strict: nothing was written.`);
    return 1;
  }
  const { kept, remade, removed } = await writeOutput(options.output, made.files);
  for (const file of kept)
    say(`${file} was edited by hand and stays as it is; remove it to have it made again.`);
  if (remade.length === 1) say(`${remade[0]} was edited by hand; it is made again.`);
  if (remade.length > 1) say(`${list(remade)} were edited by hand; they are made again.`);
  if (removed.length > 0) say(`No longer made, and removed: ${list(removed)}.`);
  io.stdout.write(
    `${plainText(summary(made, problems.length, performance.now() - start, options.output))}\n`,
  );
  return 0;
}

/** Names, the first ten of them: a formatter edits every file. */
function list(names: readonly string[]): string {
  return `${names.slice(0, 10).join(", ")}${names.length > 10 ? ` and ${names.length - 10} more` : ""}`;
}

function describe({ pointer, reason }: Problem, loaded: LoadedDocument): string {
  return `${loaded.locate(pointer)} (#${pointer}): ${reason}`;
}

function summary({ operations, files }: Generated, problems: number, ms: number, output: string): string {
  const bytes = files.reduce((sum, file) => sum + Buffer.byteLength(file.text), 0);
  const parts = [
    count(operations, "operation"),
    ...(problems === 0 ? [] : [count(problems, "problem")]),
    count(files.length, "file"),
    count(bytes, "byte"),
    `${Math.round(ms).toLocaleString("en")} ms`,
  ];
  return `${parts.join(", ")} → ${output}`;
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;
}
