import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { bumpOwedBelow1 } from "./bump-owed.js";
import { diffDocuments } from "./diff-documents.js";
import type { Difference } from "./difference.js";
import { DiffInputError } from "./side.js";
import { toMarkdown } from "./to-markdown.js";

export interface DiffArguments {
  /** Path of the older document: bundled, JSON or YAML. */
  readonly old: string;
  readonly new: string;
  /** `text` unless told otherwise. */
  readonly format?: "text" | "markdown" | "json";
  /** Whose breakage counts for the exit code: `callers` unless told otherwise. */
  readonly for?: "callers" | "servers";
}

/** Where the command writes. */
export interface DiffOutput {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** `diff OLD NEW`. @returns the exit code: 0 nothing breaks, 1 something does, 2 could not run. Never rejects on bad input. */
export async function diffCommand(given: DiffArguments, io: DiffOutput): Promise<0 | 1 | 2> {
  try {
    const difference = diffDocuments(await readDocument(given.old), await readDocument(given.new));
    io.out(FORMATS[given.format ?? "text"](difference));
    const side = given.for === "servers" ? "servers" : "kind";
    return difference.changes.some((change) => change[side] === "breaking") ? 1 : 0;
  } catch (error) {
    if (!(error instanceof DiffInputError)) throw error;
    io.err(`Cannot compare ${given.old} with ${given.new}: ${error.message}\n`);
    return 2;
  }
}

const FORMATS: Record<NonNullable<DiffArguments["format"]>, (difference: Difference) => string> = {
  text: toText,
  markdown: toMarkdown,
  json: (difference) => `${JSON.stringify(difference, null, 2)}\n`,
};

/** One line a change, and what is owed. */
export function toText({ changes, bump }: Difference): string {
  const lines = changes.map(
    ({ kind, rule, message, oldPointer, newPointer, operations }) =>
      `${kind.padEnd(8)}  ${rule}  ${newPointer ?? oldPointer ?? ""}\n          ${message}${operations.length === 0 ? "" : ` (${operations.join(", ")})`}`,
  );
  return `${[...lines, `Owed: ${bump} (below 1.0.0 at least ${bumpOwedBelow1(bump)})`].join("\n")}\n`;
}

async function readDocument(file: string): Promise<unknown> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new DiffInputError(
      error.code === "ENOENT" ? `there is no file ${file}.` : `${file} cannot be read (${error.code}).`,
    );
  });
  try {
    // JSON is YAML, but JSON.parse is a hundred times faster.
    return text.trimStart().startsWith("{") ? JSON.parse(text) : parse(text);
  } catch (error) {
    throw new DiffInputError(
      `${file} is neither JSON nor YAML (${error instanceof Error ? error.message.split("\n")[0] : error}).`,
    );
  }
}
