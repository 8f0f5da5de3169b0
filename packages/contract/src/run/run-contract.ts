import { type CheckContext, checkContext, checkExchange } from "../checks/index.js";
import type { ContractCase } from "../model/contract-case.js";
import { emptyCoverage } from "../model/coverage.js";
import type { RunReport } from "../model/run-report.js";
import { planSequences, stepTemplates } from "../sequences/plan-sequences.js";
import { runSequence } from "../sequences/run-sequence.js";
import { runWorkflow, type WorkflowRun } from "../sequences/workflows/run-workflow.js";
import { readWorkflows } from "../sequences/workflows/workflow.js";
import { fuzzPhase } from "./fuzz-phase.js";
import { groupFindings, maskSecrets } from "./group-findings.js";
import { planDigest } from "./plan-text.js";
import { prepareRequest } from "./prepare-request.js";
import type { RunnablePlan, RunOptions } from "./run-options.js";
import { type Outcome, RunRecord } from "./run-record.js";
import { RunSession } from "./run-session.js";
import { isLoopback } from "./send.js";

/**
 * Sends a plan to a server, in order, and reports what was found. It never throws for what a server does: whatever ends a
 * run early, what was learned before is in the report. The findings do not depend on the number of workers.
 *
 * @throws {TypeError} one of `workflows` is no Arazzo document.
 */
export async function runContract(options: RunOptions): Promise<RunReport> {
  const startedAt = new Date().toISOString();
  const start = performance.now();
  const { api, target = "in process" } = options;
  const plan = withSequences(options);
  const { credentials = new Map<string, string>() } = options;
  const secrets = [...credentials.values(), ...(options.secrets ?? [])];
  const hasCredentials = options.hasCredentials ?? credentials.size > 0;
  const context = checkContext(api, { ...options, secrets, hasCredentials });
  const session = openSession(options, plan);
  const record = new RunRecord(context, options.coverage);
  const masked = ({ exchanges, findings }: Outcome): Outcome => ({
    exchanges,
    findings: findings.map((each) => maskSecrets(each, secrets)),
  });
  try {
    await inOrder(plan.cases, options.workers ?? 4, session, async (given, index) => {
      const exchange = await session.exchange(given);
      const exchanges = exchange ? [exchange] : [];
      record.addAt(
        index,
        masked({ exchanges, findings: exchanges.flatMap((each) => checkExchange(context, each)) }),
      );
    });
    // One after another: what one of them does never disturbs what another one reads.
    for await (const outcome of inSequence(options, plan, { context, session })) record.add(masked(outcome));
    for await (const outcome of fuzzPhase(options, plan, { context, session }, [...record.findings]))
      record.add(masked(outcome));
  } finally {
    session.close();
  }
  const groups = groupFindings(api, record.findings, target);
  return {
    title: api.title,
    version: api.version,
    target,
    seed: plan.seed,
    startedAt,
    durationMs: performance.now() - start,
    plan: {
      sha256: planDigest(plan),
      cases: sizeOf(plan),
      sent: session.sent,
    },
    ...(session.stopped !== undefined && { stopped: session.stopped }),
    skipped: counts(session.skipped),
    inconclusive: counts(record.inconclusive),
    groups,
    unreached: plan.unreached,
    coverage: options.coverage?.result(plan.unreached) ?? emptyCoverage(),
    timings: record.timings(),
    requests: record.requests(),
    exitCode: exitCodeOf(groups, record, options),
  };
}

type FullPlan = RunnablePlan & Required<Pick<RunnablePlan, "sequences" | "workflows">>;

function withSequences({ api, plan, sequences = true, workflows = [] }: RunOptions): FullPlan {
  return {
    ...plan,
    sequences: sequences ? (plan.sequences ?? planSequences(api, plan.cases)) : [],
    workflows: [...(plan.workflows ?? []), ...workflows.flatMap(readWorkflows)],
  };
}

async function* inSequence(
  options: RunOptions,
  { cases, sequences, workflows }: FullPlan,
  shared: { readonly context: CheckContext; readonly session: RunSession },
): AsyncGenerator<Outcome> {
  const { inputs, callbackUrl, maxRetryWaitMs } = options;
  const run: WorkflowRun = {
    ...shared,
    cases: new Map(cases.map((each) => [each.id, each])),
    templates: workflows.length === 0 ? new Map() : stepTemplates(cases),
    isLocal: isLocalTarget(options),
    ...(inputs && { inputs }),
    ...(callbackUrl !== undefined && { callbackUrl }),
    ...(maxRetryWaitMs !== undefined && { maxRetryWaitMs }),
  };
  for (const sequence of sequences) yield runSequence(run, sequence);
  for (const workflow of workflows) yield runWorkflow(run, workflow);
}

function isLocalTarget({ isLocal, target = "in process" }: RunOptions): boolean {
  return isLocal ?? (target === "in process" || isLoopback(target));
}

/** How many requests a plan has. */
const sizeOf = ({ cases, sequences, workflows }: FullPlan): number =>
  [...sequences, ...workflows].reduce((sum, { steps }) => sum + steps.length, cases.length);

function openSession(options: RunOptions, plan: FullPlan): RunSession {
  const { send, allowUnsafe = false, maxTimeMs, signal, onProgress } = options;
  const isLocal = isLocalTarget(options);
  let done = 0;
  return new RunSession({
    send,
    prepare: (given, request) => {
      const prepared = prepareRequest(options, given, request);
      return options.redirect?.(prepared) ?? prepared;
    },
    sendsUnsafe: isLocal || allowUnsafe,
    ...(options.comesBackMs !== undefined && { comesBackMs: options.comesBackMs }),
    repeatsUnsafe: isLocal,
    maxAccepted: options.maxAccepted ?? (isLocal ? Number.POSITIVE_INFINITY : 5),
    maxTimeMs,
    signal,
    onExchange: () => {
      done += 1;
      onProgress?.(done, sizeOf(plan));
    },
  });
}

/** Every worker takes the next case, so that what is sent when a run ends early is the beginning of the plan. */
async function inOrder(
  cases: readonly ContractCase[],
  workers: number,
  session: RunSession,
  work: (given: ContractCase, index: number) => Promise<void>,
): Promise<void> {
  const queue = cases.entries();
  const worker = async () => {
    for (const [index, given] of queue) {
      if (session.isOver) return;
      await work(given, index);
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, workers) }, worker));
}

const counts = (map: ReadonlyMap<string, number>) => [...map].map(([reason, count]) => ({ reason, count }));

/** Without one answer nothing is known of the server: the run could not be made. */
function exitCodeOf(
  groups: RunReport["groups"],
  { metNobody }: RunRecord,
  { strict = false }: RunOptions,
): 0 | 1 | 2 {
  if (metNobody) return 2;
  return groups.some(({ severity }) => strict || severity === "breach") ? 1 : 0;
}
