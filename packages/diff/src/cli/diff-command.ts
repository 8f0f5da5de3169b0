import { loadDocument } from "@intuned/document";
import { diffDocuments } from "../diff-documents.js";
import type { Difference } from "../difference.js";
import { toMarkdown } from "../to-markdown.js";
import { toText } from "../to-text.js";
import { readArguments } from "./read-arguments.js";

/** What the command writes to: `process`'s streams, or a test's. */
export interface Io {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
}

/** The output formats, by the name that `--format` takes. */
const FORMATS: Readonly<Record<string, (difference: Difference) => string>> = {
  text: toText,
  markdown: toMarkdown,
  json: (difference) => `${JSON.stringify(difference, null, 2)}\n`,
};

const helpOf = (command: string) => `Usage: ${command} OLD NEW [options]

Compares two OpenAPI 3.0 or 3.1 documents, each a file or a URL, JSON or YAML.

  --format NAME  ${Object.keys(FORMATS)
    .join(", ")
    .replace(/, (?=\w+$)/, " or ")}; text unless given
  --for SIDE     whose breakage decides the exit code: callers or servers; callers unless given
  --help         print this

Exit code 0: nothing breaks. 1: something does. 2: wrong arguments, or a document that can't be read.
`;

/**
 * Prints what changed between two documents, and what it breaks.
 *
 * @param command how the command is called, for its help.
 * @returns the exit code: 0 nothing breaks, 1 something does.
 * @throws {UsageError} wrong arguments, {DocumentError} a document that can't be read, {DiffInputError} one that can't be
 * compared.
 */
export async function diffCommand(args: readonly string[], io: Io, command: string): Promise<number> {
  const given = readArguments(args, Object.keys(FORMATS));
  if (given === "help") {
    io.stdout.write(helpOf(command));
    return 0;
  }
  const [before, after] = await Promise.all([loadDocument(given.old), loadDocument(given.new)]);
  const difference = diffDocuments(before.document, after.document);
  io.stdout.write(FORMATS[given.format]?.(difference) ?? "");
  const side = given.side === "callers" ? "kind" : "servers";
  return difference.changes.some((change) => change[side] === "breaking") ? 1 : 0;
}
