import { isObject, type Operation } from "@intuned/document";
import type { RequestParts } from "@intuned/document/serialize";
import type { Constraint, Violation } from "../constraints/constraint.js";
import { breaksAlone, type NotAlone } from "./breaks-alone.js";
import type { CaseContext } from "./case-context.js";
import { type ConstraintTarget, choicesOf, constraintTarget } from "./constraint-target.js";
import { insideValues, LIMITS } from "./inside-values.js";
import { rootValue } from "./operation-requests.js";
import { type NamedParts, searchRequests } from "./search-requests.js";
import { violations } from "./violations.js";
import { whyImpossible } from "./why-impossible.js";

/** How many cases one constraint gets at most; and how many that keep it, where it is not a limit. */
const CASES_PER_CONSTRAINT = 6;
const INSIDE_PER_CONSTRAINT = 20;

export interface Broken {
  readonly made: readonly NamedParts[];
  /** Why there is none. */
  readonly reason?: string;
  /** The reason is a rule: nobody can make one. */
  readonly isImpossible?: true;
  /** Cases that would have made the server call a URL elsewhere. */
  readonly dropped: number;
}

/**
 * Requests that break one constraint and nothing else: refused by both validators, and allowed by the second one once the
 * constraint is taken out. `requests` are valid ones of the operation, the smallest first.
 */
export function breakConstraint(
  context: CaseContext,
  operation: Operation,
  constraint: Constraint,
  requests: readonly RequestParts[],
): Broken {
  const { made, dropped, rejected } = searchRequests<NotAlone>({
    context,
    operation,
    constraint,
    requests,
    propose: (current, target) => proposalsFor(constraint, current, target),
    judge: (parts) => breaksAlone(context, operation, constraint, parts),
    most: CASES_PER_CONSTRAINT,
  });
  if (made.length > 0 || dropped > 0) return { made, dropped };
  const rule = ruleAgainst(context, constraint) ?? otherBranch(constraint, rejected);
  return noneMade(0, rule, whyUnbroken(constraint, rejected));
}

/**
 * Valid requests with the last value that a limit allows, each value of an `enum`, `null`, an object's required properties
 * alone, or, in a union, text that looks like a value of another branch.
 */
export function reachInside(
  context: CaseContext,
  operation: Operation,
  constraint: Constraint,
  requests: readonly RequestParts[],
): Broken {
  const { keyword, value, onNames, site } = constraint;
  const { made, dropped } = searchRequests<false>({
    context,
    operation,
    constraint,
    requests,
    propose: (current, target) => (onNames ? [] : insideValues(keyword, value, current, target)),
    judge: (parts) =>
      context.problems(site.root, rootValue(constraint, parts)).length === 0 &&
      context.roundTrips(operation, parts),
    most: LIMITS.has(keyword) ? 1 : INSIDE_PER_CONSTRAINT,
  });
  if (made.length > 0) return { made, dropped };
  return noneMade(
    dropped,
    ruleAgainst(context, constraint),
    "no valid request with that value could be made",
  );
}

/** The rule by which no request can be made, if there is one, else the reason why none was. */
const noneMade = (dropped: number, rule: string | undefined, reason: string): Broken => ({
  made: [],
  dropped,
  reason: rule ?? reason,
  ...(rule !== undefined && { isImpossible: true }),
});

const ruleAgainst = (context: CaseContext, constraint: Constraint): string | undefined =>
  whyImpossible(constraint, constraintTarget(context.generator, constraint, choicesOf(constraint)));

function proposalsFor(
  { keyword, value, onNames }: Constraint,
  current: unknown,
  target: ConstraintTarget,
): Violation[] {
  return onNames
    ? nameViolations(keyword, value, current, target)
    : violations(keyword, value, current, target);
}

/** A constraint on names is broken by one more member whose name breaks it. */
function nameViolations(
  keyword: string,
  limit: unknown,
  object: unknown,
  target: ConstraintTarget,
): Violation[] {
  if (!isObject(object)) return [];
  const [name, member] = Object.entries(object)[0] ??
    Object.entries(target.widen({}, 1))[0] ?? ["name", "text"];
  return [name, "name", "a"]
    .flatMap((each) => violations(keyword, limit, each, target))
    .filter(({ value }) => typeof value === "string" && !Object.hasOwn(object, value))
    .map(({ variant, value, ...rest }) => ({
      ...rest,
      variant: `name ${variant}`,
      value: { ...object, [String(value)]: member },
    }));
}

/** In one branch of a union: what breaks it is right for another branch, and so the union keeps its promise. */
function otherBranch({ through }: Constraint, rejected: readonly NotAlone[]): string | undefined {
  const branch = through.find((pointer) => /\/(oneOf|anyOf)\/\d+$/.test(pointer));
  const areValid = rejected.length > 0 && rejected.every((why) => why === "valid");
  return branch !== undefined && areValid
    ? `what breaks it is right by another branch than ${branch}`
    : undefined;
}

function whyUnbroken({ keyword, value, site }: Constraint, rejected: readonly NotAlone[]): string {
  const text = JSON.stringify(value) ?? "";
  const what = `${keyword} ${text.length > 60 ? `${text.slice(0, 60)}…` : text}`;
  if (rejected.length === 0)
    return `no valid request has a place to break ${what} in, or nothing is known to break it`;
  if (rejected.includes("altered"))
    return `what breaks ${what} does not arrive as it was sent in the ${site.location}`;
  const others = rejected.flatMap((why) => (typeof why === "object" ? [why.alsoBreaks] : []));
  const inTheWay = others.find((each) => each !== "something else");
  if (inTheWay !== undefined) return `what breaks ${what} also breaks ${inTheWay}`;
  return `each of ${rejected.length} proposals to break ${what} is still valid`;
}
