import { matchObjects } from "./match-objects.js";
import {
  mergeObjects,
  nothing,
  type ObjectShape,
  type PropertyShape,
  render,
  renderObject,
  type Scalar,
  type ScalarType,
  type Shape,
} from "./schema-shape.js";

/** What is different. */
export type DifferenceKind =
  /** The operation is missing on one side. */
  | "operation"
  | "method"
  | "path"
  /** Success statuses. */
  | "statuses"
  /** Names of query parameters. */
  | "query"
  /** There is a JSON body on one side only. */
  | "body"
  /** A property is missing on one side. */
  | "property"
  | "required"
  | "nullable"
  /** A branch of a union that matches none of the other side. */
  | "branch"
  | "type"
  /** `enum` and `const`. */
  | "values"
  | "default";

/** One difference between the spec and the facts, in words that a person can compare. */
export interface Difference {
  /** `response/200/(status=completed)/cost/aiUsd`; `[]` is an array's item, `*` a map's value. */
  readonly pointer: string;
  readonly kind: DifferenceKind;
  /** In the spec; only what the facts don't have. */
  readonly ours: string;
  /** In the facts; only what the spec doesn't have. */
  readonly theirs: string;
}

export interface Comparison {
  /** Properties that were compared, counted wherever they occur. */
  readonly properties: number;
  readonly differences: readonly Difference[];
}

/** Compares a shape of the spec with the facts' shape, property by property at every depth. */
export function compareShapes(ours: Shape, theirs: Shape, pointer: string): Comparison {
  return sum([
    only(compareAlternatives(ours, theirs, pointer)),
    ...[...ours.scalars].map(([type, values]) => compareValues(type, values, theirs, pointer)),
    only(differ("default", pointer, text(ours.default), text(theirs.default))),
    compareObjects(ours, theirs, pointer),
    ...(ours.items && theirs.items ? [compareShapes(ours.items, theirs.items, `${pointer}/[]`)] : []),
    ...(ours.values && theirs.values ? [compareShapes(ours.values, theirs.values, `${pointer}/*`)] : []),
  ]);
}

/** The kinds of value that only one side allows. */
function compareAlternatives(ours: Shape, theirs: Shape, pointer: string): readonly Difference[] {
  const [extra, missing] = [without(ours, theirs), without(theirs, ours)];
  if (render(extra) === "null" && missing === nothing)
    return [{ pointer, kind: "nullable", ours: "null", theirs: "not null" }];
  if (render(missing) === "null" && extra === nothing)
    return [{ pointer, kind: "nullable", ours: "not null", theirs: "null" }];
  return differ("type", pointer, render(extra), render(missing));
}

/** What is left of a shape when every kind of value that another has is taken away. */
function without(shape: Shape, other: Shape): Shape {
  const { items, values, ...rest } = shape;
  const left: Shape = {
    isAny: shape.isAny && !other.isAny,
    isNullable: shape.isNullable && !other.isNullable,
    scalars: new Map([...rest.scalars].filter(([type]) => !other.scalars.has(type))),
    objects: other.objects.length > 0 ? [] : rest.objects,
    ...(items && !other.items ? { items } : {}),
    ...(values && !other.values ? { values } : {}),
  };
  return render(left) === render(nothing) ? nothing : left;
}

function compareValues(
  type: ScalarType,
  ours: readonly Scalar[] | undefined,
  { scalars }: Shape,
  pointer: string,
): Comparison {
  if (!scalars.has(type)) return sum([]);
  const theirs = scalars.get(type);
  if (ours === undefined || theirs === undefined)
    return only(differ("values", pointer, listed(ours), listed(theirs)));
  const extra = ours.filter((value) => !theirs.includes(value));
  const missing = theirs.filter((value) => !ours.includes(value));
  return only(differ("values", pointer, listed(extra), listed(missing)));
}

function compareObjects(ours: Shape, theirs: Shape, pointer: string): Comparison {
  if (ours.objects.length === 0 || theirs.objects.length === 0) return sum([]);
  const { matches, extra } = matchObjects(ours.objects, theirs.objects);
  return sum([
    ...matches.map(({ name, theirs: branch, ours: branches }) => {
      const here = name === "" ? pointer : `${pointer}/(${name})`;
      if (branches.length === 0)
        return only([{ pointer: here, kind: "branch", ours: "none", theirs: renderObject(branch) }]);
      return compareProperties(mergeObjects(branches), branch, here);
    }),
    ...extra.map((branch) => only([{ pointer, kind: "branch", ours: renderObject(branch), theirs: "none" }])),
  ]);
}

function compareProperties(ours: ObjectShape, theirs: ObjectShape, pointer: string): Comparison {
  const names = [...new Set([...theirs.keys(), ...ours.keys()])];
  return sum(
    names.map((name) => {
      const found = compareProperty(ours.get(name), theirs.get(name), `${pointer}/${name}`);
      return { ...found, properties: found.properties + 1 };
    }),
  );
}

function compareProperty(
  ours: PropertyShape | undefined,
  theirs: PropertyShape | undefined,
  pointer: string,
): Comparison {
  if (ours === undefined || theirs === undefined)
    return only([{ pointer, kind: "property", ours: describe(ours), theirs: describe(theirs) }]);
  return sum([
    only(differ("required", pointer, ours.presence, theirs.presence)),
    compareShapes(ours.shape, theirs.shape, pointer),
  ]);
}

function describe(property: PropertyShape | undefined): string {
  if (property === undefined) return "none";
  return `${property.presence} ${render(property.shape)}`;
}

function differ(kind: DifferenceKind, pointer: string, ours: string, theirs: string): readonly Difference[] {
  return ours === theirs ? [] : [{ pointer, kind, ours, theirs }];
}

function text(value: unknown): string {
  return value === undefined ? "none" : JSON.stringify(value);
}

function listed(values: readonly Scalar[] | undefined): string {
  if (values === undefined) return "any value";
  return values.length === 0 ? "none" : values.map((value) => JSON.stringify(value)).join(" | ");
}

function only(differences: readonly Difference[]): Comparison {
  return { properties: 0, differences };
}

export function sum(comparisons: readonly Comparison[]): Comparison {
  return {
    properties: comparisons.reduce((total, { properties }) => total + properties, 0),
    differences: comparisons.flatMap(({ differences }) => differences),
  };
}
