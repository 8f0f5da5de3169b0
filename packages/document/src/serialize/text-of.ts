/** A scalar as text; anything else as JSON. */
export function textOf(value: unknown): string {
  return typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
}

const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;

/**
 * What a text stands for where a schema allows `types`: a number, `true`, `false` or `null` only where one is allowed,
 * and otherwise the text itself.
 */
export function textValue(text: string, types: ReadonlySet<string>): unknown {
  if ((types.has("number") || types.has("integer")) && NUMBER.test(text)) return Number(text);
  if (types.has("boolean") && (text === "true" || text === "false")) return text === "true";
  if (types.has("null") && !types.has("string") && (text === "null" || text === "")) return null;
  return text;
}
