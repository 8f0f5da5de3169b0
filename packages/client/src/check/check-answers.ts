import { type AnswerCheck, OptionsError } from "@intuned/runtime";
import { answerValidators } from "../generated/check/answer-validators.js";
import { explainProblem } from "./explain-problem.js";
import { findValidator } from "./find-validator.js";
import { listProblems } from "./list-problems.js";

/** What becomes of an answer that is not what the document says. */
export type AnswerCheckMode = "off" | "warn" | "throw";

/** Problems that are told one by one; the others are counted. */
const MOST_PROBLEMS = 5;

/**
 * Makes the client hold answers to the OpenAPI document that it was generated from:
 * `new IntunedClient({ checkAnswers: checkAnswers("throw") })`.
 *
 * Unknown fields pass, and unknown members of enums that grow; a `status` that belongs to no form of a result does not. A
 * status without a JSON body in the document is not checked. The text tells where and what, but no string of the answer.
 *
 * @param mode `throw` fails the call, `warn` hands the text to the client's logger, `off` checks nothing.
 * @throws {OptionsError} for any other mode.
 */
export function checkAnswers(mode: AnswerCheckMode): AnswerCheck {
  if (mode === "off") return () => undefined;
  if (mode !== "warn" && mode !== "throw")
    throw new OptionsError("checkAnswers", 'checkAnswers(…) takes "off", "warn" or "throw".');
  return ({ operationId, status, data, warn }) => {
    const breach = findBreach(operationId, status, data);
    if (mode === "throw" || breach === undefined) return breach;
    warn(`Got ${breach}`);
    return undefined;
  };
}

/** What came instead of the document's answer, in one line that ends a sentence; `undefined` where nothing is wrong. */
function findBreach(operationId: string, status: number, data: unknown): string | undefined {
  const isValid = findValidator(answerValidators, operationId, status);
  if (isValid === undefined || isValid(data)) return undefined;
  const problems = listProblems(isValid.errors ?? []);
  const told = problems.slice(0, MOST_PROBLEMS).map((it) => explainProblem(it, data));
  const more = problems.length - told.length;
  if (more > 0) told.push(`and ${more} more`);
  return `a body that is not what the document says of ${operationId} with status ${status}: ${told.join("; ")}`;
}
