export {
  AbortError,
  type AnswerCheck,
  ApiError,
  type ApiPromise,
  type CallDescription,
  type Client,
  ClientError,
  ConnectionError,
  type Credential,
  carriesPage,
  carriesWait,
  type EndReason,
  type ErrorEvent,
  type Hooks,
  isApiError,
  type Logger,
  MalformedResponseError,
  OperationCanceledError,
  OperationFailedError,
  OptionsError,
  type PagePromise,
  type RequestEvent,
  type ResponseEvent,
  type RetryEvent,
  type RetryOptions,
  type StartAndWaitOptions,
  TimeoutError,
  type WaitDetails,
  type WithResponse,
} from "@intuned/runtime";
export type * from "@intuned/types";
export { type ResultIssue, ResultMismatchError } from "./errors/result-mismatch-error.js";
export { TaskCanceledError } from "./errors/task-canceled-error.js";
export { type TaskError, TaskFailedError } from "./errors/task-failed-error.js";
export { type UnreadableReason, UnreadableResultError } from "./errors/unreadable-result-error.js";
export * from "./generated/index.js";
export { IntunedClient } from "./intuned-client.js";
export type {
  JsonSchema,
  OutputOf,
  OutputSchema,
  StandardSchema,
} from "./web-tasks/output-schema/output-schema.js";
export { type RunOptions, type WebTaskInputWith, webTaskRun } from "./web-tasks/run-web-task.js";
export {
  type WaitForResultOptions,
  webTaskWaitForResult,
  webTaskWatch,
} from "./web-tasks/wait-for-web-task.js";
export type { ResultOptions, WaitOptions } from "./web-tasks/wait-options.js";
export { carriesWebTask, type WebTaskContext } from "./web-tasks/web-task-context.js";
export type { SucceededWebTask } from "./web-tasks/web-task-waiter.js";
export { WebTasks } from "./web-tasks/web-tasks.js";
