import { childPointer } from "@intuned/document";
import type { Side } from "../side.js";
import { type Atom, type Conjunction, expand, isNothing } from "./atom.js";
import { canonical } from "./same-shape.js";
import { ALL_TYPES, declaredTypes, typeOfValue, type ValueType } from "./value-types.js";

/** A schema with `allOf` and `$ref` dissolved: all of its atoms hold. */
export interface FlatSchema {
  readonly side: Side;
  readonly atoms: readonly Atom[];
  /** What `type`, `enum` and `const` let through together. */
  readonly types: ReadonlySet<ValueType>;
  /** Where `type` is written, or else the schema. */
  readonly typeAt: string;
  /** Members of every `enum` and `const` at once, by their canonical text; `undefined` when there is neither. */
  readonly members: ReadonlyMap<string, Member> | undefined;
  readonly membersAt: string | undefined;
  /** `x-extensible-enum`: readers have been told that members will be added. */
  readonly extensible: boolean;
}

/** A member of an enum, and where it is written. */
export interface Member {
  readonly value: unknown;
  readonly pointer: string;
}

export function flatten(side: Side, conjunction: Conjunction): FlatSchema {
  const atoms = expand(side, conjunction);
  const lists = atoms.flatMap(memberLists);
  const declared = atoms.map((atom) => declaredTypes(atom, side));
  const nothing = atoms.find(isNothing);
  const typed = nothing === undefined ? atoms.find(({ value }) => value["type"] !== undefined) : undefined;
  const allowed = ALL_TYPES.filter((type) => declared.every((types) => types.has(type)));
  const members = intersect(lists, new Set(allowed));
  const found = members && new Set([...members.values()].map(({ value }) => typeOfValue(value)));
  return {
    side,
    atoms,
    types: new Set(allowed.filter((type) => found === undefined || found.has(type))),
    typeAt:
      typed === undefined ? ((nothing ?? atoms[0])?.pointer ?? "") : childPointer(typed.pointer, "type"),
    members,
    membersAt: lists[0]?.pointer,
    extensible: atoms.some(
      ({ value }) => value["x-extensible-enum"] !== undefined && value["x-extensible-enum"] !== false,
    ),
  };
}

interface MemberList {
  readonly pointer: string;
  readonly members: ReadonlyMap<string, Member>;
}

/** `const` is an enum of one: https://json-schema.org/draft/2020-12/json-schema-validation#section-6.1.3 */
function memberLists({ pointer, value }: Atom): MemberList[] {
  const lists: MemberList[] = [];
  if (Object.hasOwn(value, "const")) {
    const at = childPointer(pointer, "const");
    lists.push({
      pointer: at,
      members: new Map([[canonical(value["const"]), { value: value["const"], pointer: at }]]),
    });
  }
  if (Array.isArray(value["enum"])) {
    const at = childPointer(pointer, "enum");
    const members = value["enum"].map((member: unknown, index): [string, Member] => [
      canonical(member),
      { value: member, pointer: childPointer(at, index) },
    ]);
    lists.push({ pointer: at, members: new Map(members) });
  }
  return lists;
}

function intersect(
  lists: readonly MemberList[],
  types: ReadonlySet<ValueType>,
): Map<string, Member> | undefined {
  const [first, ...rest] = lists;
  if (first === undefined) return undefined;
  return new Map(
    [...first.members].filter(
      ([key, { value }]) => types.has(typeOfValue(value)) && rest.every(({ members }) => members.has(key)),
    ),
  );
}

/** A keyword's value in the first atom that has it, and where. */
export interface Keyword {
  readonly value: unknown;
  readonly pointer: string;
  readonly atom: Atom;
}

/** Every use of a keyword. */
export function keywords({ atoms }: FlatSchema, name: string): Keyword[] {
  return atoms.flatMap((atom) =>
    Object.hasOwn(atom.value, name)
      ? [{ value: atom.value[name], pointer: childPointer(atom.pointer, name), atom }]
      : [],
  );
}
