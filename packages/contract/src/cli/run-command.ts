import { type ApiSchemas, apiSchemas } from "@intuned/conforming/validation";
import { type Api, loadDocument, readApi } from "@intuned/document";
import { PHASES, type Phase } from "../model/contract-case.js";
import { DEFAULT_CREDENTIAL, type PlanOptions, selectOperations } from "../plan/plan-options.js";
import { localReceiver, PLANNED_CALLBACK_URL } from "../run/local-receiver.js";
import { overHttp } from "../run/over-http.js";
import { planLines } from "../run/plan-text.js";
import { runContract } from "../run/run-contract.js";
import type { RunnablePlan } from "../run/run-options.js";
import { isLoopback, isUnsafe } from "../run/send.js";
import { planSequences } from "../sequences/plan-sequences.js";
import { basePathHint } from "./base-path-hint.js";
import { optionHelp, RUN_OPTIONS } from "./command-table.js";
import { type GivenOptions, parseOptions, readUrl, UsageError } from "./parse-options.js";
import { type GivenCredentials, readCredentials } from "./read-credentials.js";
import { readWorkflowFiles } from "./read-workflow-files.js";
import { type ReportDestination, reportDestinations, writeReports } from "./report-destinations.js";
import type { Io, Tools } from "./tools.js";

/**
 * `intuned-contract run`: loads, plans, sends, reports.
 *
 * @returns the exit code: 0 the contract is kept, 1 it is broken, 2 the run could not be made.
 * @throws {UsageError} wrong arguments, {DocumentError} a document that is refused.
 */
export async function runCommand(args: readonly string[], io: Io, tools: Tools): Promise<number> {
  const given = parseOptions(args, RUN_OPTIONS);
  if (given.has("help")) {
    io.stdout.write(
      `Usage: intuned-contract run --spec FILE_OR_URL --target URL [options]\n\n${optionHelp(RUN_OPTIONS)}`,
    );
    return 0;
  }
  const spec = given.required("spec");
  const isDry = given.has("print-plan") || given.has("dry-run");
  if (!isDry) given.required("target");
  const target = readUrl(given, "target");
  const destinations = reportDestinations(given);
  const { document, locate } = await loadDocument(spec);
  const api = readApi(document, locate);
  const read = readCredentials(api, given, process.env);
  const schemas = apiSchemas(api);
  const cases = planOf(api, schemas, given, tools, target);
  const sequences = hasSequences(given) ? planSequences(api, cases.cases) : [];
  const { workflows, inputs } = await readWorkflowFiles(given);
  const plan = { ...cases, sequences, workflows };
  if (given.has("print-plan")) for (const line of planLines(plan)) io.stdout.write(line);
  else if (isDry) io.stdout.write(dryText(plan, target, given));
  if (target === undefined || isDry) return 0;
  return send({ api, schemas, plan, inputs, target, given, read, destinations, io, tools });
}

function planOf(
  api: Api,
  schemas: ApiSchemas,
  given: GivenOptions,
  tools: Tools,
  target: string | undefined,
): RunnablePlan {
  const callbackUrl = callbackUrlOf(given, target);
  const phases = given.text("phases")?.split(",").map(readPhase);
  const selection = selectionOf(given);
  if (selectOperations(api.operations, selection).length === 0)
    throw new UsageError("no operation of the document is left to try");
  // The plan holds no key: what the caller gave takes the place of this when a request is sent.
  const schemes = given.list("credential").map((text) => text.split("=", 1)[0] ?? "");
  const request = {
    ...selection,
    seed: given.number("seed") ?? 1,
    prefer: given.has("prefer"),
    signed: target !== undefined && !isLoopback(target),
    credentials: Object.fromEntries(schemes.map((scheme) => [scheme, DEFAULT_CREDENTIAL])),
    ...(phases && { phases }),
    ...(callbackUrl !== undefined && { callbackUrl }),
  };
  return tools.plan(api, request, schemas);
}

function selectionOf(given: GivenOptions): Pick<PlanOptions, "include" | "exclude"> {
  const include = given.list("include");
  return { ...(include.length > 0 && { include }), exclude: given.list("exclude") };
}

/** A server on this machine may call back to the run itself. */
const hasReceiver = (given: GivenOptions, target: string | undefined): boolean =>
  given.text("callback-url") === undefined && (target === undefined || isLoopback(target));

const callbackUrlOf = (given: GivenOptions, target: string | undefined): string | undefined =>
  readUrl(given, "callback-url") ?? (hasReceiver(given, target) ? PLANNED_CALLBACK_URL : undefined);

/** Sequences are made of the other phases' cases. */
const hasSequences = (given: GivenOptions): boolean =>
  given.text("phases")?.split(",").map(readPhase).includes("sequences") ?? true;

function readPhase(text: string): Phase {
  const phase = PHASES.find((each) => each === text.trim());
  if (phase === undefined)
    throw new UsageError(`--phases takes ${PHASES.join(", ")}; not ${JSON.stringify(text)}`);
  return phase;
}

function dryText(
  { cases, sequences = [], workflows = [] }: RunnablePlan,
  target: string | undefined,
  given: GivenOptions,
): string {
  const lines = cases.map(({ request, title }) => `${request.method} ${request.target}  ${title}`);
  const stories = sequences.map(
    ({ id, steps }) => `${id}: ${steps.map(({ role, operationId }) => `${role} ${operationId}`).join(", ")}`,
  );
  const steps = [...sequences, ...workflows].reduce((sum, each) => sum + each.steps.length, 0);
  for (const { workflowId, steps: each } of workflows)
    stories.push(`workflow ${workflowId}: ${each.map(({ stepId }) => stepId).join(", ")}`);
  const unsafe = cases.filter(({ request }) => isUnsafe(request)).length;
  const limits = target === undefined || isLoopback(target) ? [] : [limitOf(unsafe, given)];
  return [...lines, ...stories, `${cases.length + steps} requests; none was sent.`, ...limits, ""].join("\n");
}

/** What of a plan's cases a run against another machine keeps back. */
function limitOf(unsafe: number, given: GivenOptions): string {
  if (!given.has("allow-unsafe"))
    return `The target is another machine: ${unsafe} of these cases are unsafe and would be sent only with --allow-unsafe.`;
  const most = given.number("max-accepted") ?? 5;
  return `Of the ${unsafe} unsafe cases none would be sent after ${most} that may have had an effect (--max-accepted).`;
}

interface Sending {
  readonly api: Api;
  readonly schemas: ApiSchemas;
  readonly plan: RunnablePlan;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly target: string;
  readonly given: GivenOptions;
  readonly read: GivenCredentials;
  readonly destinations: readonly ReportDestination[];
  readonly io: Io;
  readonly tools: Tools;
}

async function send(sending: Sending): Promise<number> {
  const { api, schemas, plan, inputs, target, given, read, destinations, io, tools } = sending;
  const numbers = {
    ...numberOf(given, "max-accepted", "maxAccepted"),
    ...numberOf(given, "max-time-ms", "maxTimeMs"),
    ...numberOf(given, "comes-back-ms", "comesBackMs"),
    ...numberOf(given, "workers", "workers", 1),
    ...numberOf(given, "fuzz", "fuzz"),
  };
  const http = overHttp(target, {
    ...numberOf(given, "timeout-ms", "timeoutMs", 1),
    ...numberOf(given, "max-body", "maxBodyBytes"),
    connections: numbers["workers"] ?? 4,
  });
  const statuses = new Set<number>();
  const selection = selectionOf(given);
  const selected = { ...api, operations: selectOperations(api.operations, selection) };
  const coverage = tools.coverage?.(selected, schemas);
  const callbackUrl = callbackUrlOf(given, target);
  const receiver = hasReceiver(given, target) ? await localReceiver() : undefined;
  const shown = { api, secrets: [...read.credentials.values()] };
  try {
    const report = await runContract({
      api,
      schemas,
      plan,
      inputs,
      ...(callbackUrl !== undefined && { callbackUrl }),
      send: async (request, sending) => {
        const response = await http(request, sending);
        statuses.add(response.status);
        return response;
      },
      target,
      isLocal: isLoopback(target),
      allowUnsafe: given.has("allow-unsafe"),
      strict: given.has("strict"),
      ...read,
      ...(receiver && { redirect: receiver.redirect }),
      ...numbers,
      ...(coverage && { coverage }),
      onProgress: progress(io),
    });
    await writeReports(destinations, ({ format }) => tools.report(report, format, shown), io);
    if (report.exitCode === 2) io.stderr.write(`No server answers at ${target}: ${report.stopped ?? ""}\n`);
    const hint = basePathHint(api.document, target, statuses);
    if (hint !== undefined) io.stderr.write(`${hint}\n`);
    return report.exitCode;
  } finally {
    http.close();
    await receiver?.close();
  }
}

function numberOf<Key extends string>(
  given: GivenOptions,
  name: string,
  key: Key,
  least = 0,
): { [Name in Key]?: number } {
  const value = given.number(name, least);
  return (value === undefined ? {} : { [key]: value }) as { [Name in Key]?: number };
}

/** A line every five seconds. */
function progress({ stderr }: Io): (done: number, all: number) => void {
  let last = performance.now();
  return (done, all) => {
    if (performance.now() - last < 5000) return;
    last = performance.now();
    stderr.write(`${done} of ${all} cases\n`);
  };
}
