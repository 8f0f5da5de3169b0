import type { Side } from "../side.js";
import { type Atom, isNothing } from "./atom.js";

/** JSON's types, numbers taken apart so that `integer` is a part of `number`. */
export type ValueType = "null" | "boolean" | "object" | "array" | "string" | "integer" | "fraction";

export const ALL_TYPES: readonly ValueType[] = [
  "null",
  "boolean",
  "object",
  "array",
  "string",
  "integer",
  "fraction",
];

/** The types that `type` lets through in one schema, 3.0's `nullable` included; all where it says nothing. */
export function declaredTypes(atom: Atom, side: Side): ReadonlySet<ValueType> {
  if (isNothing(atom)) return new Set();
  const { value } = atom;
  const { type } = value;
  if (type === undefined) return new Set(ALL_TYPES);
  const names = Array.isArray(type) ? type : [type];
  const types = names.flatMap((name): readonly ValueType[] =>
    name === "number" ? ["integer", "fraction"] : ALL_TYPES.filter((it) => it === name),
  );
  // https://spec.openapis.org/oas/v3.0.3#schema-object: `nullable` adds null to a `type` that is declared beside it.
  return new Set(side.is30 && value["nullable"] === true ? [...types, "null"] : types);
}

/** The type of a JSON value. */
export function typeOfValue(value: unknown): ValueType {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "fraction";
  return typeof value as "boolean" | "object" | "string";
}

/** In the words of JSON Schema. */
export function describeTypes(types: ReadonlySet<ValueType>): string {
  if (types.size === 0) return "no value";
  if (types.size === ALL_TYPES.length) return "any type";
  const names = new Set<string>();
  for (const type of types) {
    if (type === "fraction") names.add("number");
    else if (type !== "integer" || !types.has("fraction")) names.add(type);
  }
  return [...names].join(" or ");
}
