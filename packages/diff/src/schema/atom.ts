import { childPointer, isObject, valueAt } from "@intuned/document";
import { localPointer, type Side } from "../side.js";

/** A schema object; several of them that must all hold are a conjunction. */
export interface Atom {
  readonly pointer: string;
  readonly value: Record<string, unknown>;
  /** Tells apart what was made from the schema at one pointer (a union taken out, a type picked). */
  readonly made?: string;
  /** The schema as it is written, with its `allOf` and `$ref`: what `unevaluatedProperties` looks through. */
  readonly whole?: Atom;
}

export type Conjunction = readonly Atom[];

/** JSON Schema's `false`: no value has one of no types. */
const NOTHING = { type: [] };

/** The schema at `pointer`; `true` is an empty one, `false` one that no value satisfies. */
export function atomAt(side: Side, pointer: string): Atom | undefined {
  return asAtom(pointer, valueAt(side.document, pointer));
}

/** The schema under these keys of `atom`. */
export function childAtom(atom: Atom, ...keys: (string | number)[]): Atom | undefined {
  const value = keys.reduce<unknown>(
    (node, key) =>
      typeof node === "object" && node !== null ? (node as Record<string, unknown>)[key] : undefined,
    atom.value,
  );
  return asAtom(childPointer(atom.pointer, ...keys), value);
}

function asAtom(pointer: string, value: unknown): Atom | undefined {
  if (value === true) return { pointer, value: {} };
  if (value === false) return { pointer, value: NOTHING };
  return isObject(value) ? { pointer, value } : undefined;
}

/** Whether it is `false`, in either spelling: `not: {}` is the one that OpenAPI 3.0 has. */
export function isNothing({ value }: Atom): boolean {
  const { type, not } = value;
  if (Array.isArray(type) && type.length === 0) return true;
  return not === true || (isObject(not) && Object.keys(not).length === 0);
}

/** Says that a schema is the same one, for memos. */
export function conjunctionKey(conjunction: Conjunction): string {
  return conjunction
    .map(({ pointer, made = "" }) => `${pointer}${made}`)
    .sort()
    .join(" & ");
}

/** The schemas that hold besides `allOf` and `$ref`: each without either, in document order. */
export function expand(side: Side, conjunction: Conjunction): Atom[] {
  const found = new Map<string, Atom>();
  const seen = new Set<string>();
  const visit = (atom: Atom): void => {
    const key = `${atom.pointer}${atom.made ?? ""}`;
    if (seen.has(key)) return;
    seen.add(key);
    const ref = atom.value["$ref"];
    if (typeof ref === "string") {
      const target = atomAt(side, localPointer(ref, atom.pointer, side));
      if (target !== undefined) visit(target);
      // https://spec.openapis.org/oas/v3.0.3#reference-object: siblings SHALL be ignored; 3.1 lets them hold as well.
      if (side.is30 || Object.keys(atom.value).length === 1) return;
    }
    const members = atom.value["allOf"];
    if (Array.isArray(members))
      for (const index of members.keys()) {
        const member = childAtom(atom, "allOf", index);
        if (member !== undefined) visit(member);
      }
    // Without what was followed: expanded once more, it would bring back a union that has been taken out.
    const { allOf: _, $ref: __, ...own } = atom.value;
    found.set(key, atom.whole === undefined ? { ...atom, value: own, whole: atom } : atom);
  };
  for (const atom of conjunction) visit(atom);
  return [...found.values()];
}
