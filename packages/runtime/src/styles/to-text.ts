import { toPlain } from "./to-plain.js";

/** A value as text: a `Date` by its `toJSON`; an array or object, where OpenAPI defines no other form, as JSON. */
export function toText(value: unknown): string {
  const plain = toPlain(value);
  return typeof plain === "object" ? JSON.stringify(plain) : String(plain);
}
