import { writeFile } from "node:fs/promises";
import { loadDocument } from "@intuned/codegen/load";
import type { Api } from "../document/api.js";
import { readApi } from "../document/read-api.js";
import { PHASES, type Phase } from "../model/contract-case.js";
import type { RunReport } from "../model/run-report.js";
import { DEFAULT_CREDENTIAL, type PlanOptions } from "../plan/plan-options.js";
import { selectOperations } from "../plan/select-operations.js";
import {
  isLoopback,
  localReceiver,
  overHttp,
  PLANNED_CALLBACK_URL,
  planLines,
  type RunnablePlan,
  runContract,
} from "../run/index.js";
import { type ApiSchemas, apiSchemas } from "../schema/api-schemas.js";
import { planSequences } from "../sequences/index.js";
import { optionHelp, RUN_OPTIONS } from "./command-table.js";
import { type GivenOptions, parseOptions } from "./parse-options.js";
import { readCredentials } from "./read-credentials.js";
import { readWorkflowFiles } from "./read-workflow-files.js";
import type { Io, Tools } from "./tools.js";
import { UsageError } from "./usage-error.js";

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
  const target = isDry ? given.text("target") : readTarget(given.required("target"));
  const { document, locate } = await loadDocument(spec);
  const api = readApi(document, locate);
  const schemas = apiSchemas(api);
  const cases = planOf(api, schemas, given, tools, target);
  const sequences = hasSequences(given) ? planSequences(api, cases.cases) : [];
  const { workflows, inputs } = await readWorkflowFiles(given);
  const plan = { ...cases, sequences, workflows };
  if (given.has("print-plan")) for (const line of planLines(plan)) io.stdout.write(line);
  else if (isDry) io.stdout.write(dryText(plan));
  if (target === undefined || isDry) return 0;
  return send({ api, schemas, plan, inputs, target, given, io, tools });
}

function readTarget(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw new UsageError("--target is no http or https URL");
  if (url.username !== "" || url.password !== "")
    throw new UsageError("--target holds a credential; give it by --credential");
  return url.href;
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
  given.text("callback-url") ?? (hasReceiver(given, target) ? PLANNED_CALLBACK_URL : undefined);

/** Sequences are made of the other phases' cases. */
const hasSequences = (given: GivenOptions): boolean =>
  given.text("phases")?.split(",").map(readPhase).includes("sequences") ?? true;

function readPhase(text: string): Phase {
  const phase = PHASES.find((each) => each === text.trim());
  if (phase === undefined)
    throw new UsageError(`--phases takes ${PHASES.join(", ")}; not ${JSON.stringify(text)}`);
  return phase;
}

function dryText({ cases, sequences = [], workflows = [] }: RunnablePlan): string {
  const lines = cases.map(({ request, title }) => `${request.method} ${request.target}  ${title}`);
  const stories = sequences.map(
    ({ id, steps }) => `${id}: ${steps.map(({ role, operationId }) => `${role} ${operationId}`).join(", ")}`,
  );
  const steps = [...sequences, ...workflows].reduce((sum, each) => sum + each.steps.length, 0);
  for (const { workflowId, steps: each } of workflows)
    stories.push(`workflow ${workflowId}: ${each.map(({ stepId }) => stepId).join(", ")}`);
  return [...lines, ...stories, `${cases.length + steps} requests; none was sent.`, ""].join("\n");
}

interface Sending {
  readonly api: Api;
  readonly schemas: ApiSchemas;
  readonly plan: RunnablePlan;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly target: string;
  readonly given: GivenOptions;
  readonly io: Io;
  readonly tools: Tools;
}

async function send({ api, schemas, plan, inputs, target, given, io, tools }: Sending): Promise<number> {
  const formats = (given.text("report") ?? "console").split(",");
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
  const selection = selectionOf(given);
  const selected = { ...api, operations: selectOperations(api.operations, selection) };
  const coverage = tools.coverage?.(selected, schemas);
  const callbackUrl = callbackUrlOf(given, target);
  const receiver = hasReceiver(given, target) ? await localReceiver() : undefined;
  const read = readCredentials(api, given, process.env);
  const shown = { api, secrets: [...read.credentials.values()] };
  try {
    const report = await runContract({
      api,
      schemas,
      plan,
      inputs,
      ...(callbackUrl !== undefined && { callbackUrl }),
      send: http,
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
    for (const format of formats)
      await writeReport((made, name) => tools.report(made, name, shown), report, format, io);
    if (report.exitCode === 2) io.stderr.write(`No server answers at ${target}: ${report.stopped ?? ""}\n`);
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

async function writeReport(
  format: (report: RunReport, name: string) => string,
  report: RunReport,
  text: string,
  io: Io,
): Promise<void> {
  const [name = "", file] = text.split(/=(.*)/s, 2);
  const made = format(report, name);
  if (file === undefined) io.stdout.write(made);
  else await writeFile(file, made);
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
