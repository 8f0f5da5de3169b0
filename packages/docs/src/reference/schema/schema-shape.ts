import { childPointer, isObject } from "@intuned/document";
import type { Part, SchemaView } from "./schema-view.js";

/** A field that a schema declares, in whatever way. */
export interface Member {
  /** As it is shown: `bucket`, `*` for any other name, `/^x-/` for a pattern, `[0]` for a place in a list. */
  readonly name: string;
  readonly anchor: string;
  /** Of all schemas that hold for it. */
  readonly pointers: readonly string[];
  readonly isRequired: boolean;
  readonly kind: "property" | "pattern" | "additional" | "position";
}

/** The fields below a place, each once: those that `allOf` declares twice have two pointers. */
export function membersOf(view: SchemaView): readonly Member[] {
  const members = known.get(view) ?? readMembers(view);
  known.set(view, members);
  return members;
}

/** A place is asked for its fields when they are counted and when they are shown. */
const known = new WeakMap<SchemaView, readonly Member[]>();

function readMembers({ parts }: SchemaView): Member[] {
  const required = requiredNames(parts);
  const byName = new Map<string, string[]>();
  for (const { pointer, schema } of parts)
    for (const name of keysOf(schema["properties"]))
      byName.set(name, [...(byName.get(name) ?? []), childPointer(pointer, "properties", name)]);
  const properties = [...byName].map(
    ([name, pointers]): Member => ({
      name,
      anchor: name,
      pointers,
      isRequired: required.has(name),
      kind: "property",
    }),
  );
  return [...properties, ...parts.flatMap(otherMembers)];
}

function otherMembers({ pointer, schema }: Part): Member[] {
  const patterns = keysOf(schema["patternProperties"]).map((pattern) =>
    optional("pattern", `/${pattern}/`, pattern, [childPointer(pointer, "patternProperties", pattern)]),
  );
  const positions = (Array.isArray(schema["prefixItems"]) ? schema["prefixItems"] : []).map((_, index) =>
    optional("position", `[${index}]`, String(index), [childPointer(pointer, "prefixItems", index)]),
  );
  const open = ["additionalProperties", "unevaluatedProperties"]
    .filter((keyword) => saysSomething(schema[keyword]))
    .map((keyword) => optional("additional", "*", "any", [childPointer(pointer, keyword)]));
  return [...positions, ...patterns, ...open];
}

const optional = (
  kind: Member["kind"],
  name: string,
  anchor: string,
  pointers: readonly string[],
): Member => ({ kind, name, anchor, pointers, isRequired: false });

/** Whether it is a schema with a keyword: `true`, `false` and `{}` are told in words. */
export const saysSomething = (schema: unknown): boolean => isObject(schema) && Object.keys(schema).length > 0;

export function requiredNames(parts: readonly Part[]): Set<string> {
  return new Set(
    parts.flatMap(({ schema }) => (Array.isArray(schema["required"]) ? schema["required"].map(String) : [])),
  );
}

/** Pointers to what describes each item of a list, after those that have their own places. */
export function itemPointers({ parts }: SchemaView): string[] {
  return parts.flatMap(({ pointer, schema }) =>
    ["items", "unevaluatedItems"]
      .filter((keyword) => saysSomething(schema[keyword]))
      .map((keyword) => childPointer(pointer, keyword)),
  );
}

export const keysOf = (value: unknown): string[] => (isObject(value) ? Object.keys(value) : []);
