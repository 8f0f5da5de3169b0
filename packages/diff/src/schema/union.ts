import { type Atom, type Conjunction, childAtom } from "./atom.js";
import { type FlatSchema, flatten } from "./flat-schema.js";
import { sameJson } from "./same-shape.js";

/** One way for a value to be valid: a branch together with everything that stands beside the union. */
export interface Branch {
  readonly conjunction: Conjunction;
  readonly flat: FlatSchema;
  /** Where the branch is written. */
  readonly pointer: string;
  /** The component that a `$ref` names, or the title. */
  readonly name: string | undefined;
}

/** The `oneOf`s and `anyOf`s of a schema. */
export function unionsOf({
  atoms,
}: FlatSchema): { readonly atom: Atom; readonly keyword: "oneOf" | "anyOf" }[] {
  return atoms.flatMap((atom) =>
    (["oneOf", "anyOf"] as const)
      .filter((keyword) => Array.isArray(atom.value[keyword]))
      .map((keyword) => ({ atom, keyword })),
  );
}

/**
 * The schema as a list of branches, so that `base and (A or B)` becomes `(base and A) or (base and B)`: what moves between
 * base and branches is no change then. A schema without a union is one branch; `null` is a branch of its own, so that
 * `type: [string, "null"]` and `anyOf: [string, "null"]` are the same.
 */
export function branchesOf(schema: FlatSchema): Branch[] {
  const [union] = unionsOf(schema);
  if (union === undefined) return splitNull(schema, schema.atoms, schema.atoms[0]?.pointer ?? "", undefined);
  const { atom, keyword } = union;
  const { [keyword]: members, ...base } = atom.value;
  const bare = { ...atom, value: base, made: `${atom.made ?? ""}#without-${keyword}` };
  const others = schema.atoms.map((it) => (it === atom ? bare : it));
  return (members as unknown[]).flatMap((_, index) => {
    const member = childAtom(atom, keyword, index);
    if (member === undefined) return [];
    const name = member.value["$ref"] ?? member.value["title"];
    return splitNull(
      schema,
      [...others, member],
      member.pointer,
      typeof name === "string" ? name : undefined,
    );
  });
}

function splitNull(
  { side }: FlatSchema,
  conjunction: Conjunction,
  pointer: string,
  name: string | undefined,
): Branch[] {
  const flat = flatten(side, conjunction);
  // A branch that no value satisfies is none.
  if (flat.types.size === 0) return [];
  const whole = { conjunction, flat, pointer, name };
  const declared = flat.atoms.some(({ value }) => value["type"] !== undefined || value["enum"] !== undefined);
  if (!declared || !flat.types.has("null") || flat.types.size === 1 || unionsOf(flat).length > 0)
    return [whole];
  const types = [...new Set([...flat.types].map((type) => (type === "fraction" ? "number" : type)))];
  const picked = (made: string, type: string[]): Branch => {
    const atom: Atom = { pointer, value: { type }, made };
    const parts = [...conjunction, atom];
    return { conjunction: parts, flat: flatten(side, parts), pointer, name };
  };
  return [
    picked("#null", ["null"]),
    picked(
      "#not-null",
      types.filter((type) => type !== "null"),
    ),
  ];
}

/** Whether no value can satisfy two of the branches: by type, by enum, or by the value of a member that both require. */
export function areDisjoint(branches: readonly Branch[]): boolean {
  return branches.every((branch, index) =>
    branches.slice(index + 1).every((other) => excludeEachOther(branch.flat, other.flat)),
  );
}

export function excludeEachOther(a: FlatSchema, b: FlatSchema): boolean {
  const shared = [...a.types].filter((type) => b.types.has(type));
  if (shared.length === 0) return true;
  if (
    a.members !== undefined &&
    b.members !== undefined &&
    ![...a.members.keys()].some((key) => b.members?.has(key))
  )
    return true;
  if (shared.some((type) => type !== "object")) return false;
  const others = tags(b);
  return [...tags(a)].some(([name, values]) => {
    const other = others.get(name);
    return other !== undefined && !values.some((value) => other.some((it) => sameJson(it, value)));
  });
}

/** Required members with an enum or a `const`: what tells objects apart. */
export function tags(schema: FlatSchema): Map<string, readonly unknown[]> {
  const found = new Map<string, readonly unknown[]>();
  const required = new Set(
    schema.atoms.flatMap(({ value }) => (Array.isArray(value["required"]) ? value["required"] : [])),
  );
  for (const name of required) {
    const parts = schema.atoms.flatMap((atom) => childAtom(atom, "properties", String(name)) ?? []);
    const { members } = flatten(schema.side, parts);
    if (members !== undefined)
      found.set(
        String(name),
        [...members.values()].map(({ value }) => value),
      );
  }
  return found;
}
