import type { Operation } from "@intuned/document";
import { type CheckContext, checkExchange } from "../checks/index.js";
import { fuzzOperation } from "../fuzz/fuzz-operation.js";
import type { Exchange } from "../model/exchange.js";
import type { Finding } from "../model/finding.js";
import type { RunnablePlan, RunOptions } from "./run-options.js";
import type { RunSession } from "./run-session.js";

/** What chance has found in one operation. */
export interface FuzzOutcome {
  readonly exchanges: readonly Exchange[];
  /** Those of the smallest request that shows them. */
  readonly findings: readonly Finding[];
}

/**
 * Requests left to chance, after the plan's: for each operation of the plan up to `options.fuzz`, until one shows something
 * that is not in `known`; it is then made as small as it can be. What the plan has found is not looked for again.
 */
export async function* fuzzPhase(
  { api, fuzz = 0, callbackUrl }: Pick<RunOptions, "api" | "fuzz" | "callbackUrl">,
  { seed, cases }: RunnablePlan,
  shared: { readonly context: CheckContext; readonly session: RunSession },
  known: readonly Finding[],
): AsyncGenerator<FuzzOutcome> {
  if (fuzz === 0) return;
  const planned = new Set(cases.map(({ operationId }) => operationId));
  const causes = new Set(known.map(causeOf));
  for (const operation of api.operations.filter(({ operationId }) => planned.has(operationId))) {
    const outcome = await fuzzOne(operation, shared, causes, {
      api,
      seed,
      runs: fuzz,
      ...(callbackUrl !== undefined && { plan: { callbackUrl } }),
    });
    for (const each of outcome.findings) causes.add(causeOf(each));
    yield outcome;
  }
}

const causeOf = ({ check, pointer }: Finding): string => `${check} ${pointer}`;

async function fuzzOne(
  operation: Operation,
  { context, session }: { readonly context: CheckContext; readonly session: RunSession },
  causes: ReadonlySet<string>,
  options: Pick<Parameters<typeof fuzzOperation>[0], "api" | "seed" | "runs" | "plan">,
): Promise<FuzzOutcome> {
  const exchanges: Exchange[] = [];
  const found = new Map<string, readonly Finding[]>();
  const { failure } = await fuzzOperation({
    ...options,
    schemas: context.schemas,
    operation,
    send: async (given) => {
      const exchange = session.isOver ? undefined : await session.exchange(given);
      if (exchange === undefined) return { isKept: true };
      exchanges.push(exchange);
      const findings = checkExchange(context, exchange).filter((each) => !causes.has(causeOf(each)));
      found.set(given.id, findings);
      return { isKept: findings.length === 0 };
    },
  });
  return { exchanges, findings: failure ? (found.get(failure.case.id) ?? []) : [] };
}
