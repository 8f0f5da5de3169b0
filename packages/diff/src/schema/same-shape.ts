import { isObject, valueAt } from "@intuned/document";
import { localPointer, type Side } from "../side.js";

/** Keywords for people: they decide nothing about a value. */
export const DOCUMENTATION_KEYWORDS: ReadonlySet<string> = new Set([
  "title",
  "description",
  "summary",
  "example",
  "examples",
  "externalDocs",
  "xml",
  "$comment",
]);

/** Whether a member is for people: a documentation keyword, or an extension, whose meaning nobody but its reader knows. */
export function isDocumentation(key: string): boolean {
  return DOCUMENTATION_KEYWORDS.has(key) || (key.startsWith("x-") && key !== "x-extensible-enum");
}

/** JSON equality; the order of keys does not count, that of items does. */
export function sameJson(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

/** One text for each JSON value, whatever the order of its keys. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (!isObject(value)) return JSON.stringify(value) ?? "undefined";
  const members = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`);
  return `{${members.join(",")}}`;
}

/**
 * Whether two parts say the same to a program, `$ref`s followed. Sound, not complete: what is written in another way may
 * be told to differ. A recursive pair counts as equal while it is looked at.
 */
export function sameShape(oldSide: Side, a: unknown, newSide: Side, b: unknown): boolean {
  const seen = new Set<string>();
  const same = (left: unknown, right: unknown): boolean => {
    const [l, lAt] = followed(oldSide, left);
    const [r, rAt] = followed(newSide, right);
    if (lAt !== undefined && rAt !== undefined) {
      const pair = `${lAt}\n${rAt}`;
      if (seen.has(pair)) return true;
      seen.add(pair);
    }
    if (Array.isArray(l) && Array.isArray(r))
      return l.length === r.length && l.every((item, index) => same(item, r[index]));
    if (!isObject(l) || !isObject(r)) return l === r;
    const keys = new Set([...Object.keys(l), ...Object.keys(r)]);
    return [...keys].every((key) => isDocumentation(key) || same(l[key], r[key]));
  };
  return same(a, b);
}

/** The target of a `$ref` that stands alone, and where it is. */
function followed(side: Side, value: unknown): [unknown, string | undefined] {
  let at: string | undefined;
  let target = value;
  for (let steps = 0; steps < 100 && isObject(target); steps += 1) {
    const ref = target["$ref"];
    const alone = side.is30 || Object.keys(target).every((key) => key === "$ref" || isDocumentation(key));
    if (typeof ref !== "string" || !alone) break;
    at = localPointer(ref, at ?? "", side);
    target = valueAt(side.document, at);
  }
  return [target, at];
}
