import fc from "fast-check";

type Schema = Record<string, unknown> | boolean;

const NAMES = ["a", "b", "c"];
const number = fc.integer({ min: 0, max: 3 });
const scalar = fc.constantFrom<unknown>(null, true, 0, 1, 2.5, "", "x", "yy");

const optional = <T>(key: string, value: fc.Arbitrary<T>) =>
  fc.option(
    value.map((it) => [key, it] as const),
    { nil: undefined, freq: 2 },
  );
const schemaOf = (...members: fc.Arbitrary<readonly [string, unknown] | undefined>[]) =>
  fc.tuple(...members).map((entries) => Object.fromEntries(entries.filter((it) => it !== undefined)));

/** Small schemas that touch each other often: few names, few numbers. */
export const schema: fc.Arbitrary<Schema> = fc.letrec<{ any: Schema }>((tie) => {
  const any = tie("any");
  const text = schemaOf(
    fc.constant(["type", "string"] as const),
    optional("minLength", number),
    optional("maxLength", number),
    optional("pattern", fc.constantFrom("^x", "y$")),
  );
  const numeric = schemaOf(
    fc.constantFrom("integer", "number").map((it) => ["type", it] as const),
    optional("minimum", number),
    optional("exclusiveMinimum", number),
    optional("maximum", number),
    optional("multipleOf", fc.constantFrom(1, 2, 0.5)),
  );
  const list = schemaOf(
    fc.constant(["type", "array"] as const),
    optional("items", any),
    optional("prefixItems", fc.array(any, { minLength: 1, maxLength: 2 })),
    optional("minItems", number),
    optional("maxItems", number),
    optional("uniqueItems", fc.boolean()),
  );
  const object = schemaOf(
    fc.constant(["type", "object"] as const),
    optional(
      "properties",
      fc.dictionary(fc.constantFrom(...NAMES), any, { maxKeys: 3, noNullPrototype: true }),
    ),
    optional("required", fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 2 })),
    optional("additionalProperties", any),
    optional(
      "patternProperties",
      fc.dictionary(fc.constantFrom("^a", "b$"), any, { maxKeys: 1, noNullPrototype: true }),
    ),
    optional("dependentRequired", fc.constantFrom({ a: ["b"] }, { b: ["a", "c"] })),
    optional("maxProperties", number),
  );
  const union = fc
    .record({
      keyword: fc.constantFrom("oneOf", "anyOf", "allOf"),
      branches: fc.array(any, { minLength: 1, maxLength: 3 }),
    })
    .map(({ keyword, branches }) => ({ [keyword]: branches }));
  return {
    any: fc.oneof(
      { depthSize: "small", maxDepth: 3 },
      fc.constantFrom<Schema>(true, false, {}, { type: ["string", "null"] }, { type: "boolean" }),
      fc.uniqueArray(scalar, { minLength: 1, maxLength: 3 }).map((members) => ({ enum: members })),
      scalar.map((value) => ({ const: value })),
      text,
      numeric,
      list,
      object,
      union,
      fc.tuple(object, union).map(([a, b]) => ({ ...a, ...b })),
      // biome-ignore lint/suspicious/noThenProperty: the JSON Schema keyword
      fc.tuple(any, any).map(([a, b]) => ({ if: a, then: b })),
      any.map((it) => ({ not: it })),
    ),
  };
}).any;

/** Values that small schemas decide about; `x` is a name that none declares. */
export const value: fc.Arbitrary<unknown> = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { depthSize: "small", maxDepth: 3 },
    scalar,
    fc.array(tie("any"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...NAMES, "x"), tie("any"), { maxKeys: 3, noNullPrototype: true }),
  ),
})).any;

/** Two schemas of which the second is the first with one place changed, or another one altogether. */
export const schemaPair: fc.Arbitrary<readonly [Schema, Schema]> = fc.oneof(
  { arbitrary: fc.tuple(schema, schema), weight: 1 },
  {
    arbitrary: fc
      .tuple(schema, schema, fc.nat())
      .map(([old, other, seed]) => [old, changed(old, other, seed)] as const),
    weight: 4,
  },
);

/** `old` with the schema or keyword at a place picked by `seed` dropped or replaced by `other`. */
function changed(old: Schema, other: Schema, seed: number): Schema {
  if (typeof old === "boolean" || seed % 5 === 0) return other;
  const keys = Object.keys(old);
  const key = keys[seed % Math.max(1, keys.length)];
  if (key === undefined) return other;
  const rest = Math.floor(seed / 7);
  const inside = old[key];
  if (rest % 3 === 0 || typeof inside !== "object" || inside === null) {
    const { [key]: _, ...without } = old;
    return typeof other === "object" && rest % 2 === 1 ? { ...without, ...other } : without;
  }
  if (Array.isArray(inside) && /Of$|prefixItems/.test(key)) {
    const at = rest % inside.length;
    return {
      ...old,
      [key]:
        rest % 2 === 0 && inside.length > 1
          ? inside.toSpliced(at, 1)
          : inside.with(at, changed(inside[at] as Schema, other, rest)),
    };
  }
  if (/properties$/i.test(key) && key !== "additionalProperties") {
    const [name] = Object.keys(inside);
    if (name !== undefined)
      return {
        ...old,
        [key]: { ...inside, [name]: changed((inside as Record<string, Schema>)[name] ?? true, other, rest) },
      };
  }
  // Members of these are no schemas.
  return Array.isArray(inside) || /^(patternProperties|properties|dependentRequired|const)$/.test(key)
    ? old
    : { ...old, [key]: changed(inside as Schema, other, rest) };
}
