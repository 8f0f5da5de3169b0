import type { Api } from "@intuned/document";
import { CHECKS, type CheckName, CLIENT_CHECKS, type Finding, type FindingGroup } from "../model/finding.js";
import { curlLine } from "./curl-line.js";

const ORDER: readonly CheckName[] = [...CHECKS, ...CLIENT_CHECKS];

/** Findings of one check at one pointer are one group; breaches first, then in the order of the findings. */
export function groupFindings(api: Api, findings: readonly Finding[], target: string): FindingGroup[] {
  const byCause = new Map<string, Finding[]>();
  for (const each of withCommonCause(api, findings)) {
    const key = JSON.stringify([each.check, each.pointer, each.severity]);
    const group = byCause.get(key);
    if (group) group.push(each);
    else byCause.set(key, [each]);
  }
  const groups = [...byCause.values()].map((group) => toGroup(api, group, target));
  return groups.sort(
    (left, right) =>
      Number(left.severity === "drift") - Number(right.severity === "drift") ||
      ORDER.indexOf(left.check) - ORDER.indexOf(right.check),
  );
}

/** Findings that have one cause though their pointers differ. */
function withCommonCause(api: Api, findings: readonly Finding[]): Finding[] {
  const refused = refusedOperations(findings);
  const failing = failingOperations(findings);
  return findings.map((each) => {
    if (each.check === "valid-accepted")
      return { ...each, pointer: refused.get(each.operationId) ?? each.pointer };
    if (!FAILURES.has(each.check) || each.pointer === "" || !failing.has(each.operationId)) return each;
    const operation = api.operations.find(({ operationId }) => operationId === each.operationId);
    return { ...each, pointer: operation?.pointer ?? "/paths" };
  });
}

/** Where the plainest valid request of an operation is refused, no boundary that another one probes is the reason. */
function refusedOperations(findings: readonly Finding[]): ReadonlyMap<string | undefined, string> {
  const refused = new Map<string | undefined, string>();
  for (const { check, exchange, operationId, pointer } of findings)
    if (check === "valid-accepted" && exchange.case?.probes === undefined) refused.set(operationId, pointer);
  return refused;
}

const FAILURES: ReadonlySet<CheckName> = new Set(["server-error", "no-answer"]);

/** A server that fails at more promises of an operation than this fails at the operation. */
const MOST_FAILURES = 3;

function failingOperations(findings: readonly Finding[]): ReadonlySet<string | undefined> {
  const pointers = new Map<string | undefined, Set<string>>();
  for (const { check, operationId, pointer } of findings)
    if (FAILURES.has(check)) pointers.set(operationId, (pointers.get(operationId) ?? new Set()).add(pointer));
  return new Set([...pointers].filter(([, found]) => found.size > MOST_FAILURES).map(([id]) => id));
}

function toGroup(api: Api, group: readonly Finding[], target: string): FindingGroup {
  const example = group.reduce((least, each) => (sizeOf(each) < sizeOf(least) ? each : least));
  const { check, severity, pointer } = example;
  const place = api.locate(pointer);
  return {
    check,
    severity,
    pointer,
    ...(place !== undefined && { place }),
    operationIds: unique(group.map(({ operationId }) => operationId)),
    count: group.length,
    example,
    curl: curlLine(api, example.exchange, target),
    caseIds: unique(group.map(({ exchange }) => exchange.case?.id)),
  };
}

const unique = (texts: readonly (string | undefined)[]): string[] => [
  ...new Set(texts.filter((text) => text !== undefined)),
];

function sizeOf({ exchange: { request } }: Finding): number {
  return request.target.length + request.headers.flat().join("").length + (request.body?.length ?? 0);
}

/** A finding whose answer holds none of the caller's credentials: reports are read and kept by others. */
export function maskSecrets(found: Finding, secrets: readonly string[]): Finding {
  const { response } = found.exchange;
  const hidden = secrets.filter((secret) => secret.length > 0);
  if (response === undefined || hidden.length === 0) return found;
  const mask = (text: string) => hidden.reduce((left, secret) => left.replaceAll(secret, "***"), text);
  const body = Buffer.from(response.body);
  const holds = hidden.some((secret) => body.includes(secret));
  const headers = response.headers.map(([name, value]) => [name, mask(value)] as const);
  const masked = holds ? new TextEncoder().encode(mask(body.toString())) : response.body;
  const exchange = { ...found.exchange, response: { ...response, headers, body: masked } };
  return { ...found, message: mask(found.message), exchange };
}
