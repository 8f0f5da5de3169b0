import { isObject, type Operation, pointerTokens, valueAtTokens, withValueAt } from "@intuned/document";
import { type InstanceStep, NO_VALUE } from "@intuned/document/samples";
import type { RequestParts } from "@intuned/document/serialize";
import type { Constraint, Violation } from "../constraints/constraint.js";
import { breaksAlone } from "./breaks-alone.js";
import type { CaseContext } from "./case-context.js";
import { type ConstraintTarget, choicesOf, concretePaths, constraintTarget } from "./constraint-target.js";
import { insideValues, LIMITS } from "./inside-values.js";
import { rootValue, withRootValue } from "./operation-requests.js";
import { violations } from "./violations.js";
import { whyImpossible } from "./why-impossible.js";

/** How many cases one constraint gets at most, and how many proposals are tried for them. */
const CASES_PER_CONSTRAINT = 6;
const PROPOSALS_PER_BASE = 150;
const BASES = 8;

export interface NamedParts {
  readonly variant: string;
  readonly parts: RequestParts;
  /** As in `Violation`. */
  readonly isHazard?: true;
}

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
  const tally = {
    proposed: 0,
    valid: 0,
    untravelled: 0,
    inTheWay: undefined as string | undefined,
    dropped: 0,
  };
  const judge = (parts: RequestParts): boolean => {
    tally.proposed++;
    const verdict = breaksAlone(context, operation, constraint, parts);
    if (verdict === "valid") tally.valid++;
    else if (verdict === "untravelled") tally.untravelled++;
    else if (verdict !== true && verdict.alsoBreaks !== "something else")
      tally.inTheWay ??= verdict.alsoBreaks;
    return verdict === true;
  };
  const made = search(context, operation, constraint, requests, proposalsFor, judge, tally);
  if (made.length > 0 || tally.dropped > 0) return { made, dropped: tally.dropped };
  const rule =
    whyImpossible(constraint, constraintTarget(context.generator, constraint, choicesOf(constraint))) ??
    otherBranch(constraint, tally);
  return {
    made,
    dropped: 0,
    reason: rule ?? whyUnbroken(constraint, tally),
    ...(rule !== undefined && { isImpossible: true }),
  };
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
  const tally = { dropped: 0 };
  const judge = (parts: RequestParts): boolean =>
    context.problems(constraint.site.root, rootValue(constraint, parts)).length === 0 &&
    context.roundTrips(operation, parts);
  const propose = (
    _: CaseContext,
    { keyword, value, onNames }: Constraint,
    current: unknown,
    target: ConstraintTarget,
  ) => (onNames ? [] : insideValues(keyword, value, current, target));
  const most = LIMITS.has(constraint.keyword) ? 1 : 20;
  const made = search(context, operation, constraint, requests, propose, judge, tally, most);
  if (made.length > 0) return { made, dropped: tally.dropped };
  const rule = whyImpossible(
    constraint,
    constraintTarget(context.generator, constraint, choicesOf(constraint)),
  );
  return {
    made,
    dropped: tally.dropped,
    reason: rule ?? "no valid request with that value could be made",
    ...(rule !== undefined && { isImpossible: true }),
  };
}

type Propose = (
  context: CaseContext,
  constraint: Constraint,
  current: unknown,
  target: ConstraintTarget,
) => Violation[];

function search(
  context: CaseContext,
  operation: Operation,
  constraint: Constraint,
  requests: readonly RequestParts[],
  propose: Propose,
  judge: (parts: RequestParts) => boolean,
  tally: { dropped: number },
  most = CASES_PER_CONSTRAINT,
): NamedParts[] {
  const target = constraintTarget(context.generator, constraint, choicesOf(constraint));
  for (const found of basesOf(context, operation, constraint, requests)) {
    // So that a URL that is made longer is still one of the receiver.
    const base = context.keepLocal(operation, found) ?? found;
    const made: NamedParts[] = [];
    const variants = new Set<string>();
    const tried = new Set<string>();
    const value = rootValue(constraint, base);
    for (const path of concretePaths(value, constraint.instance, constraint.keyword === "false").slice(
      0,
      4,
    )) {
      const proposals = propose(context, constraint, valueAtTokens(value, path), target).slice(
        0,
        PROPOSALS_PER_BASE,
      );
      for (const { variant, value: proposed, isHazard } of proposals) {
        if (variants.has(variant) || made.length === most) continue;
        const changed = withValueAt(value, path, () => proposed);
        const text = JSON.stringify(changed);
        if (tried.has(text)) continue;
        tried.add(text);
        const parts = withRootValue(operation, constraint, base, changed);
        const local = context.keepLocal(operation, parts);
        if (!judge(local ?? parts)) continue;
        variants.add(variant);
        if (local === undefined) tally.dropped++;
        else made.push({ variant, parts: local, ...(isHazard && { isHazard }) });
      }
    }
    if (made.length > 0 || tally.dropped > 0) return made;
  }
  return [];
}

/** Requests in which the constraint's place is there: one made for it, and those of `requests` that have it. */
function* basesOf(
  context: CaseContext,
  operation: Operation,
  constraint: Constraint,
  requests: readonly RequestParts[],
): Generator<RequestParts> {
  const [smallest] = requests;
  if (smallest === undefined) return;
  const { generator, problems } = context;
  const { root } = constraint.site;
  let count = 0;
  // What stands there already comes first for a parameter: it is known to travel.
  if (constraint.site.location !== "body")
    for (const parts of requests) if (rootValue(constraint, parts) !== undefined && count++ < 2) yield parts;
  for (const fill of ["minimal", "full"] as const)
    for (const variant of [undefined, 1]) {
      const options = {
        fill,
        include: includeOf(constraint),
        choices: choicesOf(constraint),
        ...(variant && { variant }),
        freeText: context.freeText(operation),
      };
      const value = generator.make([root], options);
      if (value !== NO_VALUE && problems(root, value).length === 0)
        yield withRootValue(operation, constraint, smallest, value);
    }
  for (const parts of requests)
    if (rootValue(constraint, parts) !== undefined && count++ < BASES) yield parts;
}

/** The place that has to be there for the constraint to be broken. */
function includeOf({ instance, keyword, pointer }: Constraint): readonly InstanceStep[] {
  if (keyword === "false") return instance.slice(0, -1);
  if (keyword === "dependentRequired") return [...instance, pointerTokens(pointer).at(-2) ?? ""];
  return instance;
}

function proposalsFor(
  _: CaseContext,
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
function otherBranch(
  { through }: Constraint,
  { proposed, valid }: { proposed: number; valid: number },
): string | undefined {
  const branch = through.find((pointer) => /\/(oneOf|anyOf)\/\d+$/.test(pointer));
  if (branch === undefined || proposed === 0 || valid < proposed) return undefined;
  return `what breaks it is right by another branch than ${branch}`;
}

function whyUnbroken(
  { keyword, value, site }: Constraint,
  tally: { proposed: number; valid: number; untravelled: number; inTheWay: string | undefined },
): string {
  const text = JSON.stringify(value) ?? "";
  const what = `${keyword} ${text.length > 60 ? `${text.slice(0, 60)}…` : text}`;
  if (tally.proposed === 0)
    return `no valid request has a place to break ${what} in, or nothing is known to break it`;
  if (tally.untravelled > 0)
    return `what breaks ${what} does not arrive as it was sent in the ${site.location}`;
  if (tally.inTheWay !== undefined) return `what breaks ${what} also breaks ${tally.inTheWay}`;
  return `each of ${tally.proposed} proposals to break ${what} is still valid`;
}
