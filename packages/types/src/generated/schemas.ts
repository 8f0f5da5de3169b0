// @generated from the OpenAPI document by `npm run generate`. Do not edit: change the document and run it again.

import type { components } from "./openapi.js";

/** Proxy for all traffic of the browser, `http`, `https` or `socks5`. Without it, sites see the service's own network. */
export type ProxyUrl = components["schemas"]["ProxyUrl"];

/** Receiver, `http` or `https`, reachable from the public internet. A redirect counts as a failed delivery. */
export type WebhookUrl = components["schemas"]["WebhookUrl"];

/** Headers sent with every delivery, such as a token by which the receiver recognizes the sender. */
export type WebhookHeaders = components["schemas"]["WebhookHeaders"];

/** Delivers the result as a JSON `POST` to your URL. The callback `webTaskDelivery` describes it. */
export type WebhookSink = components["schemas"]["WebhookSink"];

/** Bucket to write to; it must exist. Lower-case letters, digits, dots and hyphens, 3 to 63 characters. */
export type S3Bucket = components["schemas"]["S3Bucket"];

/** Id of the access key. Allow it nothing but putting objects into the bucket. */
export type S3AccessKeyId = components["schemas"]["S3AccessKeyId"];

/** Secret of the access key. Never returned, not even in part. */
export type S3SecretAccessKey = components["schemas"]["S3SecretAccessKey"];

/** Region of the bucket; services without regions take `auto` or `us-east-1`. */
export type S3Region = components["schemas"]["S3Region"];

/** Start of the object's key, used as it is, so end it with `/` for a folder. Empty by default. */
export type S3Prefix = components["schemas"]["S3Prefix"];

/** Service of the bucket, if it isn't Amazon's. */
export type S3Endpoint = components["schemas"]["S3Endpoint"];

/** Delivers the result as a JSON object in a bucket of Amazon S3 or of a compatible service. */
export type S3Sink = components["schemas"]["S3Sink"];

/** Where the result is delivered when the task ends; polling works all the same. Secrets in it come back obfuscated. */
export type Sink = components["schemas"]["Sink"];

/** What to do, where to begin, and where the result goes. Stored as it is sent. */
export type WebTaskInput = components["schemas"]["WebTaskInput"];

/** Id of a task, prefixed `wt_`. Unique across workspaces and never reused. */
export type WebTaskId = components["schemas"]["WebTaskId"];

/** The task is accepted and queued. Nothing has been checked yet but the request itself. */
export type WebTaskStarted = components["schemas"]["WebTaskStarted"];

/** Why a request failed, for programs (`code`) and for people (`message`). */
export type ErrorObject = components["schemas"]["ErrorObject"];

/** A result that is small enough for the response. */
export type InlineResult = components["schemas"]["InlineResult"];

/** Where to download a result. */
export type ResultFile = components["schemas"]["ResultFile"];

/** A result that is too large for the response, or a file by nature. */
export type FileResult = components["schemas"]["FileResult"];

/** The result of a task, either in the response itself or as a file to download, discriminated by `type`. */
export type ResultContent = components["schemas"]["ResultContent"];

/** The saved code behind the task. Start a task with this key as its `reuseKey` to build on it. */
export type WebTaskReuse = components["schemas"]["WebTaskReuse"];

/** What the task has cost. Final, because it comes with a task that has ended. */
export type WebTaskCost = components["schemas"]["WebTaskCost"];

/** A webhook as it was submitted, with header values obfuscated. */
export type SubmittedWebhookSink = components["schemas"]["SubmittedWebhookSink"];

/** A bucket as it was submitted, with its access key obfuscated. */
export type SubmittedS3Sink = components["schemas"]["SubmittedS3Sink"];

/** Where the result is delivered, with secrets obfuscated, so it can't be the sink of another task. */
export type SubmittedSink = components["schemas"]["SubmittedSink"];

/** The task as it was submitted. Fields that were not sent are missing; secrets of the sink are obfuscated. */
export type SubmittedWebTask = components["schemas"]["SubmittedWebTask"];

/** When the task was accepted (RFC 3339). */
export type WebTaskCreatedAt = components["schemas"]["WebTaskCreatedAt"];

/** When the agent began (RFC 3339); `null` when the task ended in the queue. */
export type WebTaskStartedAt = components["schemas"]["WebTaskStartedAt"];

/** When the task ended (RFC 3339). */
export type WebTaskCompletedAt = components["schemas"]["WebTaskCompletedAt"];

/** The task succeeded. `result` has its data, inline or as a file. */
export type WebTaskResultSucceeded = components["schemas"]["WebTaskResultSucceeded"];

/** Why a task failed, for programs (`code`) and for people (`message`). */
export type WebTaskError = components["schemas"]["WebTaskError"];

/** The task ended without a result. `error` says why. */
export type WebTaskResultFailed = components["schemas"]["WebTaskResultFailed"];

/** The task was canceled before it ended. There is neither a result nor an error. */
export type WebTaskResultCanceled = components["schemas"]["WebTaskResultCanceled"];

/** What a sink receives when a task ends, the same as its result then. Discriminated like `WebTaskResult`. */
export type WebTaskDelivery = components["schemas"]["WebTaskDelivery"];

/** The task waits in the queue. Poll again later. */
export type WebTaskResultPending = components["schemas"]["WebTaskResultPending"];

/** The agent is working. Poll again later; a task takes from seconds to many minutes. */
export type WebTaskResultStarted = components["schemas"]["WebTaskResultStarted"];

/**
 * State of a task, discriminated by `status` and, for a completed one, by `outcome`. `completed` and `canceled` are
 * final: such a response doesn't change any more.
 */
export type WebTaskResult = components["schemas"]["WebTaskResult"];

/** What the callback `webTaskDelivery` of `webTaskStart` sends. */
export type WebTaskStartWebTaskDeliveryCallback =
  components["schemas"]["WebTaskStartWebTaskDeliveryCallback"];
