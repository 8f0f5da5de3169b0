/** How a language writes JSON values. */
export interface ValueSyntax {
  readonly string: (text: string) => string;
  /** A member's name, before the colon. */
  readonly key: (name: string) => string;
  readonly true: string;
  readonly false: string;
  readonly null: string;
  /** Between the braces of an object on one line. */
  readonly pad: string;
  readonly isTrailingCommaAllowed: boolean;
  readonly indent: string;
}

/** What a reader sees of a line without scrolling, on most screens. */
export const WIDTH = 80;

/**
 * A JSON value: on one line where it fits, else one member a line.
 *
 * @param indent of the line that it begins on.
 * @param used columns of that line which are taken by others.
 */
export function printValue(value: unknown, syntax: ValueSyntax, indent = "", used = indent.length): string {
  const inline = printInline(value, syntax);
  if (!isContainer(value) || used + inline.length <= WIDTH) return inline;
  const inner = indent + syntax.indent;
  const members = membersOf(value, syntax).map(
    ([label, member]) => inner + label + printValue(member, syntax, inner, inner.length + label.length + 1),
  );
  const end = syntax.isTrailingCommaAllowed ? "," : "";
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  return `${open}\n${members.join(",\n")}${end}\n${indent}${close}`;
}

function printInline(value: unknown, syntax: ValueSyntax): string {
  if (typeof value === "string") return syntax.string(value);
  if (typeof value === "boolean") return value ? syntax.true : syntax.false;
  // A document holds no other values; what YAML makes beside them, JSON writes as text.
  if (!isContainer(value)) return typeof value === "number" ? (JSON.stringify(value) ?? "") : syntax.null;
  const members = membersOf(value, syntax).map(([label, member]) => label + printInline(member, syntax));
  if (Array.isArray(value)) return `[${members.join(", ")}]`;
  return members.length === 0 ? "{}" : `{${syntax.pad}${members.join(", ")}${syntax.pad}}`;
}

function membersOf(value: object, { key }: ValueSyntax): [string, unknown][] {
  return Array.isArray(value)
    ? value.map((item): [string, unknown] => ["", item])
    : Object.entries(value).map(([name, member]) => [`${key(name)}: `, member]);
}

const isContainer = (value: unknown): value is object => typeof value === "object" && value !== null;

/** The pairs of a form as an object; `undefined` where a name comes twice. */
export function asMembers(pairs: readonly (readonly [string, string])[]): object | undefined {
  const names = new Set(pairs.map(([name]) => name));
  return names.size === pairs.length ? Object.fromEntries(pairs) : undefined;
}
