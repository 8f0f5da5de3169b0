import type { ShownBody, ShownGroup, ShownReport } from "./shown-report.js";
import { countText, percent, planLine } from "./wording.js";

type Paint = Readonly<Record<"bold" | "dim" | "red" | "yellow" | "green", (text: string) => string>>;

const SHARES = [
  ["operations", "operations"],
  ["responses", "responses"],
  ["mediaTypes", "media types"],
  ["parameters", "parameters"],
  ["requestKeywords", "request keywords"],
  ["responseKeywords", "response keywords"],
] as const;

/** A report for a terminal: each cause with the promise, the request, the answer and a line that sends it again. */
export function consoleReport(report: ShownReport, colour: boolean): string {
  const paint = painter(colour);
  const { title, version, target, groups, inconclusive = [] } = report;
  const lines = [
    ...groups.flatMap((group) => [...groupLines(group, paint), ""]),
    paint.bold(`${oneLine(title)} ${oneLine(version)} at ${oneLine(target)}`),
    planLine(report),
    ...(report.stopped === undefined ? [] : [paint.yellow(`Ended early: ${oneLine(report.stopped)}`)]),
    ...report.skipped.map(({ reason, count }) => `Not sent: ${count} (${oneLine(reason)})`),
    ...inconclusive.map(({ reason, count }) => `Says nothing: ${count} (${oneLine(reason)})`),
    "",
    ...requestLines(report),
    ...coverageLines(report),
    "",
    verdict(report, paint),
  ];
  return `${lines.join("\n")}\n`;
}

function groupLines(group: ShownGroup, paint: Paint): string[] {
  const { check, severity, pointer, place, count, example, curl, operationIds } = group;
  const { request, response, failure, case: given } = example.exchange;
  const mark = severity === "breach" ? paint.red : paint.yellow;
  const row = (name: string, text: string): string => `  ${paint.dim(name.padEnd(8))} ${text}`;
  const answer = response
    ? `${response.status} ${bodyText(response.body)}`
    : `no answer: ${failure?.message ?? "the connection ended"}`;
  return [
    `${mark(`${severity} ${check}`)} ${paint.bold(oneLine(example.message))}${count > 1 ? ` (${count} times)` : ""}`,
    row("promise", `#${oneLine(pointer)}${place === undefined ? "" : `  ${paint.bold(oneLine(place))}`}`),
    ...(operationIds.length > 0 ? [row("of", oneLine(operationIds.join(", ")))] : []),
    ...(given ? [row("case", oneLine(given.title))] : []),
    row("sent", `${request.method} ${oneLine(request.target)} ${request.body ? bodyText(request.body) : ""}`),
    row("came", answer),
    row("again", oneLine(curl, 4000)),
  ];
}

/** So many operations are listed on a console; the JSON report has all. */
const LISTED_OPERATIONS = 50;

function requestLines({ requests = [] }: ShownReport): string[] {
  if (requests.length === 0) return [];
  const shown = requests.slice(0, LISTED_OPERATIONS);
  const names = shown.map(({ operationId }) => oneLine(operationId, 60));
  const width = Math.max(...names.map((name) => name.length), "Requests by operation".length - 2);
  const cells = (...all: (string | number)[]): string => all.map((each) => String(each).padStart(9)).join("");
  const left = requests.length - shown.length;
  return [
    `${"Requests by operation".padEnd(width + 2)}${cells("positive", "negative", "either")}`,
    ...shown.map(
      ({ valid, invalid, either }, index) =>
        `  ${(names[index] ?? "").padEnd(width)}${cells(valid, invalid, either)}`,
    ),
    ...(left > 0 ? [`  and ${countText(left, "operation")} more, see the json report`] : []),
    "",
  ];
}

function coverageLines({ coverage }: ShownReport): string[] {
  const width = Math.max(...SHARES.map(([, name]) => name.length));
  return [
    `Coverage, level ${coverage.level} of 7`,
    ...SHARES.map(([key, name]) => `  ${name.padEnd(width)}  ${percent(coverage.shares[key]).padStart(5)}`),
    ...(coverage.outOfReach > 0
      ? [`  ${countText(coverage.outOfReach, "request keyword")} out of reach, see the json or html report`]
      : []),
  ];
}

function verdict({ groups, exitCode, skipped, inconclusive = [], plan }: ShownReport, paint: Paint): string {
  const drifts = groups.filter(({ severity }) => severity === "drift").length;
  const breaches = groups.length - drifts;
  const drift = drifts > 0 ? `, ${countText(drifts, "drift")}` : "";
  if (exitCode === 2) return paint.red("The run could not be made.");
  if (exitCode === 1) return paint.red(`The contract is broken: ${countText(breaches, "cause")}${drift}.`);
  if (breaches > 0)
    return paint.yellow(`${countText(breaches, "breach").replace("breachs", "breaches")}${drift}.`);
  const silent = [...skipped, ...inconclusive].reduce((sum, { count }) => sum + count, 0);
  // So that nobody takes a run without a key, or of reads alone, for a proof.
  if (2 * silent > plan.cases)
    return paint.yellow(
      `Nothing breaks the contract${drift}, but ${silent} of ${plan.cases} cases say nothing.`,
    );
  return paint.green(`The contract is kept${drift}.`);
}

function bodyText(body: ShownBody): string {
  if (body.size === 0) return "(no body)";
  return "text" in body ? oneLine(body.text) : `(${countText(body.size, "byte")})`;
}

/** What came from elsewhere on one line, without what a terminal would obey. */
function oneLine(text: string, length = 400): string {
  const plain = text.replaceAll(/\s+/g, " ").replaceAll(/\p{C}/gu, "\uFFFD");
  return plain.length > length ? `${plain.slice(0, length)}…` : plain;
}

function painter(isOn: boolean): Paint {
  const paint = (code: number) => (text: string) => (isOn ? `\u001B[${code}m${text}\u001B[0m` : text);
  return { bold: paint(1), dim: paint(2), red: paint(31), green: paint(32), yellow: paint(33) };
}
