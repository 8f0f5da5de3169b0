import { isObject, type JsonObject, jsonPointer, type Problems } from "@intuned/document";
import { knownTypes } from "./copied-schema.js";

type Kind = readonly [what: string, is: (value: unknown) => boolean];

const LIST: Kind = ["an array", Array.isArray];
const MAP: Kind = ["an object", isObject];
const SCHEMA: Kind = ["an object or a boolean", (it) => isObject(it) || typeof it === "boolean"];

/** The keywords that shape a type, and what they have to be; those that hold one schema are checked where it is copied. */
const KINDS: Readonly<Record<string, Kind>> = {
  type: [
    "one or more of JSON Schema's types",
    (it) => knownTypes(it).length > 0 && knownTypes(it).length === new Set([it].flat()).size,
  ],
  properties: MAP,
  patternProperties: MAP,
  additionalProperties: SCHEMA,
  required: LIST,
  enum: LIST,
  allOf: LIST,
  anyOf: LIST,
  oneOf: LIST,
  prefixItems: LIST,
};

/** Tells the keywords of a wrong kind: they are ignored. */
export function checkKinds(schema: JsonObject, pointer: string, problems: Problems): void {
  for (const [key, [what, is]] of Object.entries(KINDS))
    if (schema[key] !== undefined && !is(schema[key]))
      problems.add(pointer + jsonPointer([key]), `\`${key}\` must be ${what}: what stands there is ignored`);
}
