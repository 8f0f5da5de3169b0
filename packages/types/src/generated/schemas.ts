// @generated from the OpenAPI document by `npm run generate`. Do not edit: change the document and run it again.

import type { components } from "./openapi.js";

/** Delivery by `POST` of the result as JSON to a URL of yours. The callback `webTaskDelivery` tells how. */
export type WebhookSink = components["schemas"]["WebhookSink"];

/** Delivery as a JSON object written to a bucket of Amazon S3 or a service that speaks its protocol. */
export type S3Sink = components["schemas"]["S3Sink"];

/**
 * Where the result is delivered when the task ends, in addition to being kept for polling. Secrets in it come back
 * obfuscated.
 */
export type Sink = components["schemas"]["Sink"];

/** What to do, where to begin, and where the result goes. Kept as it was sent, and echoed in the result. */
export type WebTaskInput = components["schemas"]["WebTaskInput"];

/** Id of a task, prefixed `wt_`. Unique across workspaces, and never given twice. */
export type WebTaskId = components["schemas"]["WebTaskId"];

/** The task is accepted and queued. It has not begun yet, and nothing has been checked but the request itself. */
export type WebTaskStarted = components["schemas"]["WebTaskStarted"];

/** Why something did not work, for programs (`code`) and for people (`message`). */
export type ErrorObject = components["schemas"]["ErrorObject"];

/** A webhook as it was submitted, its header values obfuscated. */
export type SubmittedWebhookSink = components["schemas"]["SubmittedWebhookSink"];

/** A bucket as it was submitted, its access key obfuscated. */
export type SubmittedS3Sink = components["schemas"]["SubmittedS3Sink"];

/** Where the result is delivered, with its secrets obfuscated, so of no use as the sink of another task. */
export type SubmittedSink = components["schemas"]["SubmittedSink"];

/** The task as it was submitted. Fields that were not sent are missing; its sink's secrets are obfuscated. */
export type SubmittedWebTask = components["schemas"]["SubmittedWebTask"];

/** What the task leaves for later runs. Start a task with this key as its `reuseKey` to build on it. */
export type WebTaskReuse = components["schemas"]["WebTaskReuse"];

/** What the task was billed so far. Final once the task has ended. */
export type WebTaskCost = components["schemas"]["WebTaskCost"];

/**
 * The task is done. Its result stands in `result` when it is small, and behind `resultUrl` when it is large: one of the
 * two is always there.
 */
export type WebTaskResultSucceeded = components["schemas"]["WebTaskResultSucceeded"];

/** The task has ended without a result. `error` tells why, and whether starting it again can help. */
export type WebTaskResultFailed = components["schemas"]["WebTaskResultFailed"];

/** The task was called off before it ended. There is neither a result nor an error. */
export type WebTaskResultCanceled = components["schemas"]["WebTaskResultCanceled"];

/** What a sink receives when a task ends, the same as its result then. Told apart like `WebTaskResult`. */
export type WebTaskDelivery = components["schemas"]["WebTaskDelivery"];

/** The task waits in the queue. Ask again later. */
export type WebTaskResultPending = components["schemas"]["WebTaskResultPending"];

/** The agent is at work. Ask again later; a task takes from seconds to many minutes. */
export type WebTaskResultStarted = components["schemas"]["WebTaskResultStarted"];

/**
 * Where a task stands. `status` tells which branch it is, and `outcome` which of the two completed ones. `completed`
 * and `canceled` are final: an answer with one of them does not change any more.
 */
export type WebTaskResult = components["schemas"]["WebTaskResult"];

/** What the callback `webTaskDelivery` of `webTaskStart` sends. */
export type WebTaskStartWebTaskDeliveryCallback =
  components["schemas"]["WebTaskStartWebTaskDeliveryCallback"];
