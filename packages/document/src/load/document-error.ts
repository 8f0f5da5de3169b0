/** Where in a file: 1-based, columns in UTF-16 units as editors count them. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** What a refusal says, and where. */
export interface DocumentFault {
  /** The file as the reader knows it: relative to the working folder, or a URL. */
  readonly file: string;
  readonly position?: Position | undefined;
  /** JSON pointer in that file. */
  readonly pointer?: string | undefined;
  /** What is wrong: a clause without a full stop. */
  readonly what: string;
  /** What was expected, and what to do: whole sentences. */
  readonly remedy: string;
  /** The line of the file that is meant. */
  readonly excerpt?: string | undefined;
  readonly cause?: unknown;
}

/** A document that cannot be read as OpenAPI 3.0 or 3.1. The message is made for the person who edits the document. */
export class DocumentError extends Error {
  override readonly name = "DocumentError";
  /** What it says first; the message can hold further ones. */
  readonly fault: DocumentFault;

  constructor(...faults: readonly [DocumentFault, ...DocumentFault[]]) {
    const shown = faults.slice(0, SHOWN).map(describe);
    if (faults.length > SHOWN) shown.push(`and ${faults.length - SHOWN} more`);
    super(shown.join("\n"), { cause: faults[0].cause });
    this.fault = faults[0];
  }
}

const SHOWN = 20;

function describe({ file, position, pointer, what, remedy, excerpt }: DocumentFault): string {
  const at = position === undefined ? file : `${file}:${position.line}:${position.column}`;
  const within = pointer === undefined ? "" : ` (#${pointer})`;
  const quoted = excerpt === undefined ? "" : `\n  ${position?.line ?? ""} | ${excerpt}`;
  return `${at}${within}: ${what}.${quoted}\n  ${remedy}`;
}
