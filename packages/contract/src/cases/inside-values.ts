import { isObject, valueAt, valuesOf } from "@intuned/document";
import { fitText } from "@intuned/document/samples";
import type { Constraint, Violation } from "../constraints/constraint.js";
import type { ConstraintTarget } from "./constraint-target.js";
import { MOST_ITEMS } from "./violations.js";

type Inside = (limit: never, current: unknown, target: ConstraintTarget) => Violation[];

/** How many members of one `enum` get a case of their own. */
const MEMBERS = 20;

/** Proposals for the last values that a keyword allows, by keyword. Whoever takes one proves it. */
const PROPOSALS: Record<string, Inside> = {
  minLength: (limit: number, current) => texts("shortest", limit, current),
  maxLength: (limit: number, current) => texts("longest", limit, current),
  minimum: (limit: number, _, { unit }) =>
    numbers("least", limit, Math.ceil(limit / unit) * unit, Math.ceil(limit)),
  maximum: (limit: number, _, { unit }) =>
    numbers("most", limit, Math.floor(limit / unit) * unit, Math.floor(limit)),
  exclusiveMinimum: (limit: number, _, { unit }) =>
    numbers("least", (Math.floor(limit / unit) + 1) * unit, Math.floor(limit) + 1, limit + unit / 1000),
  exclusiveMaximum: (limit: number, _, { unit }) =>
    numbers("most", (Math.ceil(limit / unit) - 1) * unit, Math.ceil(limit) - 1, limit - unit / 1000),
  multipleOf: (unit: number, current) =>
    numbers("multiple", Number(current) + unit, Number(current) - unit, unit),
  minItems: (limit: number, current, target) => lists("fewest", limit, current, target),
  maxItems: (limit: number, current, target) => lists("most", limit, current, target),
  minProperties: (limit: number, current, target) => objects("fewest", limit, current, target),
  maxProperties: (limit: number, current, target) => objects("most", limit, current, target),
  enum: (allowed: unknown[]) =>
    allowed.slice(0, MEMBERS).map((value) => ({ variant: `member ${JSON.stringify(value)}`, value })),
  type: (type: unknown, current, target) => [
    ...([type].flat().includes("null") ? [{ variant: "null", value: null }] : []),
    ...requiredOnly(current, target),
  ],
  oneOf: (branches: unknown[]) => likeAnotherType(branches),
  anyOf: (branches: unknown[]) => likeAnotherType(branches),
};

/** Keywords that have a last allowed value. */
export const LIMITS: ReadonlySet<string> = new Set(
  Object.keys(PROPOSALS).filter((keyword) => !["enum", "type", "oneOf", "anyOf"].includes(keyword)),
);

/** Whether a constraint allows values that deserve a case of their own. Of the last two kinds, not every place has one. */
export function hasInsideValues(document: object, { keyword, value, pointer, onNames }: Constraint): boolean {
  if (onNames) return false;
  return (
    hasBoundary({ keyword, value }) ||
    (keyword === "type" && hasOptionalProperties(valueAt(document, pointer.slice(0, -"/type".length)))) ||
    ((keyword === "oneOf" || keyword === "anyOf") && likeAnotherType(value).length > 0)
  );
}

/** Whether a constraint has a last allowed value, that every place has to have a case of: a limit, each enum value, null. */
export const hasBoundary = ({ keyword, value }: Pick<Constraint, "keyword" | "value">): boolean =>
  LIMITS.has(keyword) || keyword === "enum" || (keyword === "type" && [value].flat().includes("null"));

function hasOptionalProperties(schema: unknown): boolean {
  if (!isObject(schema) || !isObject(schema["properties"])) return false;
  const required = Array.isArray(schema["required"]) ? schema["required"] : [];
  return Object.keys(schema["properties"]).some((name) => !required.includes(name));
}

export function insideValues(
  keyword: string,
  limit: unknown,
  current: unknown,
  target: ConstraintTarget,
): Violation[] {
  return PROPOSALS[keyword]?.(limit as never, current, target) ?? [];
}

function requiredOnly(current: unknown, { all }: ConstraintTarget): Violation[] {
  if (!isObject(current)) return [];
  const required = new Set([...valuesOf(all, "required").flat(), ...all.discriminators.keys()]);
  const entries = Object.entries(current).filter(([name]) => required.has(name));
  return [{ variant: "required properties only", value: Object.fromEntries(entries) }];
}

/** Text that a lax server takes for a number or a boolean, where a union allows both that type and text. */
function likeAnotherType(branches: unknown): Violation[] {
  const types = (Array.isArray(branches) ? branches : []).flatMap((each) =>
    isObject(each) ? [each["type"]].flat() : [],
  );
  if (!types.includes("string")) return [];
  return [
    ...(types.includes("integer") || types.includes("number")
      ? [{ variant: "digits as text", value: "5" }]
      : []),
    ...(types.includes("boolean") ? [{ variant: "true as text", value: "true" }] : []),
  ];
}

const texts = (variant: string, length: number, current: unknown): Violation[] =>
  typeof current === "string" ? [...fitText(current, length)].map((value) => ({ variant, value })) : [];

const numbers = (variant: string, ...values: number[]): Violation[] =>
  values.map((value) => ({ variant, value: Number(value.toPrecision(15)) }));

function lists(variant: string, length: number, current: unknown, target: ConstraintTarget): Violation[] {
  if (!Array.isArray(current) || length > MOST_ITEMS) return [];
  return [
    {
      variant,
      value: current.length >= length ? current.slice(0, length) : target.lengthen(current, length),
    },
  ];
}

function objects(variant: string, size: number, current: unknown, target: ConstraintTarget): Violation[] {
  if (!isObject(current) || size > MOST_ITEMS) return [];
  const entries = Object.entries(current);
  const value =
    entries.length >= size ? Object.fromEntries(entries.slice(0, size)) : target.widen(current, size);
  return [{ variant, value }];
}
