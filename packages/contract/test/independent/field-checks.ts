import { isUri } from "./is-uri.js";
import { isObject, type JsonObject } from "./json.js";

/** One thing that is wrong in a body: where (RFC 6901) and what. It never quotes the value, which may be a secret. */
export interface Violation {
  readonly path: string;
  readonly message: string;
}

/** What is wrong with a value at a path; empty when all is well. */
export type Check = (value: unknown, path: string) => Violation[];

/** Limits of a text. Lengths are counted in code points (JSON Schema Validation, section 6.3.1). */
export interface TextLimits {
  readonly min?: number;
  readonly max?: number;
  readonly pattern?: RegExp;
  readonly uri?: true;
}

/** A string within its limits. */
export function text({ min = 0, max = Number.POSITIVE_INFINITY, pattern, uri }: TextLimits): Check {
  return (value, path) => {
    if (typeof value !== "string") return [{ path, message: "must be a string" }];
    const length = [...value].length;
    const found: Violation[] = [];
    if (length < min) found.push({ path, message: `must have at least ${min} characters` });
    if (length > max) found.push({ path, message: `must have at most ${max} characters` });
    if (pattern?.test(value) === false) found.push({ path, message: `must match ${pattern.source}` });
    if (uri && !isUri(value)) found.push({ path, message: "must be a URI" });
    return found;
  };
}

/** A value that a predicate takes; `message` says what it has to be. */
export function that(holds: (value: unknown) => boolean, message: string): Check {
  return (value, path) => (holds(value) ? [] : [{ path, message }]);
}

/** `true` or `false`. */
export const flag: Check = that((value) => typeof value === "boolean", "must be true or false");

/** An object (what `isMap` takes for one) with any names, each of which passes `name` and `member`. */
export function map(
  name: (text: string) => boolean,
  member: Check,
  isMap: (value: unknown) => boolean = isObject,
): Check {
  return (value, path) => {
    if (!isMap(value)) return [{ path, message: "must be an object" }];
    return Object.entries(value as JsonObject).flatMap(([key, each]) => [
      ...(name(key) ? [] : [{ path: below(path, key), message: "is not a valid name" }]),
      ...member(each, below(path, key)),
    ]);
  };
}

/** An object of known fields. A field that is not known is refused, unless the object is open. */
export function fields(known: Record<string, Check>, required: readonly string[], closed = true): Check {
  return (value, path) => {
    if (!isObject(value)) return [{ path, message: "must be an object" }];
    const missing = required.filter((name) => !Object.hasOwn(value, name));
    return [
      ...missing.map((name) => ({ path: below(path, name), message: "is required" })),
      ...Object.keys(value).flatMap((name) => checkField(known, closed, value, name, path)),
    ];
  };
}

function checkField(
  known: Record<string, Check>,
  closed: boolean,
  value: JsonObject,
  name: string,
  path: string,
): Violation[] {
  // Not `known[name]` alone: a body may have a field `constructor` or `__proto__`.
  const check = Object.hasOwn(known, name) ? known[name] : undefined;
  if (check !== undefined) return check(value[name], below(path, name));
  return closed ? [{ path: below(path, name), message: "is not a known field" }] : [];
}

/** JSON Pointer of a member, RFC 6901 section 3. */
function below(path: string, name: string): string {
  return `${path}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
