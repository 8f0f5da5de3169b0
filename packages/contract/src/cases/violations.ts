import { isObject } from "../document/json-pointer.js";
import { violatingText } from "./violating-text.js";

/** One way to break a keyword. */
export interface Violation {
  /** How, in a few words; names the case. */
  readonly variant: string;
  /** The value that breaks it, in place of the one that was given. */
  readonly value: unknown;
}

type Violate = (limit: never, current: unknown) => Violation[];

/** A name that no document declares, and one whose characters no HTTP header can hold: messages travel in headers. */
const UNDECLARED = { undeclared: "undeclaredMember", "undeclared, not Latin-1": "未宣言" };

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
  type: () => [...WRONG_TYPES],
  enum: (allowed: unknown[]) => otherThan(allowed),
  const: (only: unknown) => otherThan([only]),
  minLength: violatingText("minLength"),
  maxLength: violatingText("maxLength"),
  pattern: violatingText("pattern"),
  format: violatingText("format"),
  minimum: (limit: number) => numbers("below", limit - 1, limit - 0.5),
  maximum: (limit: number) => numbers("above", limit + 1, limit + 0.5),
  exclusiveMinimum: (limit: number) => numbers("at the limit", limit, limit - 1),
  exclusiveMaximum: (limit: number) => numbers("at the limit", limit, limit + 1),
  multipleOf: (unit: number, current) =>
    numbers("between", Number(current) + unit / 2, unit * 1.5, 1, unit + 1),
  minItems: (limit: number, current) =>
    Array.isArray(current) && limit > 0 ? [{ variant: "fewer", value: current.slice(0, limit - 1) }] : [],
  maxItems: (limit: number, current) =>
    Array.isArray(current) ? [{ variant: "more", value: lengthen(current, limit + 1) }] : [],
  uniqueItems: (unique: boolean, current) =>
    unique && Array.isArray(current) && current.length > 0
      ? [{ variant: "repeated", value: [...current, current[0]] }]
      : [],
  contains: () =>
    [[], [null], ["text"], [0], [{}]].map((value) => ({ variant: JSON.stringify(value), value })),
  minContains: () => [{ variant: "none", value: [] }],
  maxContains: (limit: number, current) =>
    Array.isArray(current) ? [{ variant: "more", value: lengthen(current, limit + 1) }] : [],
  minProperties: (limit: number, current) =>
    isObject(current) && limit > 0
      ? [{ variant: "fewer", value: Object.fromEntries(Object.entries(current).slice(0, limit - 1)) }]
      : [],
  maxProperties: (limit: number, current) =>
    isObject(current) ? [{ variant: "more", value: widen(current, limit + 1) }] : [],
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
  not: () => [...WRONG_TYPES],
  discriminator: () => [],
  false: () => [{ variant: "given", value: "text" }],
};

/** Proposals for a value that breaks `keyword`, made from a value that does not. */
export function violations(keyword: string, limit: unknown, current: unknown): Violation[] {
  return PROPOSALS[keyword]?.(limit as never, current) ?? [];
}

function otherThan(allowed: readonly unknown[]): Violation[] {
  const [first] = allowed;
  const texts = typeof first === "string" ? [`${first}-unknown`, first.toUpperCase(), `${first}x`] : [];
  const values = typeof first === "number" ? [Math.max(...(allowed as number[])) + 1] : [];
  return [...texts, ...values, "unknown", true, false, 0.5]
    .filter((value) => !allowed.includes(value))
    .map((value) => ({ variant: JSON.stringify(value), value }));
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
  const names = Object.entries(UNDECLARED).map(([variant, name]) => ({
    variant,
    value: { ...current, [name]: "text" },
  }));
  return [...typos, ...names];
}

function outsideUnion(_: never, current: unknown): Violation[] {
  const strangers = isObject(current)
    ? Object.entries(current)
        .filter(([, member]) => typeof member === "string")
        .map(([name]) => ({ variant: `${name} unknown`, value: { ...current, [name]: "unknown" } }))
    : [];
  return [{ variant: "empty object", value: {} }, ...strangers, ...WRONG_TYPES];
}
