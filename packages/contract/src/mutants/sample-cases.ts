import { type ServerModel, statusNumber } from "@intuned/conforming/faults";
import type { Operation } from "@intuned/document";
import type { ContractCase } from "../model/contract-case.js";

/**
 * Requests for every declared answer, and each body that the conforming server has for it, by `Prefer: code=…` and its
 * `sample=…` (RFC 7240). Each is the operation's first valid request of `cases`.
 */
export function sampleCases(model: ServerModel, cases: readonly ContractCase[]): ContractCase[] {
  return model.api.operations.flatMap((operation) => {
    const valid = cases.find(
      ({ operationId, expect }) => operationId === operation.operationId && expect.outcome === "accepted",
    );
    return valid === undefined ? [] : preferencesOf(model, operation, valid);
  });
}

function preferencesOf(
  { repertoire }: ServerModel,
  operation: Operation,
  valid: ContractCase,
): ContractCase[] {
  const { operationId } = operation;
  return operation.responses.flatMap((response) => {
    const code = statusNumber(response);
    const count = Math.max(1, repertoire(response).bodies.length);
    return Array.from({ length: count }, (_, sample): ContractCase => {
      const preference = `code=${code}, sample=${sample}`;
      return {
        id: `${operationId} prefer ${preference}`,
        phase: "protocol",
        operationId,
        title: `asks for ${preference}`,
        expect: { outcome: "any" },
        request: { ...valid.request, headers: [...valid.request.headers, ["prefer", preference]] },
      };
    });
  });
}
