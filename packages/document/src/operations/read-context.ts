import { asArray, asObject, isObject, type JsonObject } from "../json.js";
import { childPointer } from "../pointer.js";
import type { Problems } from "../problem.js";
import type { Located } from "../resolve.js";

/** How a document is read. */
export interface ReadOptions {
  /** What cannot be read is added to it; forgotten unless given. */
  readonly problems?: Problems;
  /**
   * Leave out an operation of which a parameter or the body cannot be read, instead of that part alone; `false` unless given.
   * Code that calls an operation must not exist without them, while a check of a server can do with less.
   */
  readonly strict?: boolean;
  /**
   * Keep response headers named `Content-Type`, which "SHALL be ignored" (OpenAPI 3.1 §4.8.17) but which openapi-typescript
   * prints; `false` unless given.
   */
  readonly contentTypeHeaders?: boolean;
}

/** What the parts of an operation are read with. */
export interface ReadContext extends Required<ReadOptions> {
  readonly document: object;
}

/** The list under a key; empty, and a problem, where something else stands there. */
export function listIn(
  { value, pointer }: Located<JsonObject>,
  key: string,
  problems: Problems,
): readonly unknown[] {
  const found = value[key];
  if (found !== undefined && !Array.isArray(found))
    problems.add(childPointer(pointer, key), `\`${key}\` must be an array: what stands there is ignored`);
  return asArray(found);
}

/** The map under a key; empty, and a problem, where something else stands there. */
export function mapIn({ value, pointer }: Located<JsonObject>, key: string, problems: Problems): JsonObject {
  const found = value[key];
  if (found !== undefined && !isObject(found))
    problems.add(childPointer(pointer, key), `\`${key}\` must be an object: what stands there is ignored`);
  return asObject(found);
}
