import { create } from "xmlbuilder2";
import { CHECKS, CLIENT_CHECKS } from "../model/finding.js";
import type { ShownGroup, ShownReport } from "./shown-report.js";
import { CHECK_PROMISES } from "./wording.js";

interface Suite {
  readonly name: string;
  readonly requests: number;
}

/**
 * JUnit's XML: a suite for each operation, a test for each check of it. What was found on no operation (unknown paths) has
 * a suite of its own; drift passes, and is told in the output.
 */
export function junitReport(report: ShownReport): string {
  const operations = report.coverage.operations.map((each): Suite => ({ name: each.operationId, ...each }));
  const known = new Set(operations.map(({ name }) => name));
  const others = report.groups.flatMap((each) => each.operationIds).filter((name) => !known.has(name));
  const none = report.groups.some((each) => each.operationIds.length === 0) ? ["no operation"] : [];
  const extra = [...new Set([...others, ...none])].map((name): Suite => ({ name, requests: 1 }));
  const root = create({ version: "1.0", encoding: "UTF-8", invalidCharReplacement: "\uFFFD" });
  const suites = root.ele("testsuites", { name: `${report.title} ${report.version}`.trim() });
  for (const suite of [...operations, ...extra]) addSuite(suites, suite, report);
  return `${suites.doc().end({ prettyPrint: true })}\n`;
}

function addSuite(parent: ReturnType<typeof create>, { name, requests }: Suite, report: ShownReport): void {
  const groups = report.groups.filter(({ operationIds }) =>
    operationIds.length === 0 ? name === "no operation" : operationIds.includes(name),
  );
  const checks = [...CHECKS, ...CLIENT_CHECKS.filter((check) => groups.some((each) => each.check === check))];
  const failed = checks.filter((check) => groups.some((each) => each.check === check && isBreach(each)));
  const timing = report.timings.find(({ operationId }) => operationId === name);
  const suite = parent.ele("testsuite", {
    name,
    tests: checks.length,
    failures: failed.length,
    skipped: requests === 0 ? checks.length : 0,
    timestamp: report.startedAt,
    time: (((timing?.medianMs ?? 0) * (timing?.count ?? 0)) / 1000).toFixed(3),
  });
  for (const check of checks) {
    const found = groups.filter((each) => each.check === check);
    const test = suite.ele("testcase", { name: check, classname: name });
    if (requests === 0) test.ele("skipped", { message: "no request was sent to this operation" });
    for (const group of found.filter(isBreach))
      test.ele("failure", { type: check, message: group.example.message }).txt(details(group));
    const drifts = found.filter((each) => !isBreach(each));
    if (drifts.length > 0) test.ele("system-out").txt(drifts.map(details).join("\n\n"));
  }
}

const isBreach = ({ severity }: ShownGroup): boolean => severity === "breach";

function details({ check, pointer, place, example, count, curl }: ShownGroup): string {
  const { request, response, failure } = example.exchange;
  return [
    `${example.message} (${count} times)`,
    CHECK_PROMISES[check],
    `promise: #${pointer}${place === undefined ? "" : ` at ${place}`}`,
    `sent: ${request.method} ${request.target}`,
    `came: ${response?.status ?? failure?.message ?? "nothing"}`,
    `again: ${curl}`,
  ].join("\n");
}
