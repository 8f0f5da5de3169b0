import type { ParameterLocation } from "../document/list-operations.js";

/**
 * The text or texts that a parameter's value is sent as: one for a scalar, one an item for an array, which are repeated
 * in a query unless the parameter's style joins them, and joined by commas elsewhere. `undefined` for an object, which no
 * default style here covers.
 */
export function encodeParameter(value: unknown): readonly string[] | undefined {
  const all = Array.isArray(value) ? value : [value];
  return all.every((item) => ["string", "number", "boolean"].includes(typeof item))
    ? all.map(String)
    : undefined;
}

/** What a schema says of the type of a value, and of its items. */
export interface ParameterTypes {
  readonly own: readonly unknown[];
  readonly items: readonly unknown[];
}

/**
 * Whether a server that knows the schema's types gets back the very value that was sent: all text arrives as text, so
 * that a number sent for a string is no violation, and a path cannot have an empty segment.
 */
export function canTravel(value: unknown, location: ParameterLocation, types: ParameterTypes): boolean {
  const texts = encodeParameter(value);
  if (texts === undefined || texts.length === 0) return false;
  if (!texts.every((text) => isCarried(text, location))) return false;
  const isArray = types.own.includes("array");
  if (isArray !== Array.isArray(value)) return false;
  const expected = isArray ? types.items : types.own;
  return [value].flat().every((item, index) => typeof item === typeof decode(texts[index] ?? "", expected));
}

function decode(text: string, types: readonly unknown[]): unknown {
  if (
    (types.includes("number") || types.includes("integer")) &&
    text.trim() !== "" &&
    !Number.isNaN(Number(text))
  )
    return Number(text);
  if (types.includes("boolean") && (text === "true" || text === "false")) return text === "true";
  return text;
}

function isCarried(text: string, location: ParameterLocation): boolean {
  // URL parsing takes "." and ".." out of a path, encoded or not; a slash would be another segment to many servers.
  if (location === "path") return text !== "" && !/^\.{1,2}$/.test(text) && !/[/\\\n]/.test(text);
  if (location === "header") return text.trim() === text && /^[\x20-\x7e]*$/.test(text);
  return location !== "cookie" || /^[^\s",;\\]*$/.test(text);
}
