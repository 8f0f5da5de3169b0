import { type OutputUnit, type Schema, validate } from "@cfworker/json-schema";

/** What a value breaks, and where in it. */
export interface Breach {
  readonly pointer: string;
  readonly text: string;
}

export interface Breaches {
  readonly breaches: readonly Breach[];
  /** Values that a growing list (`x-extensible-enum`) does not have; told only where nothing is broken. */
  readonly unlisted: readonly Breach[];
}

/**
 * What of the schema at `pointer` of a document a value breaks. Schemas are interpreted, so that the page's policy can forbid
 * that text is run.
 */
export function breachesOf(schemas: object, pointer: string, value: unknown): Breaches {
  const open = validateAt(withOpenEnums(schemas), pointer, value);
  if (open.length > 0) return { breaches: tell(open), unlisted: [] };
  return { breaches: [], unlisted: tell(validateAt(schemas, pointer, value)) };
}

function validateAt(schemas: object, pointer: string, value: unknown): OutputUnit[] {
  const resolve = (reference: string): Schema | boolean => {
    const found = valueAt(schemas, reference.replace(/^#/, ""));
    return typeof found === "boolean" || (typeof found === "object" && found !== null)
      ? (found as Schema)
      : true;
  };
  const lookup = new Proxy<Record<string, Schema | boolean>>(
    {},
    {
      get: (_, reference) =>
        typeof reference === "string" ? resolve(decodeURIComponent(reference)) : undefined,
    },
  );
  const schema = resolve(pointer);
  return validate(value, schema as Schema, "2020-12", lookup, false).errors;
}

/** A server's list may be longer than the document's where that is said: what is not in it is news, not a fault. */
function withOpenEnums(schemas: object): object {
  return JSON.parse(JSON.stringify(schemas), (_, value) => {
    if (value?.["x-extensible-enum"] !== true) return value;
    const { enum: _closed, ...rest } = value;
    return rest;
  });
}

/** What only says that something below it is wrong. */
const WRAPPERS = new Set([
  "$ref",
  "$recursiveRef",
  "properties",
  "patternProperties",
  "additionalProperties",
  "unevaluatedProperties",
  "propertyNames",
  "dependentSchemas",
  "items",
  "prefixItems",
  "additionalItems",
  "unevaluatedItems",
  "allOf",
  "if",
]);

const SHOWN = 20;

function tell(units: readonly OutputUnit[]): Breach[] {
  const told = nearestBranches(units)
    .filter(({ keyword }) => !WRAPPERS.has(keyword))
    .map(({ instanceLocation, error, keyword }) => ({
      pointer: decodeURIComponent(instanceLocation.replace(/^#/, "")),
      text: keyword === "false" ? "The schema allows nothing here." : error.replace(/^Instance/, "The value"),
    }));
  const once = told.filter(
    (each, at) =>
      told.findIndex((other) => other.pointer === each.pointer && other.text === each.text) === at,
  );
  const more = once.length - SHOWN;
  return more > 0 ? [...once.slice(0, SHOWN), { pointer: "", text: `and ${more} more` }] : once;
}

/**
 * Where no branch of a union fits, each has errors: those of the nearest are kept. It is the one whose constants fit, and of
 * these the one with the fewest errors.
 */
function nearestBranches(units: readonly OutputUnit[]): OutputUnit[] {
  const union = units.find(({ keyword }) => keyword === "oneOf" || keyword === "anyOf");
  if (!union) return [...units];
  const at = units.indexOf(union);
  const prefix = `${union.keywordLocation}/`;
  const inside = (unit: OutputUnit) =>
    unit.keywordLocation.startsWith(prefix) &&
    `${unit.instanceLocation}/`.startsWith(`${union.instanceLocation}/`);
  const rest = units.slice(at + 1);
  const branches = new Map<string, OutputUnit[]>();
  for (const unit of rest.filter(inside)) {
    const branch = unit.keywordLocation.slice(prefix.length).split("/")[0] ?? "";
    branches.set(branch, [...(branches.get(branch) ?? []), unit]);
  }
  const cost = (errors: readonly OutputUnit[]): number =>
    errors.filter(({ keyword }) => keyword === "const").length * 1000 + errors.length;
  const [nearest] = [...branches.values()].sort((one, other) => cost(one) - cost(other));
  return [
    ...units.slice(0, at),
    union,
    ...(nearest ? nearestBranches(nearest) : []),
    ...nearestBranches(rest.filter((unit) => !inside(unit))),
  ];
}

function valueAt(document: object, pointer: string): unknown {
  const tokens = pointer.split("/").slice(1);
  return tokens.reduce<unknown>((value, token) => {
    const name = token.replaceAll("~1", "/").replaceAll("~0", "~");
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
    return (value as Record<string, unknown>)[name];
  }, document);
}
