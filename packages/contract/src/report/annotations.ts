import type { Log, ReportingDescriptor, Result } from "sarif";
import type { CheckName } from "../model/finding.js";
import type { ShownGroup, ShownReport } from "./shown-report.js";
import { CHECK_PROMISES } from "./wording.js";

/** A place in a source file; lines and columns start at 1. */
export interface SourceLocation {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** Reads `paths/pets.yaml:3:5`, as documents are located. */
function parseLocation(text: string | undefined): SourceLocation | undefined {
  if (text === undefined) return undefined;
  const match = /^(.*?)(?::(\d+))?(?::(\d+))?$/s.exec(text);
  const [, file = text, line, column] = match ?? [];
  return { file, ...(line && { line: Number(line) }), ...(column && { column: Number(column) }) };
}

/** SARIF 2.1.0: a rule for each check, a result for each cause, at the document's line. https://docs.oasis-open.org/sarif/sarif/v2.1.0 */
export function sarifReport(report: ShownReport): string {
  const checks = [...new Set(report.groups.map(({ check }) => check))];
  const log: Log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "intuned-contract", rules: checks.map(rule) } },
        // Every place is a line of a document, and columns count characters of the text.
        columnKind: "unicodeCodePoints",
        invocations: [
          {
            executionSuccessful: report.exitCode !== 2,
            exitCode: report.exitCode,
            startTimeUtc: report.startedAt,
            ...(report.stopped !== undefined && {
              toolExecutionNotifications: [{ level: "warning" as const, message: { text: report.stopped } }],
            }),
          },
        ],
        results: report.groups.map((group) => result(group, checks)),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

const rule = (check: CheckName): ReportingDescriptor => ({
  id: check,
  shortDescription: { text: CHECK_PROMISES[check] },
});

function result(group: ShownGroup, checks: readonly CheckName[]): Result {
  const { check, severity, pointer, operationIds, count, example, curl } = group;
  const at = parseLocation(group.place);
  const { request, response } = example.exchange;
  return {
    ruleId: check,
    ruleIndex: checks.indexOf(check),
    level: severity === "breach" ? "error" : "warning",
    message: { text: example.message },
    occurrenceCount: count,
    locations: [
      {
        ...(at && {
          physicalLocation: {
            artifactLocation: { uri: at.file.split(/[\\/]/).map(encodeURIComponent).join("/") },
            ...(at.line !== undefined && {
              region: { startLine: at.line, ...(at.column !== undefined && { startColumn: at.column }) },
            }),
          },
        }),
        logicalLocations: [{ fullyQualifiedName: `#${pointer}`, kind: "member" }],
      },
    ],
    partialFingerprints: { "checkAndPointer/v1": `${check}#${pointer}` },
    properties: { operationIds, sent: `${request.method} ${request.target}`, status: response?.status, curl },
  };
}

/**
 * Workflow commands that put each finding beside the line of the document.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions#setting-an-error-message
 */
export function githubReport({ groups }: ShownReport): string {
  return groups.map(command).join("");
}

function command({ severity, check, place: location, pointer, example, count, curl }: ShownGroup): string {
  const at = parseLocation(location);
  const properties = Object.entries({
    file: at?.file,
    line: at?.line,
    col: at?.column,
    title: `${check} #${pointer}`,
  }).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`]));
  const message = `${example.message} (${count}×)\n${curl}`;
  const level = severity === "breach" ? "error" : "warning";
  return `::${level} ${properties.join(",")}::${escapeData(message)}\n`;
}

const escapeData = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
