import { removeConstraint } from "../constraints/remove-constraint.js";
import type { RequestConstraint } from "../constraints/request-constraint.js";
import { isObject, pointerTokens, valueAtTokens, withValueAt } from "../document/json-pointer.js";
import { concretePaths } from "./concrete-paths.js";
import { type SchemaCheck, type SchemaError, schemaValidator } from "./schema-validator.js";
import { formatErrors } from "./valid-requests.js";
import { type Violation, violations } from "./violations.js";

/** How many cases one constraint gets at most. */
const CASES_PER_CONSTRAINT = 6;

/** What a value is broken in. */
export interface ViolationBase {
  /** A valid value of the constraint's root schema. */
  readonly value: unknown;
}

export interface Violated<Base extends ViolationBase> {
  readonly base: Base;
  readonly variant: string;
  readonly value: unknown;
}

export type ViolationResult<Base extends ViolationBase> =
  | { readonly violated: readonly Violated<Base>[] }
  | { readonly unreachable: string };

/**
 * Values that break one constraint on a value and nothing else: each is refused by the schema, and allowed by the schema
 * without that constraint. They are made from the first of `bases` that allows it. `finish` has the last word on a
 * proposal before it is proved: `undefined` drops it.
 */
export function violateConstraint<Base extends ViolationBase>(
  document: object,
  constraint: RequestConstraint,
  check: SchemaCheck,
  bases: readonly Base[],
  finish: (value: unknown) => unknown,
): ViolationResult<Base> {
  const relaxed = schemaValidator(removeConstraint(document, constraint))(constraint.root ?? "");
  const outcome = { proposed: 0, stillValid: 0, inTheWay: undefined as readonly SchemaError[] | undefined };
  for (const base of bases) {
    const violated: Violated<Base>[] = [];
    const tried = new Set<string>();
    const made = new Set<string>();
    for (const { variant, value } of proposals(document, constraint, base.value, bases)) {
      const finished = finish(value);
      const text = JSON.stringify(finished);
      if (finished === undefined || tried.has(text) || made.has(variant)) continue;
      tried.add(text);
      outcome.proposed++;
      if (check(finished).length === 0) outcome.stillValid++;
      else {
        const others = relaxed(finished);
        if (others.length === 0) {
          violated.push({ base, variant, value: finished });
          made.add(variant);
        } else if (others.length < (outcome.inTheWay?.length ?? Number.POSITIVE_INFINITY))
          outcome.inTheWay = others;
      }
      if (violated.length === CASES_PER_CONSTRAINT) break;
    }
    if (violated.length > 0) return { violated };
  }
  return { unreachable: whyUnreachable(constraint, outcome) };
}

function whyUnreachable(
  { keyword, value }: RequestConstraint,
  outcome: { proposed: number; stillValid: number; inTheWay: readonly SchemaError[] | undefined },
): string {
  const what = `${keyword} ${JSON.stringify(value)}`;
  if (outcome.proposed === 0)
    return `no valid request that the document has values for can be changed to break ${what} in a way that can be sent`;
  if (outcome.inTheWay === undefined)
    return `each of ${outcome.proposed} proposals to break ${what} is still valid`;
  return `what breaks ${what} also breaks ${formatErrors(outcome.inTheWay)}`;
}

/** Whole values of the root schema with the constraint's place changed. */
function* proposals(
  document: object,
  constraint: RequestConstraint,
  base: unknown,
  bases: readonly ViolationBase[],
): Generator<Violation> {
  const { keyword, instance, value: limit, onNames } = constraint;
  for (const path of concretePaths(base, instance, keyword === "false")) {
    const current = valueAtTokens(base, path);
    const found = onNames
      ? nameViolations(keyword, limit, current)
      : [...violations(keyword, limit, current), ...borrowed(document, constraint, current, bases, path)];
    for (const { variant, value } of found) yield { variant, value: withValueAt(base, path, () => value) };
  }
}

/** A constraint on names is broken by one more member whose name breaks it. */
function nameViolations(keyword: string, limit: unknown, object: unknown): Violation[] {
  if (!isObject(object)) return [];
  const [name, member] = Object.entries(object)[0] ?? ["name", "text"];
  return violations(keyword, limit, name)
    .filter(({ value }) => typeof value === "string" && !(value in object))
    .map(({ variant, value }) => ({
      variant: `name ${variant}`,
      value: { ...object, [String(value)]: member },
    }));
}

/** Proposals that take the other requests' values of the same place: what a union tells apart, what `not` forbids. */
function borrowed(
  document: object,
  { keyword, value: limit, pointer }: RequestConstraint,
  current: unknown,
  bases: readonly ViolationBase[],
  path: readonly string[],
): Violation[] {
  const others = bases.map(({ value }) => valueAtTokens(value, path)).filter((value) => value !== undefined);
  if (keyword === "discriminator") {
    const discriminator = valueAtTokens(document, pointerTokens(pointer).slice(0, -2));
    const property = isObject(discriminator) ? String(discriminator["propertyName"]) : "";
    return others.filter(isObject).map((other) => ({
      variant: `another branch's value as ${limit}`,
      value: { ...other, [property]: limit },
    }));
  }
  if (keyword !== "oneOf" && keyword !== "not") return [];
  const merged = others
    .filter(isObject)
    .map((other) => (isObject(current) ? { ...current, ...other } : other));
  return [...others, ...merged].map((value) => ({ variant: "another request's value", value }));
}
