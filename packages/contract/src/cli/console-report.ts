import type { FindingGroup } from "../model/finding.js";
import type { RunReport } from "../model/run-report.js";

/** A report for a terminal: each cause with the promise, the request, the answer and a line that sends it again. */
export function consoleReport(report: RunReport): string {
  const { title, version, target, plan, durationMs, stopped, skipped, inconclusive = [], groups } = report;
  const rate = Math.round(plan.sent / Math.max(durationMs / 1000, 0.001));
  return [
    `${title} ${version} at ${target}: ${plan.sent} of ${plan.cases} cases, ${rate} a second, seed ${report.seed}`,
    ...(stopped === undefined ? [] : [`Ended early: ${stopped}`]),
    ...skipped.map(({ reason, count }) => `Not sent: ${count} (${reason})`),
    ...inconclusive.map(({ reason, count }) => `Says nothing: ${count} (${reason})`),
    ...groups.map(groupText),
    groups.length === 0 ? "No finding." : `${groups.length} ${groups.length === 1 ? "finding" : "findings"}.`,
    "",
  ].join("\n");
}

function groupText({ check, severity, pointer, place, count, example, curl }: FindingGroup): string {
  const { request, response, failure } = example.exchange;
  const answer = response ? String(response.status) : `no answer (${failure?.kind})`;
  return [
    "",
    `${severity} ${check}, ${count} times: ${example.message}`,
    `  promise  #${pointer}${place === undefined ? "" : `  ${place}`}`,
    `  sent     ${request.method} ${request.target}`,
    `  came     ${answer}`,
    `  again    ${curl}`,
  ].join("\n");
}
