import type { WebTaskResult } from "@intuned/types";

/** A task that has ended. */
export type FinalWebTask = Extract<WebTaskResult, { readonly status: "completed" | "canceled" }>;

/** Which statuses of the document are final, the one thing that it says only in words. A new one does not compile. */
const IS_FINAL: Readonly<Record<WebTaskResult["status"], boolean>> = {
  pending: false,
  started: false,
  completed: true,
  canceled: true,
};

/** Whether the task has ended. A status that this version does not know counts as not ended. */
export function isFinal(answer: WebTaskResult): answer is FinalWebTask {
  return Object.hasOwn(IS_FINAL, answer.status) && IS_FINAL[answer.status];
}

/** Whether the status is one that the document had when this version was made. */
export function isKnown(answer: WebTaskResult): boolean {
  return Object.hasOwn(IS_FINAL, answer.status);
}
