/** A JSON object as `JSON.parse` gives it. */
export type JsonObject = Record<string, unknown>;

/** Whether the value is a JSON object: neither `null` nor an array. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What is still to be written: text as it stands, or a value. */
type Piece = { readonly text: string } | { readonly value: unknown };

/**
 * The value as JSON text. `JSON.stringify` overflows the stack at some thousand levels, which a task's free-form
 * `parameters` may have, since the document sets no limit; this one keeps its own stack.
 */
export function toJsonText(value: unknown): string {
  const written: string[] = [];
  const ahead: Piece[] = [{ value }];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if ("text" in next) written.push(next.text);
    // One by one: `push(...pieces)` has a limit of its own, on the number of arguments.
    else for (const piece of piecesOf(next.value).reverse()) ahead.push(piece);
  }
  return written.join("");
}

/** A value one level taken apart. */
function piecesOf(value: unknown): Piece[] {
  if (Array.isArray(value)) return enclosed("[", value.map(asItem), "]");
  if (isObject(value)) return enclosed("{", Object.entries(value).map(asMember), "}");
  return [{ text: JSON.stringify(value) }];
}

const asItem = (value: unknown): Piece[] => [{ value }];

const asMember = ([name, value]: [string, unknown]): Piece[] => [
  { text: `${JSON.stringify(name)}:` },
  { value },
];

function enclosed(open: string, members: readonly Piece[][], close: string): Piece[] {
  const separated = members.flatMap((member, index) => (index === 0 ? member : [{ text: "," }, ...member]));
  return [{ text: open }, ...separated, { text: close }];
}
