import { type LoadedDocument, loadDocument, type OpenApiDocument, type Problem } from "@intuned/document";
import type { GeneratePackageOptions } from "../generate-package.js";
import type { Generated } from "../generated.js";
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
  document: OpenApiDocument,
  options: GeneratePackageOptions,
) => Generated | Promise<Generated>;

/**
 * Loads, generates and writes.
 *
 * @returns the exit code: 1 where `--strict` refuses what could not be generated.
 * @throws {DocumentError} when the document is refused, {OutputError} when the folder is, {MissingPackageError} when an option
 *   needs a package that is not installed; nothing is written then.
 */
export async function run(options: Options, io: Io, generate?: Generate): Promise<number> {
  const start = performance.now();
  const say = (text: string) => io.stderr.write(`${plainText(text)}\n`);
  const loaded = await loadDocument(options.input, {
    allowRemote: options.allowRemote,
    ...(options.maxBytes === undefined ? {} : { maxBytes: options.maxBytes }),
  });
  for (const notice of loaded.notices) say(notice);
  const command = commandLine(options);
  const checked = options.check
    ? await (await import("../check/index.js")).generateValidators(loaded.document, { command })
    : undefined;
  const generator = generate ?? (await import("../generate-package.js")).generatePackage;
  const made = await generator(loaded.document, {
    name: options.name,
    command,
    package: options.package,
    openapiFetch: options.openapiFetch,
    ...(checked && { validators: checked.files }),
  });
  const problems = [...loaded.remarks, ...made.problems, ...(checked?.problems ?? [])];
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
