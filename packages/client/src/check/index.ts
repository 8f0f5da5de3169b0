export type { AnswerCheck } from "@intuned/runtime";
export { type AnswerCheckMode, checkAnswers } from "./check-answers.js";
