import { REFUSED_STATUSES, UNKNOWN_FIELDS } from "./listed-exceptions.js";
import type { Count, DriverLine, Finding } from "./run-driver.js";

/** How the calls of one operation went. */
export interface Verdict {
  readonly examples: Count;
  readonly requests: Count;
  /** One line for each thing that is wrong: operation, example, path, reason. */
  readonly failures: readonly string[];
}

type CallLine = Extract<DriverLine, { type: "call" }>;

/** Judges the calls of one operation: findings that an exception lists are no failures. */
export function judgeOperation(operationId: string, lines: readonly DriverLine[]): Verdict {
  const calls = lines.filter((line) => line.type === "call");
  const models = lines.filter((line) => line.type === "models");
  const judged = calls.map((line) => ({ line, ...judgeCall(line) }));
  // A response's example can be in several calls; it counts once.
  const keyOf = ({ call }: CallLine) => `${call.status} ${call.example}`;
  const examples = new Set(calls.map(keyOf));
  const failed = new Set(judged.filter(({ response }) => response.length > 0).map(({ line }) => keyOf(line)));
  return {
    examples: { accepted: examples.size - failed.size, total: examples.size },
    requests: {
      accepted: judged.filter(({ request }) => request.length === 0).length,
      total: judged.length,
    },
    failures: [
      ...(calls.length === 0 ? [`${operationId} · the spec has no such operation`] : []),
      ...models
        .filter(({ agreeWithFacts }) => !agreeWithFacts)
        .map(() => `${operationId} · openapi/facts/operations.json is not what the client's models say`),
      ...new Set(judged.flatMap(({ request, response }) => [...request, ...response])),
    ],
  };
}

/** Exceptions in the tables that no call needed: each of them is a failure. */
export function staleExceptions(lines: readonly DriverLine[]): readonly string[] {
  const calls = lines.filter((line) => line.type === "call");
  const fields = UNKNOWN_FIELDS.filter(
    (listed) => !calls.some((line) => line[listed.in].some((finding) => isListed(line, listed.in, finding))),
  ).map((listed) => `${listed.operationId} · ${listed.in} · ${listed.field}`);
  const statuses = REFUSED_STATUSES.filter(
    ({ operationId, status }) =>
      !calls.some(
        (line) => line.operationId === operationId && line.call.status === status && line.isRefused,
      ),
  ).map(({ operationId, status }) => `${operationId} · status ${status}`);
  return [...fields, ...statuses].map((each) => `${each} · listed as an exception, but no example needs it`);
}

function judgeCall(line: CallLine) {
  const { operationId, call, isRefused } = line;
  const example = `response ${call.status} ${call.example ?? "without a body"}`;
  const isMeant = REFUSED_STATUSES.some(
    (each) => each.operationId === operationId && each.status === call.status,
  );
  const refusal = { path: "", reason: "the client refuses the status" };
  return {
    request: describe(line, "request", `request ${call.request?.name ?? "without a body"}`, line.request),
    response: describe(line, "response", example, [
      ...line.response,
      ...(isRefused && !isMeant ? [refusal] : []),
    ]),
  };
}

function describe(
  line: CallLine,
  direction: "request" | "response",
  example: string,
  findings: readonly Finding[],
) {
  return findings
    .filter((finding) => !isListed(line, direction, finding))
    .map(({ path, reason }) => `${line.operationId} · ${example} · ${path || "(whole)"} · ${reason}`);
}

function isListed({ operationId }: CallLine, direction: "request" | "response", { path }: Finding): boolean {
  return UNKNOWN_FIELDS.some(
    (each) => each.operationId === operationId && each.in === direction && each.field === path,
  );
}
