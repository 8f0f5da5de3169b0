/** A place in a source file; lines and columns start at 1. */
export interface SourcePlace {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** Reads `paths/pets.yaml:3:5`, as documents are located. */
export function placeOf(text: string | undefined): SourcePlace | undefined {
  if (text === undefined) return undefined;
  const match = /^(.*?)(?::(\d+))?(?::(\d+))?$/s.exec(text);
  const [, file = text, line, column] = match ?? [];
  return { file, ...(line && { line: Number(line) }), ...(column && { column: Number(column) }) };
}
