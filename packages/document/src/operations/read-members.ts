import { asArray, asObject, isObject, type JsonObject } from "../json.js";
import { childPointer } from "../pointer.js";
import type { Problems } from "../problem.js";
import type { Located } from "../resolve.js";

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
