import { apiSchemas } from "@intuned/conforming/validation";
import { readApi } from "@intuned/document";
import type { HttpRequest, HttpResponse } from "@intuned/document/serialize";
import { beforeAll, describe, expect, test } from "vitest";
import { coverageOf } from "../coverage/coverage-of.js";
import type { RunReport } from "../model/run-report.js";
import { planCases } from "../plan/plan-cases.js";
import type { PlanOptions } from "../plan/plan-options.js";
import { formatReport } from "../report/format-report.js";
import { overHttp } from "../run/over-http.js";
import { runContract } from "../run/run-contract.js";
import type { RunOptions } from "../run/run-options.js";
import { inProcess, isLoopback } from "../run/send.js";

/** What is run: the plan's options, and the run's but for what the helper makes itself. */
export interface ContractTestsOptions
  extends PlanOptions,
    Omit<RunOptions, "api" | "plan" | "send" | "target" | "coverage" | "credentials" | "onProgress"> {
  /** A bundled OpenAPI 3.0 or 3.1 document. */
  readonly document: object;
  /** Base URL of the server, asked for when the tests begin. */
  readonly target?: string | (() => string | Promise<string>);
  /** A server in this process, in the place of `target`. */
  readonly handle?: (request: HttpRequest) => HttpResponse;
  /** Milliseconds that the run may take; 60,000 unless given. */
  readonly testTimeoutMs?: number;
}

/**
 * Defines a test for each operation of a document, and one for what belongs to none: each fails with the findings of its
 * operation, as the console report tells them. To be called where `describe` may be.
 */
export function contractTests(options: ContractTestsOptions): void {
  const api = readApi(options.document);
  let report: RunReport;
  describe(`${api.title} ${api.version}`, () => {
    beforeAll(async () => {
      report = await run(options);
    }, options.testTimeoutMs ?? 60_000);
    test.each(api.operations.map(({ operationId }) => operationId))(
      "%s keeps the contract",
      (operationId) => {
        expectNone(report, options, (ids) => ids.includes(operationId));
      },
    );
    test("the paths and methods that are not declared are refused", () => {
      expectNone(report, options, (ids) => ids.length === 0);
    });
  });
}

function expectNone(
  report: RunReport,
  { document, strict = false }: ContractTestsOptions,
  isAbout: (operationIds: readonly string[]) => boolean,
): void {
  const groups = report.groups.filter(
    ({ operationIds, severity }) => isAbout(operationIds) && (strict || severity === "breach"),
  );
  if (groups.length > 0) expect.fail(formatReport({ ...report, groups }, "console", { api: { document } }));
}

async function run(options: ContractTestsOptions): Promise<RunReport> {
  const { document, target, handle } = options;
  const api = readApi(document);
  const schemas = apiSchemas(api);
  const planned = (signed: boolean) => planCases(api, { signed, ...options }, schemas);
  const given = { ...options, credentials: new Map(Object.entries(options.credentials ?? {})) };
  const common = { ...given, api, schemas, coverage: coverageOf(api, schemas) };
  if (handle !== undefined)
    return runContract({ ...common, plan: planned(false), send: inProcess(handle), target: "in process" });
  const url = typeof target === "function" ? await target() : target;
  if (url === undefined) throw new TypeError("contractTests takes a `target` or a `handle`");
  const plan = planned(!isLoopback(url));
  const send = overHttp(url);
  try {
    return await runContract({ ...common, plan, send, target: url });
  } finally {
    send.close();
  }
}
