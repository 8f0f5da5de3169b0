import { isObject } from "../json.js";
import type { Field } from "../operations/api.js";

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

/** What stands between the items of an array, by style. https://spec.openapis.org/oas/v3.1.0#style-values */
const DELIMITERS: Readonly<Record<string, string>> = { spaceDelimited: " ", pipeDelimited: "|" };

/**
 * A value as the pairs of a query or of a form: one pair, or one for each item or member where the style explodes.
 * Nothing is encoded yet.
 */
export function serializePairs(
  { name, style, explode, mediaType }: Pick<Field, "name" | "style" | "explode" | "mediaType">,
  value: unknown,
): [string, string][] {
  if (mediaType !== undefined) return [[name, JSON.stringify(value)]];
  if (style === "deepObject" && isObject(value))
    return Object.entries(value).flatMap(([key, member]) => deepPairs(`${name}[${key}]`, member));
  if (Array.isArray(value)) {
    if (explode && style === "form") return value.map((item) => [name, textOf(item)]);
    return [[name, value.map(textOf).join(DELIMITERS[style] ?? ",")]];
  }
  if (!isObject(value)) return [[name, textOf(value)]];
  const entries = Object.entries(value);
  if (explode && style === "form") return entries.map(([key, member]) => [key, textOf(member)]);
  return [[name, entries.flatMap(([key, member]) => [key, textOf(member)]).join(DELIMITERS[style] ?? ",")]];
}

function deepPairs(name: string, value: unknown): [string, string][] {
  if (Array.isArray(value)) return value.map((item) => [name, textOf(item)]);
  return [[name, textOf(value)]];
}

/** A value as the text of a path segment (encoded) or of a header (as it is). */
export function serializeSimple(
  { name, style, explode, mediaType }: Pick<Field, "name" | "style" | "explode" | "mediaType">,
  value: unknown,
  encode: (text: string) => string = (text) => text,
): string {
  if (mediaType !== undefined) return encode(JSON.stringify(value));
  const texts = Array.isArray(value)
    ? value.map((item) => encode(textOf(item)))
    : isObject(value)
      ? Object.entries(value).flatMap(([key, member]) => {
          const [left, right] = [encode(key), encode(textOf(member))];
          return explode ? [`${left}=${right}`] : [left, right];
        })
      : [encode(textOf(value))];
  const label = encode(name);
  if (style === "label") return `.${texts.join(explode ? "." : ",")}`;
  if (style !== "matrix") return texts.join(",");
  if (explode && isObject(value)) return texts.map((text) => `;${text}`).join("");
  if (explode && Array.isArray(value)) return texts.map((text) => `;${label}=${text}`).join("");
  return `;${label}=${texts.join(",")}`;
}
