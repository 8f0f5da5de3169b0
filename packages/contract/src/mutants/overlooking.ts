import type { Operation } from "../document/api.js";
import type { Refusal } from "../server/refusal.js";
import type { ServerFaults } from "../server/server-faults.js";
import type { Mutation } from "./mutant.js";

/** Overlooks reasons to refuse requests to one operation. */
export const overlooking = (
  { operationId }: Operation,
  which: (refusal: Refusal) => boolean,
): Mutation["faults"] => {
  const faults: ServerFaults = {
    overlooks: (refusal, { operation }) => operation?.operationId === operationId && which(refusal),
  };
  return () => faults;
};
