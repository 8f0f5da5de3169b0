import process from "node:process";
import { type Api, loadDocument, readApi } from "@intuned/document";
import { optionHelp } from "../cli/command-table.js";
import { type GivenOptions, parseOptions, UsageError } from "../cli/parse-options.js";
import { reportDestinations, writeReports } from "../cli/report-destinations.js";
import type { Io } from "../cli/tools.js";
import type { Finding } from "../model/finding.js";
import { formatReport, wantsColour } from "../report/format-report.js";
import { startProxy } from "./start-proxy.js";

const OPTIONS = {
  spec: { value: "FILE_OR_URL", help: "the document: OpenAPI 3.0 or 3.1, JSON or YAML" },
  target: { value: "URL", help: "base URL of the server that requests are passed on to" },
  port: { value: "N", help: "port on 127.0.0.1; a free one unless given" },
  report: {
    value: "LIST",
    help: "at the end: console, github, junit=FILE, json=FILE, html=FILE, sarif=FILE",
  },
  fail: { help: "exit with 1 when either side broke the contract" },
  help: { help: "print this" },
} as const;

/**
 * `intuned-contract proxy`: runs until it is interrupted, tells each new violation as it comes, and reports at the end.
 *
 * @param stop ends it too; without it SIGINT and SIGTERM do.
 * @returns the exit code: 0, or with `--fail` 1 when there was a violation.
 * @throws {UsageError} wrong arguments, {DocumentError} a document that is refused, {Error} the port is taken.
 */
export async function proxyCommand(
  args: readonly string[],
  io: Io,
  stop: Promise<unknown> = interruption(),
): Promise<number> {
  const given = parseOptions(args, OPTIONS);
  if (given.has("help")) {
    io.stdout.write(
      `Usage: intuned-contract proxy --spec FILE_OR_URL --target URL [options]\n\n${optionHelp(OPTIONS)}`,
    );
    return 0;
  }
  const destinations = reportDestinations(given);
  const { document, locate } = await loadDocument(given.required("spec"));
  const api = readApi(document, locate);
  const target = given.required("target");
  const port = portOf(given);
  const proxy = await started({
    api,
    target,
    port,
    onViolation: (found, isNew) => isNew && io.stderr.write(line(api, found)),
  });
  io.stderr.write(`Listening on ${proxy.baseUrl}, passing on to ${target}. Interrupt for the report.\n`);
  await stop;
  await proxy.close();
  const report = await proxy.report();
  const isColoured = wantsColour(io.stdout as { isTTY?: boolean }, process.env);
  await writeReports(
    destinations,
    ({ format, file }) => formatReport(report, format, { api, colour: file === undefined && isColoured }),
    io,
  );
  return given.has("fail") ? report.exitCode : 0;
}

function interruption(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}

function portOf(given: GivenOptions): number {
  const port = given.number("port") ?? 0;
  if (port > 65_535) throw new UsageError(`--port is ${port}; expected at most 65535`);
  return port;
}

async function started(options: Parameters<typeof startProxy>[0]) {
  try {
    return await startProxy(options);
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(`--target: ${error.message}`, { cause: error });
    throw error;
  }
}

/** Without anything that was sent or came: what is not yet redacted. */
function line({ locate }: Api, { check, severity, pointer, operationId }: Finding): string {
  const side = check.startsWith("request-") ? "caller" : "server";
  return `${side}: ${severity} ${check} at #${pointer} ${locate(pointer) ?? ""} ${operationId ?? ""}`
    .trimEnd()
    .concat("\n");
}
