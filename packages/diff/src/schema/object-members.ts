import { childPointer, isObject, matchesPattern } from "@intuned/document";
import type { MessageDirection } from "../change.js";
import { type Atom, type Conjunction, childAtom, expand, isNothing } from "./atom.js";
import type { FlatSchema } from "./flat-schema.js";

/** What an object schema says of its members. */
export interface ObjectMembers {
  /** Names under `properties` that travel in this direction. */
  readonly declared: ReadonlySet<string>;
  /** Names under `properties` that no value may have (`false`). */
  readonly forbidden: ReadonlySet<string>;
  /** Name → where `required` lists it. */
  readonly required: ReadonlyMap<string, string>;
  /** Regular expressions under `patternProperties`. */
  readonly patterns: ReadonlySet<string>;
  /** Everything that holds for the member of this name. */
  of(name: string): Conjunction;
  /** Everything that holds for a member whose name only `pattern` matches. */
  matching(pattern: string): Conjunction;
  /** Everything that holds for a member that nothing names. */
  readonly rest: Conjunction;
  /** Nothing says a word about other members: they are let through, not promised. */
  readonly silent: boolean;
}

/** One schema that decides about the members that it does not name itself. */
interface Closure {
  readonly names: ReadonlySet<string>;
  readonly patterns: readonly string[];
  readonly schema: Atom;
}

export function objectMembers(schema: FlatSchema, direction: MessageDirection): ObjectMembers {
  const { atoms } = schema;
  const unsent = direction === "request" ? "readOnly" : "writeOnly";
  const closures = atoms.flatMap((atom) => closuresOf(atom, schema));
  const named = (name: string) => atoms.flatMap((atom) => childAtom(atom, "properties", name) ?? []);
  const patterned = (pattern: string) =>
    atoms.flatMap((atom) => childAtom(atom, "patternProperties", pattern) ?? []);
  const patterns = new Set(atoms.flatMap((atom) => keysOf(atom, "patternProperties")));
  const names = new Set(atoms.flatMap((atom) => keysOf(atom, "properties")));
  const some = (name: string, test: (atom: Atom) => boolean) => expand(schema.side, named(name)).some(test);
  const forbidden = new Set([...names].filter((name) => some(name, isNothing)));
  const declared = new Set(
    [...names].filter((name) => !forbidden.has(name) && !some(name, ({ value }) => value[unsent] === true)),
  );
  return {
    declared,
    forbidden,
    // https://spec.openapis.org/oas/v3.0.3#schema-object: of a readOnly property, `required` holds for the response only.
    required: new Map([...requiredNames(atoms)].filter(([name]) => declared.has(name) || !names.has(name))),
    patterns,
    of: (name) => [
      ...named(name),
      ...[...patterns].filter((pattern) => matchesPattern(pattern, name)).flatMap(patterned),
      ...closures
        .filter((it) => !it.names.has(name) && !it.patterns.some((pattern) => matchesPattern(pattern, name)))
        .map((it) => it.schema),
    ],
    matching: (pattern) => [
      ...patterned(pattern),
      ...closures.filter((it) => !it.patterns.includes(pattern)).map((it) => it.schema),
    ],
    rest: closures.map((it) => it.schema),
    silent: closures.length === 0,
  };
}

function closuresOf(atom: Atom, { side }: FlatSchema): Closure[] {
  const additional = childAtom(atom, "additionalProperties");
  if (additional !== undefined)
    return [
      {
        names: new Set(keysOf(atom, "properties")),
        patterns: keysOf(atom, "patternProperties"),
        schema: additional,
      },
    ];
  const unevaluated = childAtom(atom, "unevaluatedProperties");
  if (unevaluated === undefined) return [];
  const scope = evaluatedBy(atom.whole ?? atom, side);
  // What `additionalProperties` looked at is evaluated, which leaves nothing.
  if (scope.some(({ value }) => Object.hasOwn(value, "additionalProperties"))) return [];
  return [
    {
      names: new Set(scope.flatMap((it) => keysOf(it, "properties"))),
      patterns: scope.flatMap((it) => keysOf(it, "patternProperties")),
      schema: unevaluated,
    },
  ];
}

/** The schemas whose `properties` count as evaluated, all branches taken: https://json-schema.org/draft/2020-12/json-schema-core#section-11.3 */
function evaluatedBy(atom: Atom, side: FlatSchema["side"]): Atom[] {
  const found = new Set(expand(side, [atom]));
  const seen = new Set([...found].map(({ pointer }) => pointer));
  for (const it of found)
    for (const branch of expand(side, branchesOf(it)))
      if (!seen.has(branch.pointer)) {
        seen.add(branch.pointer);
        found.add(branch);
      }
  return [...found];
}

function branchesOf(atom: Atom): Atom[] {
  const lists = ["oneOf", "anyOf"].flatMap((keyword) => {
    const list = atom.value[keyword];
    return Array.isArray(list) ? list.map((_, index) => childAtom(atom, keyword, index)) : [];
  });
  const conditional = ["then", "else"].map((keyword) => childAtom(atom, keyword));
  const dependent = keysOf(atom, "dependentSchemas").map((key) => childAtom(atom, "dependentSchemas", key));
  return [...lists, ...conditional, ...dependent].filter((it) => it !== undefined);
}

function requiredNames(atoms: readonly Atom[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { pointer, value } of atoms)
    if (Array.isArray(value["required"]))
      for (const [index, name] of value["required"].entries())
        if (typeof name === "string" && !names.has(name))
          names.set(name, childPointer(pointer, "required", index));
  return names;
}

export function keysOf(atom: Atom, keyword: string): string[] {
  const value = atom.value[keyword];
  return isObject(value) ? Object.keys(value) : [];
}
