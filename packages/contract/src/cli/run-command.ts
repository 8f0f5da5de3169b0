import { writeFile } from "node:fs/promises";
import { loadDocument } from "@intuned/codegen/load";
import type { Api, Operation } from "../document/api.js";
import { readApi } from "../document/read-api.js";
import { isLoopback, overHttp, planText, type RunnablePlan, runContract } from "../run/index.js";
import { planSequences } from "../sequences/index.js";
import { optionHelp, RUN_OPTIONS } from "./command-table.js";
import { type GivenOptions, parseOptions } from "./parse-options.js";
import { readCredentials } from "./read-credentials.js";
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
  const spec = required(given, "spec");
  const isDry = given.has("print-plan") || given.has("dry-run");
  const target = isDry ? given.text("target") : readTarget(required(given, "target"));
  const { document, locate } = await loadDocument(spec);
  const api = selected(readApi(document, locate), given);
  const cases = planOf(api, given, tools);
  const plan = { ...cases, sequences: planSequences(api, cases.cases) };
  if (given.has("print-plan")) io.stdout.write(planText(plan));
  else if (isDry) io.stdout.write(dryText(plan));
  if (target === undefined || isDry) return 0;
  return send({ api, plan, target, given, io, tools });
}

function required(given: GivenOptions, name: string): string {
  const text = given.text(name);
  if (text === undefined) throw new UsageError(`--${name} is missing`);
  return text;
}

function readTarget(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw new UsageError("--target is no http or https URL");
  if (url.username !== "" || url.password !== "")
    throw new UsageError("--target holds a credential; give it by --credential");
  return url.href;
}

/** The operations that `--include` and `--exclude` leave. */
function selected(api: Api, given: GivenOptions): Api {
  const [include, exclude] = [given.list("include"), given.list("exclude")];
  const isNamed = ({ operationId, method, path }: Operation, globs: readonly string[]) =>
    globs.some((glob) => matches(glob, operationId) || matches(glob, `${method} ${path}`));
  const operations = api.operations.filter(
    (each) => (include.length === 0 || isNamed(each, include)) && !isNamed(each, exclude),
  );
  if (operations.length === 0) throw new UsageError("no operation of the document is left to try");
  return { ...api, operations };
}

/** `*` stands for any text, `?` for one character. */
function matches(glob: string, text: string): boolean {
  const source = glob
    .replaceAll(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  return new RegExp(`^${source}$`, "s").test(text);
}

function planOf(api: Api, given: GivenOptions, tools: Tools): RunnablePlan {
  const callbackUrl = given.text("callback-url");
  return tools.plan(api, {
    seed: given.number("seed") ?? 1,
    fuzz: given.number("fuzz") ?? 0,
    ...(callbackUrl !== undefined && { callbackUrl }),
  });
}

function dryText({ cases, sequences = [] }: RunnablePlan): string {
  const lines = cases.map(({ request, title }) => `${request.method} ${request.target}  ${title}`);
  const stories = sequences.map(
    ({ id, steps }) => `${id}: ${steps.map(({ role, operationId }) => `${role} ${operationId}`).join(", ")}`,
  );
  const steps = sequences.reduce((sum, each) => sum + each.steps.length, 0);
  return [...lines, ...stories, `${cases.length + steps} requests; none was sent.`, ""].join("\n");
}

interface Sending {
  readonly api: Api;
  readonly plan: RunnablePlan;
  readonly target: string;
  readonly given: GivenOptions;
  readonly io: Io;
  readonly tools: Tools;
}

async function send({ api, plan, target, given, io, tools }: Sending): Promise<number> {
  const formats = (given.text("report") ?? "console").split(",");
  const numbers = {
    ...numberOf(given, "max-accepted", "maxAccepted"),
    ...numberOf(given, "max-time-ms", "maxTimeMs"),
    ...numberOf(given, "workers", "workers", 1),
  };
  const http = overHttp(target, {
    ...numberOf(given, "timeout-ms", "timeoutMs", 1),
    ...numberOf(given, "max-body", "maxBodyBytes"),
    connections: numbers["workers"] ?? 4,
  });
  const coverage = tools.coverage?.(api);
  try {
    const report = await runContract({
      api,
      plan,
      send: http,
      target,
      isLocal: isLoopback(target),
      allowUnsafe: given.has("allow-unsafe"),
      strict: given.has("strict"),
      ...readCredentials(api, given, process.env),
      ...numbers,
      ...(coverage && { coverage }),
      onProgress: progress(io),
    });
    for (const format of formats) await writeReport(tools.report, report, format, io);
    if (report.exitCode === 2) io.stderr.write(`No server answers at ${target}: ${report.stopped ?? ""}\n`);
    return report.exitCode;
  } finally {
    http.close();
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
  format: Tools["report"],
  report: Awaited<ReturnType<typeof runContract>>,
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
