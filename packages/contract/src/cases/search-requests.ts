import { type Operation, pointerTokens, valueAtTokens, withValueAt } from "@intuned/document";
import { type InstanceStep, NO_VALUE } from "@intuned/document/samples";
import type { RequestParts } from "@intuned/document/serialize";
import type { Constraint, Violation } from "../constraints/constraint.js";
import type { CaseContext } from "./case-context.js";
import { type ConstraintTarget, choicesOf, concretePaths, constraintTarget } from "./constraint-target.js";
import { rootValue, withRootValue } from "./operation-requests.js";

/** How many proposals are tried in one request, how many requests are changed, and in how many places of each. */
const PROPOSALS_PER_BASE = 150;
const BASES = 8;
const PATHS = 4;

export interface NamedParts {
  readonly variant: string;
  readonly parts: RequestParts;
  /** As in `Violation`. */
  readonly isHazard?: true;
}

/** A search for requests with certain values where a constraint applies. */
export interface RequestSearch<Rejection> {
  readonly context: CaseContext;
  readonly operation: Operation;
  readonly constraint: Constraint;
  /** Valid ones of the operation, the smallest first. */
  readonly requests: readonly RequestParts[];
  /** Values to try in place of the current one. */
  readonly propose: (current: unknown, target: ConstraintTarget) => readonly Violation[];
  /** Whether a request is one of those searched for, else why not. */
  readonly judge: (parts: RequestParts) => true | Rejection;
  /** How many are enough. */
  readonly most: number;
}

export interface SearchResult<Rejection> {
  readonly made: readonly NamedParts[];
  /** How many would have made the server call a URL elsewhere. */
  readonly dropped: number;
  /** Why each of the others was none. */
  readonly rejected: readonly Rejection[];
}

/** Changes one valid request after another, until one of them leads to some of those searched for. */
export function searchRequests<Rejection>(search: RequestSearch<Rejection>): SearchResult<Rejection> {
  const { context, operation, constraint } = search;
  const target = constraintTarget(context.generator, constraint, choicesOf(constraint));
  const rejected: Rejection[] = [];
  for (const valid of basesOf(search)) {
    // So that a URL that is made longer is still one of the receiver.
    const base = context.keepLocal(operation, valid) ?? valid;
    const found = changeRequest(search, target, base);
    rejected.push(...found.rejected);
    if (found.made.length > 0 || found.dropped > 0) return { ...found, rejected };
  }
  return { made: [], dropped: 0, rejected };
}

/** The proposals that are good in one request; of those of the same variant the first. */
function changeRequest<Rejection>(
  { context, operation, constraint, propose, judge, most }: RequestSearch<Rejection>,
  target: ConstraintTarget,
  base: RequestParts,
): SearchResult<Rejection> {
  const made: NamedParts[] = [];
  const rejected: Rejection[] = [];
  let dropped = 0;
  const variants = new Set<string>();
  const tried = new Set<string>();
  const root = rootValue(constraint, base);
  const proposals = concretePaths(root, constraint.instance, constraint.keyword === "false")
    .slice(0, PATHS)
    .flatMap((path) =>
      propose(valueAtTokens(root, path), target)
        .slice(0, PROPOSALS_PER_BASE)
        .map((violation) => ({ ...violation, path })),
    );
  for (const { variant, value, isHazard, path } of proposals) {
    if (made.length === most) break;
    if (variants.has(variant)) continue;
    const changed = withValueAt(root, path, () => value);
    const text = JSON.stringify(changed);
    if (tried.has(text)) continue;
    tried.add(text);
    const parts = withRootValue(operation, constraint, base, changed);
    const local = context.keepLocal(operation, parts);
    const verdict = judge(local ?? parts);
    if (verdict !== true) {
      rejected.push(verdict);
      continue;
    }
    variants.add(variant);
    if (local === undefined) dropped++;
    else made.push({ variant, parts: local, ...(isHazard && { isHazard }) });
  }
  return { made, dropped, rejected };
}

/** Requests in which the constraint's place is there: one made for it, and those of `requests` that have it. */
function* basesOf<Rejection>({
  context,
  operation,
  constraint,
  requests,
}: RequestSearch<Rejection>): Generator<RequestParts> {
  const [smallest] = requests;
  if (smallest === undefined) return;
  const { generator, problems } = context;
  const { root } = constraint.site;
  let count = 0;
  // What stands there already comes first for a parameter: it is known to arrive.
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
