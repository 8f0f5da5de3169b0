import { isObject } from "@intuned/document";
import type { Violation } from "../constraints/constraint.js";
import type { ConstraintTarget } from "./constraint-target.js";
import { violatingText } from "./violating-text.js";

type Violate = (limit: never, current: unknown, target: ConstraintTarget) => Violation[];

/** A name that no document declares. */
const UNDECLARED = "undeclaredMember";
/** One more, whose characters no HTTP header can hold: a server that quotes it in one may die of it, as Prism does. */
const UNDECLARED_BEYOND_LATIN_1 = "未宣言";

const WRONG_TYPES: readonly Violation[] = [
  { variant: "null", value: null },
  { variant: "boolean", value: true },
  { variant: "number", value: 42.5 },
  { variant: "integer", value: 42 },
  { variant: "string", value: "text" },
  { variant: "array", value: [] },
  { variant: "object", value: {} },
];

/**
 * Proposals that break one keyword, by keyword. They may break others too, or none: whoever takes one proves it.
 * A keyword that is not listed has no proposals.
 */
const PROPOSALS: Record<string, Violate> = {
  type: (_, current) => [...asText(current), ...WRONG_TYPES],
  enum: (allowed: unknown[]) => otherThan(allowed),
  const: (only: unknown) => otherThan([only]),
  minLength: violatingText("minLength"),
  maxLength: violatingText("maxLength"),
  pattern: violatingText("pattern"),
  format: violatingText("format"),
  minimum: (limit: number, _, { unit }) =>
    numbers("below", lastMultiple(limit, -unit), limit - 1, limit - 0.5, lastMultiple(limit * 2, -unit)),
  maximum: (limit: number, _, { unit }) =>
    numbers("above", lastMultiple(limit, unit), limit + 1, limit + 0.5, lastMultiple(limit * 2, unit)),
  exclusiveMinimum: (limit: number, _, { unit }) =>
    numbers("at the limit", limit, limit - 1, lastMultiple(limit, -unit)),
  exclusiveMaximum: (limit: number, _, { unit }) =>
    numbers("at the limit", limit, limit + 1, lastMultiple(limit, unit)),
  multipleOf: (unit: number, current) =>
    numbers("between", Number(current) + unit / 2, unit * 1.5, 1, unit + 1),
  minItems: (limit: number, current) =>
    Array.isArray(current) && limit > 0 ? [{ variant: "fewer", value: current.slice(0, limit - 1) }] : [],
  maxItems: (limit: number, current, target) =>
    Array.isArray(current) && limit < MOST_ITEMS
      ? [target.lengthen(current, limit + 1), lengthen(current, limit + 1)].map((value) => ({
          variant: "more",
          value,
        }))
      : [],
  uniqueItems: (_, current, target) =>
    Array.isArray(current)
      ? [current, target.lengthen(current, 1), target.lengthen(current, 2)]
          .filter(({ length }) => length > 0)
          .flatMap((items) => [
            [...items, items[0]],
            [...items.slice(0, -1), items[0]],
          ])
          .map((value) => ({ variant: "repeated", value }))
      : [],
  contains: (_, current, target) =>
    [
      ...(Array.isArray(current) ? [current.map(() => target.lengthen([], 1)[0])] : []),
      [],
      [null],
      ["text"],
      [0],
      [{}],
    ].map((value) => ({ variant: JSON.stringify(value), value })),
  minContains: () => [{ variant: "none", value: [] }],
  maxContains: (limit: number, current, target) =>
    Array.isArray(current)
      ? [lengthen(current, limit + 1), Array.from({ length: limit + 1 }, () => current[0])]
          .concat([target.lengthen(current, limit + 1)])
          .map((value) => ({ variant: "more", value }))
      : [],
  minProperties: (limit: number, current) =>
    isObject(current) && limit > 0
      ? [{ variant: "fewer", value: Object.fromEntries(Object.entries(current).slice(0, limit - 1)) }]
      : [],
  maxProperties: (limit: number, current, target) =>
    isObject(current) && limit < MOST_ITEMS
      ? [target.widen(current, limit + 1), widen(current, limit + 1)].map((value) => ({
          variant: "more",
          value,
        }))
      : [],
  required: without,
  dependentRequired: without,
  additionalProperties: undeclared,
  unevaluatedProperties: undeclared,
  items: (_: never, current) =>
    Array.isArray(current) ? [{ variant: "more", value: [...current, "text"] }] : [],
  unevaluatedItems: (_: never, current) =>
    Array.isArray(current) ? [{ variant: "more", value: [...current, "text"] }] : [],
  oneOf: outsideUnion,
  anyOf: outsideUnion,
  not: (_, current, { forbidden }) => [
    ...forbidden.map((value) => ({ variant: "what is forbidden", value })),
    ...forbidden.filter(isObject).map((value) => ({
      variant: "what is forbidden",
      value: isObject(current) ? { ...current, ...value } : value,
    })),
    ...WRONG_TYPES,
  ],
  false: () => [{ variant: "given", value: "text" }],
};

/** Text that looks like the number or the boolean: a lax server takes it for one. */
function asText(current: unknown): Violation[] {
  const isOne = typeof current === "number" || typeof current === "boolean";
  return isOne ? [{ variant: "as text", value: String(current) }] : [];
}

/** Arrays and objects of more members are not made. */
export const MOST_ITEMS = 5_000;

/** Proposals for a value that breaks `keyword`, made from a value that does not. */
export function violations(
  keyword: string,
  limit: unknown,
  current: unknown,
  target: ConstraintTarget,
): Violation[] {
  return PROPOSALS[keyword]?.(limit as never, current, target) ?? [];
}

/** The next multiple of the unit beyond a limit: above it for a positive one, below it for a negative one. */
const lastMultiple = (limit: number, unit: number): number =>
  Number(((Math.floor(limit / unit) + 1) * unit).toPrecision(15));

function otherThan(allowed: readonly unknown[]): Violation[] {
  const [first] = allowed;
  const texts =
    typeof first === "string" ? [`${first}-unknown`, inOtherCase(first), `${first}x`, ` ${first}`] : [];
  const known = allowed.filter((value) => typeof value === "number");
  const values = known.length > 0 ? [Math.max(...known) + 1] : [];
  return [...texts, ...values, "unknown", "", true, false, 0, 0.5, null, {}, []]
    .filter((value) => !allowed.includes(value))
    .map((value) => ({ variant: JSON.stringify(value), value }));
}

function inOtherCase(text: string): string {
  const upper = text.toUpperCase();
  return upper === text ? text.toLowerCase() : upper;
}

const numbers = (variant: string, ...values: number[]): Violation[] =>
  values.map((value, index) => ({ variant: index === 0 ? variant : `${variant} (${value})`, value }));

function lengthen(items: readonly unknown[], length: number): unknown[] {
  const more = Array.from({ length: Math.max(0, length - items.length) }, (_, index) =>
    vary(items.at(-1) ?? "text", index + 1),
  );
  return [...items, ...more];
}

/** Another value like this one, so that items can be unique. */
function vary(value: unknown, by: number): unknown {
  if (typeof value === "string") return `${value}${by}`;
  if (typeof value === "number") return value + by;
  if (!isObject(value)) return value;
  const [name, member] = Object.entries(value)[0] ?? [];
  return name === undefined ? value : { ...value, [name]: vary(member, by) };
}

function widen(object: Record<string, unknown>, size: number): Record<string, unknown> {
  const filler = Object.values(object)[0] ?? "text";
  const missing = Math.max(0, size - Object.keys(object).length);
  return {
    ...object,
    ...Object.fromEntries(Array.from({ length: missing }, (_, index) => [`x${index}`, filler])),
  };
}

function without(name: string, current: unknown): Violation[] {
  if (!isObject(current) || !(name in current)) return [];
  const { [name]: _, ...rest } = current;
  return [{ variant: `without ${name}`, value: rest }];
}

/** An undeclared name, a declared one in other case, and one that is not Latin-1. */
function undeclared(_: never, current: unknown): Violation[] {
  if (!isObject(current)) return [];
  const typos = Object.keys(current)
    .map((name) => ({ name, typo: name.replace(/[a-z]+$/, (tail) => tail.toUpperCase()) }))
    .filter(({ name, typo }) => name !== typo && !(typo in current))
    .slice(0, 1)
    .map(({ name, typo }) => ({
      variant: `${typo} for ${name}`,
      value: { ...current, [typo]: current[name] },
    }));
  return [
    ...typos,
    { variant: "undeclared", value: { ...current, [UNDECLARED]: "text" } },
    {
      variant: "undeclared, not Latin-1",
      value: { ...current, [UNDECLARED_BEYOND_LATIN_1]: "text" },
      isHazard: true,
    },
  ];
}

function outsideUnion(_: never, current: unknown): Violation[] {
  const strangers = isObject(current)
    ? Object.entries(current)
        .filter(([, member]) => typeof member === "string")
        .map(([name]) => ({ variant: `${name} unknown`, value: { ...current, [name]: "unknown" } }))
    : [];
  return [{ variant: "empty object", value: {} }, ...strangers, ...WRONG_TYPES];
}
