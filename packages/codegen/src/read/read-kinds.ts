import { asArray, asObject, isObject, type JsonObject } from "../document/json.js";
import { jsonPointer } from "../document/json-pointer.js";
import type { Resolved } from "../document/resolve-ref.js";
import type { Problems } from "../problem.js";

/** The list under a key; empty, and a problem, where something else stands there. */
export function listIn({ value, pointer }: Resolved, key: string, problems: Problems): readonly unknown[] {
  const found = value[key];
  if (found !== undefined && !Array.isArray(found))
    problems.add(pointer + jsonPointer([key]), `\`${key}\` must be an array: what stands there is ignored`);
  return asArray(found);
}

/** The map under a key; empty, and a problem, where something else stands there. */
export function mapIn({ value, pointer }: Resolved, key: string, problems: Problems): JsonObject {
  const found = value[key];
  if (found !== undefined && !isObject(found))
    problems.add(pointer + jsonPointer([key]), `\`${key}\` must be an object: what stands there is ignored`);
  return asObject(found);
}
