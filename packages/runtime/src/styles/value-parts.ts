import { percentEncode } from "./percent-encode.js";
import { toPlain } from "./to-plain.js";
import { toText } from "./to-text.js";

/** A primitive or an array's item `[text]`, or an object's member `[key, text]`; percent-encoded. */
export type ValuePart = readonly [text: string] | readonly [key: string, text: string];

/**
 * What of a value a style writes. `undefined`, `null`, an empty array and an empty object are nothing at all
 * (RFC 6570 §2.3), an empty string is a part.
 */
export function valueParts(value: unknown): ValuePart[] {
  const plain = toPlain(value);
  if (plain === undefined || plain === null) return [];
  if (typeof plain !== "object") return [[percentEncode(String(plain))]];
  return Object.entries(plain).flatMap(([key, member]): ValuePart[] => {
    if (member === undefined || member === null) return [];
    const text = percentEncode(toText(member));
    return [Array.isArray(plain) ? [text] : [percentEncode(key), text]];
  });
}
