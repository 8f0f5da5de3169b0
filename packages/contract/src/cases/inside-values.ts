import { isObject } from "../document/json-pointer.js";
import { fitText } from "../generate/fit-text.js";
import type { Place } from "./place.js";
import { MOST_ITEMS, type Violation } from "./violations.js";

type Inside = (limit: never, current: unknown, place: Place) => Violation[];

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
  minItems: (limit: number, current, place) => lists("fewest", limit, current, place),
  maxItems: (limit: number, current, place) => lists("most", limit, current, place),
  minProperties: (limit: number, current, place) => objects("fewest", limit, current, place),
  maxProperties: (limit: number, current, place) => objects("most", limit, current, place),
  enum: (allowed: unknown[]) =>
    allowed.slice(0, MEMBERS).map((value) => ({ variant: `member ${JSON.stringify(value)}`, value })),
  type: (type: unknown) => ([type].flat().includes("null") ? [{ variant: "null", value: null }] : []),
};

/** Keywords that have a last allowed value. */
export const LIMITS: ReadonlySet<string> = new Set(
  Object.keys(PROPOSALS).filter((keyword) => keyword !== "enum" && keyword !== "type"),
);

export function insideValues(keyword: string, limit: unknown, current: unknown, place: Place): Violation[] {
  return PROPOSALS[keyword]?.(limit as never, current, place) ?? [];
}

const texts = (variant: string, length: number, current: unknown): Violation[] =>
  typeof current === "string" ? [...fitText(current, length)].map((value) => ({ variant, value })) : [];

const numbers = (variant: string, ...values: number[]): Violation[] =>
  values.map((value) => ({ variant, value: Number(value.toPrecision(15)) }));

function lists(variant: string, length: number, current: unknown, place: Place): Violation[] {
  if (!Array.isArray(current) || length > MOST_ITEMS) return [];
  return [
    { variant, value: current.length >= length ? current.slice(0, length) : place.lengthen(current, length) },
  ];
}

function objects(variant: string, size: number, current: unknown, place: Place): Violation[] {
  if (!isObject(current) || size > MOST_ITEMS) return [];
  const entries = Object.entries(current);
  const value =
    entries.length >= size ? Object.fromEntries(entries.slice(0, size)) : place.widen(current, size);
  return [{ variant, value }];
}
