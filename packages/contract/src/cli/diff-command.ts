import { type Difference, DiffInputError, diffDocuments, toMarkdown, toText } from "@intuned/diff";
import { loadDocument } from "@intuned/document";
import { optionHelp } from "./command-table.js";
import { parseOptions, UsageError } from "./parse-options.js";
import type { Io } from "./tools.js";

const OPTIONS = {
  format: { value: "NAME", help: "text, markdown or json; text unless given" },
  for: {
    value: "SIDE",
    help: "whose breakage decides the exit code: callers or servers; callers unless given",
  },
  help: { help: "print this" },
} as const;

const FORMATS: Readonly<Record<string, (difference: Difference) => string>> = {
  text: toText,
  markdown: toMarkdown,
  json: (difference) => `${JSON.stringify(difference, null, 2)}\n`,
};

/**
 * `intuned-contract diff OLD NEW`: what changed between two documents, and what it breaks.
 *
 * @returns the exit code: 0 nothing breaks, 1 something does.
 * @throws {UsageError} wrong arguments, {DocumentError} a document that is refused.
 */
export async function diffCommand(args: readonly string[], io: Io): Promise<number> {
  const given = parseOptions(args, OPTIONS, { takesFiles: true });
  if (given.has("help")) {
    io.stdout.write(`Usage: intuned-contract diff OLD NEW [options]\n\n${optionHelp(OPTIONS)}`);
    return 0;
  }
  const [old, changed, ...more] = given.files;
  if (old === undefined || changed === undefined || more.length > 0)
    throw new UsageError("diff takes two documents: the old one and the new one");
  const format = FORMATS[given.text("format") ?? "text"];
  if (format === undefined) throw new UsageError(`--format is one of ${Object.keys(FORMATS).join(", ")}`);
  const side = sideOf(given.text("for") ?? "callers");
  const difference = await compare(old, changed);
  io.stdout.write(format(difference));
  return difference.changes.some((change) => change[side] === "breaking") ? 1 : 0;
}

function sideOf(text: string): "kind" | "servers" {
  if (text === "callers") return "kind";
  if (text === "servers") return "servers";
  throw new UsageError("--for is callers or servers");
}

async function compare(old: string, changed: string): Promise<Difference> {
  const [before, after] = await Promise.all([loadDocument(old), loadDocument(changed)]);
  try {
    return diffDocuments(before.document, after.document);
  } catch (error) {
    if (error instanceof DiffInputError) throw new UsageError(error.message, { cause: error });
    throw error;
  }
}
