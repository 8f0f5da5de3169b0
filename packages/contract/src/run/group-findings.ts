import type { Api } from "../document/api.js";
import { CHECKS, type CheckName, CLIENT_CHECKS, type Finding, type FindingGroup } from "../model/finding.js";
import { curlLine } from "./curl-line.js";

const ORDER: readonly CheckName[] = [...CHECKS, ...CLIENT_CHECKS];

/** Findings of one check at one pointer are one group; breaches first, then in the order of the findings. */
export function groupFindings(api: Api, findings: readonly Finding[], target: string): FindingGroup[] {
  const byCause = new Map<string, Finding[]>();
  for (const each of withCommonCause(findings)) {
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

/** Where the plainest valid request of an operation is refused, no boundary that another one probes is the reason. */
function withCommonCause(findings: readonly Finding[]): Finding[] {
  const refused = new Map<string | undefined, string>();
  for (const { check, exchange, operationId, pointer } of findings)
    if (check === "valid-accepted" && exchange.case?.probes === undefined) refused.set(operationId, pointer);
  return findings.map((each) => {
    const common = each.check === "valid-accepted" ? refused.get(each.operationId) : undefined;
    return common === undefined ? each : { ...each, pointer: common };
  });
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
