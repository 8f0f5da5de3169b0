/**
 * A JSON Schema reduced to what the comparison looks at. Alternatives (`anyOf`, `oneOf`, a list of types) are flattened:
 * a value of the schema is any of the kinds that are set.
 */
export interface Shape {
  /** Whether every JSON value is valid. */
  readonly isAny: boolean;
  readonly isNullable: boolean;
  /** Each scalar type with the values of its `enum` or `const`; `undefined` when any value of the type is valid. */
  readonly scalars: ReadonlyMap<ScalarType, readonly Scalar[] | undefined>;
  /** Shape of an array's items. */
  readonly items?: Shape;
  /** Shape of a map's values: an object that declares no property. */
  readonly values?: Shape;
  /** One entry for each object with declared properties. */
  readonly objects: readonly ObjectShape[];
  readonly default?: unknown;
}

/** The properties of an object, by name. */
export type ObjectShape = ReadonlyMap<string, PropertyShape>;

export interface PropertyShape {
  readonly presence: Presence;
  readonly shape: Shape;
}

/** The third one is of several objects merged into one: only some of them require the property. */
export type Presence = "required" | "optional" | "required in some branches";

export type ScalarType = "string" | "integer" | "number" | "boolean";
export type Scalar = string | number | boolean;

/** The shape that no value has: the neutral element of `unite`. */
export const nothing: Shape = { isAny: false, isNullable: false, scalars: new Map(), objects: [] };
export const anything: Shape = { ...nothing, isAny: true };

/** The shape of values that have either shape. */
export function unite(one: Shape, other: Shape): Shape {
  const scalars = new Map(one.scalars);
  for (const [type, values] of other.scalars)
    scalars.set(type, scalars.has(type) ? unionOf(scalars.get(type), values) : values);
  const isAny = one.isAny || other.isAny;
  return {
    isAny,
    // Any value includes null.
    isNullable: !isAny && (one.isNullable || other.isNullable),
    scalars,
    objects: [...one.objects, ...other.objects],
    ...optional("items", eitherOf(one.items, other.items, unite)),
    ...optional("values", eitherOf(one.values, other.values, unite)),
    ...optional("default", one.default ?? other.default),
  };
}

/** The shape of values that have both shapes, as in `allOf` or in keywords next to `oneOf`. */
export function intersect(one: Shape, other: Shape): Shape {
  if (one.isAny) return { ...other, ...optional("default", one.default ?? other.default) };
  if (other.isAny) return { ...one, ...optional("default", one.default ?? other.default) };
  const scalars = new Map<ScalarType, readonly Scalar[] | undefined>();
  for (const [type, values] of one.scalars) {
    if (!other.scalars.has(type)) continue;
    const others = other.scalars.get(type);
    scalars.set(type, values?.filter((value) => others?.includes(value) ?? true) ?? others);
  }
  const both = one.objects.flatMap((object) => other.objects.map((each) => joinProperties(object, each)));
  // A plain `type: object` next to an object with properties adds nothing to it.
  const narrowed = [...(other.values ? one.objects : []), ...(one.values ? other.objects : [])];
  return {
    isAny: false,
    isNullable: one.isNullable && other.isNullable,
    scalars,
    objects: [...both, ...narrowed],
    ...optional("items", one.items && other.items && intersect(one.items, other.items)),
    ...optional("values", one.values && other.values && intersect(one.values, other.values)),
    ...optional("default", one.default ?? other.default),
  };
}

/** One object for several alternatives. A property is optional when no alternative requires it. */
export function mergeObjects(objects: readonly ObjectShape[]): ObjectShape {
  const names = new Set(objects.flatMap((object) => [...object.keys()]));
  return new Map(
    [...names].map((name) => {
      const found = objects.map((object) => object.get(name)).filter((each) => each !== undefined);
      const requiring = found.filter(({ presence }) => presence === "required").length;
      const presence =
        requiring === 0
          ? "optional"
          : requiring === objects.length
            ? "required"
            : "required in some branches";
      return [name, { presence, shape: found.map(({ shape }) => shape).reduce(unite) }];
    }),
  );
}

/** A shape in one line, every property at every depth: `string | object { url: string, headers?: map of string }`. */
export function render(shape: Shape): string {
  const alternatives = [
    ...(shape.isAny ? ["any"] : []),
    ...[...shape.scalars].map(([type, values]) => renderScalar(type, values)),
    ...(shape.items ? [`array of (${render(shape.items)})`] : []),
    ...(shape.values ? [`map of (${render(shape.values)})`] : []),
    ...shape.objects.map(renderObject),
    ...(shape.isNullable ? ["null"] : []),
  ];
  return [...new Set(alternatives)].join(" | ") || "none";
}

export function renderObject(object: ObjectShape): string {
  const properties = [...object].map(
    ([name, { presence, shape }]) => `${name}${presence === "required" ? "" : "?"}: ${render(shape)}`,
  );
  return `object { ${properties.sort().join(", ")} }`;
}

function renderScalar(type: ScalarType, values: readonly Scalar[] | undefined): string {
  return values === undefined ? type : values.map((value) => JSON.stringify(value)).join(" | ");
}

function joinProperties(one: ObjectShape, other: ObjectShape): ObjectShape {
  const joined = new Map(one);
  for (const [name, property] of other) {
    const found = joined.get(name);
    const isRequired = [found, property].some((each) => each?.presence === "required");
    joined.set(name, {
      presence: isRequired ? "required" : "optional",
      shape: found ? intersect(found.shape, property.shape) : property.shape,
    });
  }
  return joined;
}

function unionOf(one: readonly Scalar[] | undefined, other: readonly Scalar[] | undefined) {
  return one && other ? [...new Set([...one, ...other])] : undefined;
}

function eitherOf<T>(one: T | undefined, other: T | undefined, join: (one: T, other: T) => T) {
  return one !== undefined && other !== undefined ? join(one, other) : (one ?? other);
}

/** A property that is left out when it has no value, as `exactOptionalPropertyTypes` requires. */
export function optional<K extends string, V>(name: K, value: V | undefined): { [P in K]?: V } {
  const entry: { [P in K]?: V } = {};
  if (value !== undefined) entry[name] = value;
  return entry;
}
