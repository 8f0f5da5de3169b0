import type { ApiSchemas } from "@intuned/conforming/validation";
import { type Api, type Operation, valueAtTokens, withValueAt } from "@intuned/document";
import { hashText } from "@intuned/document/samples";
import type { RequestParts } from "@intuned/document/serialize";
import fc from "fast-check";
import { breaksAlone } from "../cases/breaks-alone.js";
import { type CaseContext, caseContext } from "../cases/case-context.js";
import { CaseList } from "../cases/case-list.js";
import { choicesOf, concretePaths, constraintTarget } from "../cases/constraint-target.js";
import { rootValue, whyNot, withRootValue } from "../cases/operation-requests.js";
import { validRequests } from "../cases/valid-requests.js";
import { violations } from "../cases/violations.js";
import { type Constraint, constraintId, type Site } from "../constraints/constraint.js";
import { operationConstraints, sitesOf } from "../constraints/constraints-of-schema.js";
import type { ContractCase } from "../model/contract-case.js";
import type { PlanOptions } from "../plan/plan-options.js";
import { schemaArbitrary } from "./schema-arbitrary.js";

/** What came of a case: whether the server kept the contract. */
export interface FuzzVerdict {
  readonly isKept: boolean;
}

export interface FuzzOptions {
  readonly api: Api;
  readonly schemas: ApiSchemas;
  readonly operation: Operation;
  readonly seed: number;
  /** How many cases are sent at most, those of shrinking not counted. */
  readonly runs: number;
  /** When no further case is begun, in milliseconds. */
  readonly timeMs?: number;
  readonly plan?: PlanOptions;
  readonly send: (fuzzCase: ContractCase) => Promise<FuzzVerdict>;
}

export interface FuzzResult {
  /** Cases that were sent, those of shrinking among them. */
  readonly sent: number;
  /** Proposals that were neither proved valid nor proved broken in one way, and so not sent. */
  readonly skipped: number;
  /** The smallest case found that the server does not keep the contract for. */
  readonly failure?: { readonly case: ContractCase; readonly verdict: FuzzVerdict; readonly shrinks: number };
}

type Made = Pick<ContractCase, "expect" | "breaks"> & { readonly parts: RequestParts; readonly what: string };

/**
 * Sends requests that are left to chance, valid ones and ones broken in one way, and shrinks what fails. Every one is
 * proved by both validators before it is sent, after shrinking too: a request that shrank into a valid one is not told as
 * an accepted invalid one.
 */
export async function fuzzOperation(options: FuzzOptions): Promise<FuzzResult> {
  const { operation, seed, runs, timeMs, send } = options;
  const context = caseContext(options.api, options.schemas, { ...options.plan, seed });
  const made = requestArbitrary(context, operation);
  const tally = { sent: 0, skipped: 0 };
  let failure: { case: ContractCase; verdict: FuzzVerdict } | undefined;
  if (made === undefined) return tally;
  const property = fc.asyncProperty(made, async (request) => {
    const fuzzCase = request && toCase(context, operation, request);
    if (fuzzCase === undefined) {
      tally.skipped++;
      return true;
    }
    tally.sent++;
    const verdict = await send(fuzzCase);
    if (!verdict.isKept) failure = { case: fuzzCase, verdict };
    return verdict.isKept;
  });
  const outcome = await fc.check(property, {
    seed: hashText(`${seed} ${operation.operationId}`) | 0,
    numRuns: runs,
    ...(timeMs !== undefined && { interruptAfterTimeLimit: timeMs }),
  });
  // What `send` throws is no verdict on the server: the runner has to know.
  if (outcome.failed && outcome.errorInstance instanceof Error && failure === undefined)
    throw outcome.errorInstance;
  return { ...tally, ...(failure && { failure: { ...failure, shrinks: outcome.numShrinks } }) };
}

/** The first `count` cases that `fuzzOperation` would send, without sending: for plans and for workers. */
export function fuzzCases(
  options: Omit<FuzzOptions, "send" | "runs" | "timeMs">,
  count: number,
): ContractCase[] {
  const { operation, seed } = options;
  const context = caseContext(options.api, options.schemas, { ...options.plan, seed });
  const made = requestArbitrary(context, operation);
  if (made === undefined) return [];
  const requests = fc.sample(made, {
    seed: hashText(`${seed} ${operation.operationId}`) | 0,
    numRuns: count,
  });
  return requests.flatMap((request) => (request ? (toCase(context, operation, request) ?? []) : []));
}

function toCase(
  context: CaseContext,
  operation: Operation,
  { parts, what, ...head }: Made,
): ContractCase | undefined {
  const list = new CaseList(context, operation);
  list.add({ phase: "fuzz", name: `fuzz ${what}`, ...head }, parts);
  const [fuzzCase] = list.cases;
  if (fuzzCase === undefined) return undefined;
  const { method, target, body = new Uint8Array() } = fuzzCase.request;
  const digest = hashText(`${method} ${target} ${Buffer.from(body).toString("latin1")}`).toString(16);
  return { ...fuzzCase, id: `${fuzzCase.id} ${digest}` };
}

/** Requests of an operation, valid or broken in one way; `undefined` for a proposal that is neither. */
function requestArbitrary(
  context: CaseContext,
  operation: Operation,
): fc.Arbitrary<Made | undefined> | undefined {
  const smallest = validRequests(context, operation).made.find(
    ({ parts }) => parts.body || !operation.requestBody?.isRequired,
  )?.parts;
  const sites = sitesOf(operation, "request");
  if (smallest === undefined || sites.length === 0) return undefined;
  const constraints = operationConstraints(context.api, operation, "request");
  return fc.oneof(
    ...sites.map((site) => {
      const own = constraints.filter(
        (each) =>
          each.site.root === site.root &&
          each.site.name === site.name &&
          each.site.location === site.location,
      );
      return siteArbitrary(context, operation, site, own, smallest);
    }),
  );
}

function siteArbitrary(
  context: CaseContext,
  operation: Operation,
  site: Site,
  constraints: readonly Constraint[],
  smallest: RequestParts,
): fc.Arbitrary<Made | undefined> {
  const asConstraint = { site } as Constraint;
  const place = `${site.location} ${site.name ?? site.mediaType ?? ""}`;
  const keep = (parts: RequestParts): RequestParts => context.keepLocal(operation, parts) ?? parts;
  const valid = schemaArbitrary(context.generator, site.root).map((value): Made | undefined => {
    const parts = keep(withRootValue(operation, asConstraint, smallest, value));
    if (whyNot(context, operation, parts) !== undefined) return undefined;
    return { parts, what: `valid ${place}`, expect: { outcome: "accepted" } };
  });
  if (constraints.length === 0) return valid;
  const mutated = fc
    .tuple(
      schemaArbitrary(context.generator, site.root),
      fc.nat({ max: constraints.length - 1 }),
      fc.nat({ max: 999 }),
    )
    .map(([value, which, how]): Made | undefined => {
      const constraint = constraints[which] as Constraint;
      const base = keep(withRootValue(operation, constraint, smallest, value));
      const parts = mutate(context, operation, constraint, base, how);
      if (parts === undefined || breaksAlone(context, operation, constraint, parts) !== true)
        return undefined;
      const { pointer, keyword } = constraint;
      return {
        parts,
        what: `breaks ${constraintId(constraint)}`,
        expect: { outcome: "rejected" },
        breaks: { pointer, keyword, constraint },
      };
    });
  return fc.oneof({ weight: 1, arbitrary: valid }, { weight: 3, arbitrary: mutated });
}

function mutate(
  context: CaseContext,
  operation: Operation,
  constraint: Constraint,
  base: RequestParts,
  how: number,
): RequestParts | undefined {
  const { keyword, value: limit, instance, onNames } = constraint;
  const whole = rootValue(constraint, base);
  const [path] = concretePaths(whole, instance, keyword === "false");
  if (onNames || path === undefined) return undefined;
  const place = constraintTarget(context.generator, constraint, choicesOf(constraint));
  const proposals = violations(keyword, limit, valueAtTokens(whole, path), place);
  const proposal = proposals[how % Math.max(1, proposals.length)];
  if (proposal === undefined) return undefined;
  const parts = withRootValue(
    operation,
    constraint,
    base,
    withValueAt(whole, path, () => proposal.value),
  );
  return context.keepLocal(operation, parts);
}
