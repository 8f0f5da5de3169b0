import type { Api, Direction, Operation } from "@intuned/document";
import { operationConstraints } from "../constraints/constraints-of-schema.js";
import type { Unreached } from "../model/contract-case.js";
import type { Coverage, KeywordCoverage, Met, OperationCoverage } from "../model/coverage.js";
import { atLimit } from "./last-allowed.js";
import type { OperationTally } from "./operation-tally.js";
import type { SchemaNodes } from "./schema-node.js";
import { coverageCriteria, coverageLevel } from "./test-coverage-level.js";

/** Why something was not met, by operation and pointer. */
type Reasons = (operationId: string, pointer: string) => string | undefined;

const NEVER = "no traffic has met it";

/** What the tallies come to. */
export function coverageResult(
  api: Api,
  tallies: ReadonlyMap<string, OperationTally>,
  nodes: Readonly<Record<Direction, SchemaNodes>>,
  unreached: readonly Unreached[],
): Coverage {
  const known = new Map(unreached.map((each) => [`${each.operationId} ${each.pointer}`, each.reason]));
  const reasons: Reasons = (operationId, pointer) => known.get(`${operationId} ${pointer}`);
  const all = [...tallies.values()];
  const operations = all.map((tally) => operationCoverage(api, tally, reasons));
  const criteria = coverageCriteria(api, all, nodes);
  const requestKeywords = operations.flatMap((each) => each.requestKeywords);
  const inReach = requestKeywords.filter((each) => isMet(each) || each.reason === NEVER);
  return {
    level: coverageLevel(criteria),
    criteria,
    outOfReach: requestKeywords.length - inReach.length,
    shares: {
      operations: share(operations, ({ requests }) => requests > 0),
      responses: share(
        operations.flatMap((each) => each.responses),
        isSeen,
      ),
      mediaTypes: share(
        operations.flatMap((each) => each.mediaTypes),
        isSeen,
      ),
      parameters: share(
        operations.flatMap((each) => each.parameters),
        isSeen,
      ),
      requestKeywords: share(inReach, isMet),
      // A server that keeps its word never sends what breaks it.
      responseKeywords: share(
        operations.flatMap((each) => each.responseKeywords),
        ({ valid }) => valid > 0,
      ),
    },
    operations,
  };
}

const isSeen = ({ count }: Met): boolean => count > 0;

/** Whether a request keyword was met in every way that there is. */
export function isMet({ valid, boundary, invalid }: KeywordCoverage): boolean {
  return valid > 0 && invalid > 0 && boundary !== 0;
}

function share<Item>(items: readonly Item[], isCovered: (item: Item) => boolean): number {
  return items.length === 0 ? 1 : items.filter(isCovered).length / items.length;
}

function operationCoverage(api: Api, tally: OperationTally, reasons: Reasons): OperationCoverage {
  const { operation } = tally;
  const { operationId, method, path } = operation;
  const met = (name: string, pointer: string, count = 0): Met => {
    const reason = count > 0 ? undefined : (reasons(operationId, pointer) ?? NEVER);
    return { name, pointer, count, ...(reason !== undefined && { reason }) };
  };
  const media = [operation.requestBody, ...operation.responses].flatMap((each) => each?.content ?? []);
  const mediaTypes = [...new Map(media.map((each) => [each.pointer, each])).values()];
  return {
    operationId,
    method,
    path,
    requests: tally.requests,
    responses: operation.responses.map(({ status, pointer }) =>
      met(status, pointer, tally.statuses.get(status)),
    ),
    mediaTypes: mediaTypes.map(({ mediaType, pointer }) =>
      met(mediaType, pointer, tally.mediaTypes.get(pointer)),
    ),
    parameters: operation.parameters.map((parameter) => {
      const counts = tally.parameters.get(parameter) ?? { valid: 0, absent: 0, invalid: 0 };
      const count = counts.valid + counts.invalid;
      return { ...met(parameter.name, parameter.pointer, count), in: parameter.in, ...counts };
    }),
    requestKeywords: keywordsOf(api, tally, operation, "request", reasons),
    responseKeywords: keywordsOf(api, tally, operation, "response", reasons),
  };
}

function keywordsOf(
  api: Api,
  tally: OperationTally,
  operation: Operation,
  direction: Direction,
  reasons: Reasons,
): KeywordCoverage[] {
  const byPointer = new Map<string, KeywordCoverage>();
  for (const { pointer, keyword, value } of operationConstraints(api, operation, direction)) {
    if (byPointer.has(pointer)) continue;
    const counts = tally.keywords[direction].get(pointer) ?? { valid: 0, boundary: 0, invalid: 0 };
    const { valid, boundary, invalid } = counts;
    const hasLimit = atLimit(api.document, parentOf(pointer), keyword, value) !== undefined;
    const covered = { pointer, keyword, valid, invalid, ...(hasLimit && { boundary }) };
    const isCovered = direction === "request" ? isMet(covered) : valid > 0;
    const reason = isCovered ? undefined : (reasons(operation.operationId, pointer) ?? NEVER);
    byPointer.set(pointer, { ...covered, ...(reason !== undefined && { reason }) });
  }
  return [...byPointer.values()];
}

const parentOf = (pointer: string): string => pointer.slice(0, pointer.lastIndexOf("/"));
