import type { Refusal, ServerFaults } from "@intuned/conforming/faults";
import type { Operation } from "@intuned/document";
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
