// @generated from the OpenAPI document by `npm run generate`. Do not edit: change the document and run it again.

import type { components } from "./openapi.js";

/** Proxy for all traffic of the browser, `http`, `https` or `socks5`. Without it, sites see the service's own network. */
export type ProxyUrl = components["schemas"]["ProxyUrl"];

/** URL of the receiver, `http` or `https`, reachable from the public internet. A redirect counts as a failed delivery. */
export type WebhookUrl = components["schemas"]["WebhookUrl"];

/** Headers sent with every delivery, such as a token that identifies the sender to the receiver. */
export type WebhookHeaders = components["schemas"]["WebhookHeaders"];

/** Delivers the result as a JSON `POST` to your URL. The callback `webTaskDelivery` describes it. */
export type WebhookSink = components["schemas"]["WebhookSink"];

/** Bucket to write to; it must exist. Lower-case letters, digits, dots and hyphens, 3 to 63 characters. */
export type S3Bucket = components["schemas"]["S3Bucket"];

/** Id of the access key. The key only needs permission to put objects into the bucket. */
export type S3AccessKeyId = components["schemas"]["S3AccessKeyId"];

/** Secret of the access key. Never returned, not even in part. */
export type S3SecretAccessKey = components["schemas"]["S3SecretAccessKey"];

/** Region of the bucket; services without regions take `auto` or `us-east-1`. */
export type S3Region = components["schemas"]["S3Region"];

/** Prefix of the object's key, used as it is. End it with `/` for a folder. Empty by default. */
export type S3Prefix = components["schemas"]["S3Prefix"];

/** URL of the S3-compatible service. Omit it for Amazon S3. */
export type S3Endpoint = components["schemas"]["S3Endpoint"];

/** Delivers the result as a JSON object in a bucket of Amazon S3 or of a compatible service. */
export type S3Sink = components["schemas"]["S3Sink"];

/** Where the result is delivered when the task ends. Polling works too. In the result, secrets of the sink are obfuscated. */
export type Sink = components["schemas"]["Sink"];

/** What to do, where to start, and where the result goes. Stored verbatim. */
export type WebTaskInput = components["schemas"]["WebTaskInput"];

/** Id of a task, prefixed `wt_`. Unique across workspaces and never reused. */
export type WebTaskId = components["schemas"]["WebTaskId"];

/** The task is accepted and queued. Only the request itself has been validated. */
export type WebTaskStarted = components["schemas"]["WebTaskStarted"];

/** Why a request failed. `code` is for programs, `message` for people. */
export type ErrorObject = components["schemas"]["ErrorObject"];

/** A result that is small enough for the response. */
export type InlineResult = components["schemas"]["InlineResult"];

/** Where to download a result. */
export type ResultFile = components["schemas"]["ResultFile"];

/** A result that is too large for the response, or is a file itself. */
export type FileResult = components["schemas"]["FileResult"];

/** The result of a task, either in the response itself or as a file to download, discriminated by `type`. */
export type ResultContent = components["schemas"]["ResultContent"];

/** The saved code behind the task. Start a task with this key as its `reuseKey` to build on it. */
export type WebTaskReuse = components["schemas"]["WebTaskReuse"];

/** What the task cost. Final, because the task has ended. */
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

/** Why a task failed. `code` is for programs, `message` for people. */
export type WebTaskError = components["schemas"]["WebTaskError"];

/** The task ended without a result. `error` says why. */
export type WebTaskResultFailed = components["schemas"]["WebTaskResultFailed"];

/** The task was canceled before it ended. There is neither a result nor an error. */
export type WebTaskResultCanceled = components["schemas"]["WebTaskResultCanceled"];

/** What a sink receives when a task ends, which is its result. Discriminated like `WebTaskResult`. */
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

/** Parameters of the API, by name, of any JSON type; an empty object if it takes none. */
export type ApiParametersInput = components["schemas"]["ApiParametersInput"];

/** Whether to record a trace of the browser, for debugging. */
export type SaveTraceInput = components["schemas"]["SaveTraceInput"];

/** Timeout of one attempt, in seconds. */
export type RequestTimeoutInput = components["schemas"]["RequestTimeoutInput"];

/** Retry policy for failed attempts. */
export type RunRetryInput = components["schemas"]["RunRetryInput"];

/** Maximum number of attempts, including the first. */
export type AttemptsInput = components["schemas"]["AttemptsInput"];

/** An existing auth session. */
export type RunAuthSessionById = components["schemas"]["RunAuthSessionById"];

/** Input for the project's code that creates auth sessions, such as a user name and a password. */
export type AuthSessionParametersInput = components["schemas"]["AuthSessionParametersInput"];

/** An auth session created at run time from `runtimeInput`. */
export type RunAuthSessionByInput = components["schemas"]["RunAuthSessionByInput"];

/** Auth session that the run uses, either an existing one by `id` or one created from `runtimeInput`. */
export type RunAuthSessionInput = components["schemas"]["RunAuthSessionInput"];

/** Names of the APIs whose results are delivered; all APIs if omitted. */
export type ApisToSendInput = components["schemas"]["ApisToSendInput"];

/** Delivers each result as a JSON `POST` to your URL. */
export type RunWebhookSink = components["schemas"]["RunWebhookSink"];

/** Delivers each result as a JSON object in a bucket of Amazon S3 or of a compatible service. */
export type RunS3Sink = components["schemas"]["RunS3Sink"];

/** Where results of runs are delivered. */
export type RunSink = components["schemas"]["RunSink"];

/** Which API of the project to run, with which parameters, and how. */
export type RunInput = components["schemas"]["RunInput"];

/** The run is accepted and queued. */
export type RunStarted = components["schemas"]["RunStarted"];

/** A further run that an API requested. */
export type ExtendedPayload = components["schemas"]["ExtendedPayload"];

/** Why a run failed, or the run behind an operation on an auth session. */
export type RunError = components["schemas"]["RunError"];

/** Why a run was canceled, or the run behind an operation on an auth session. */
export type RunReason = components["schemas"]["RunReason"];

/**
 * State of a run. `completed`, `failed` and `canceled` are final. A completed run has `result`, a failed one `error`, a
 * canceled one `reason`.
 */
export type RunResult = components["schemas"]["RunResult"];

/** State of the job. While it is `PAUSED`, its schedule starts no runs and a trigger fails. */
export type JobState = components["schemas"]["JobState"];

/** Why the job is in its state. */
export type JobReason = components["schemas"]["JobReason"];

/** Timeout of one attempt, in seconds. */
export type RequestTimeout = components["schemas"]["RequestTimeout"];

/** Retry policy for failed attempts. */
export type RunRetry = components["schemas"]["RunRetry"];

/** A run of one API. */
export type JobPayload = components["schemas"]["JobPayload"];

/** Limits for each run of the job. */
export type JobConfiguration = components["schemas"]["JobConfiguration"];

/** A fixed interval between starts, counted from the Unix epoch. */
export type ScheduleInterval = components["schemas"]["ScheduleInterval"];

/** Every nth number of a range. */
export type NumberSteps = components["schemas"]["NumberSteps"];

/** All numbers of a range. */
export type NumberRange = components["schemas"]["NumberRange"];

/** A number, a range, a list of these, or `*` for all. */
export type CalendarNumber = components["schemas"]["CalendarNumber"];

/** Name of a weekday, in capitals. */
export type Weekday = components["schemas"]["Weekday"];

/** Every nth weekday of a range. */
export type WeekdaySteps = components["schemas"]["WeekdaySteps"];

/** All weekdays of a range. */
export type WeekdayRange = components["schemas"]["WeekdayRange"];

/** A weekday, a range, a list of these, or `*` for all. */
export type CalendarWeekday = components["schemas"]["CalendarWeekday"];

/** Name of a month, in capitals. */
export type Month = components["schemas"]["Month"];

/** Every nth month of a range. */
export type MonthSteps = components["schemas"]["MonthSteps"];

/** All months of a range. */
export type MonthRange = components["schemas"]["MonthRange"];

/** A month, a range, a list of these, or `*` for all. */
export type CalendarMonth = components["schemas"]["CalendarMonth"];

/** Times that match all fields. Set each field; what an omitted one matches isn't documented. */
export type Calendar = components["schemas"]["Calendar"];

/** When the job starts by itself. The next run starts at the earliest time of all `intervals` and `calendars`. */
export type JobSchedule = components["schemas"]["JobSchedule"];

/** A webhook as it was submitted; secrets in it can be obfuscated. */
export type JobWebhookSink = components["schemas"]["JobWebhookSink"];

/** A bucket as it was submitted; secrets in it can be obfuscated. */
export type JobS3Sink = components["schemas"]["JobS3Sink"];

/** A webhook or a bucket, discriminated by `type`. */
export type JobDestination = components["schemas"]["JobDestination"];

/** Where results of the job's runs are delivered; `null` for nowhere. */
export type JobSink = components["schemas"]["JobSink"];

/** Auth session that the job's runs use. */
export type JobAuthSession = components["schemas"]["JobAuthSession"];

/** A webhook that receives notifications about the job. */
export type JobNotification = components["schemas"]["JobNotification"];

/** Proxy of the browser, as the service stores it. */
export type JobProxy = components["schemas"]["JobProxy"];

/** A job, as `getJobs` lists it. */
export type JobListItem = components["schemas"]["JobListItem"];

/** A run of one API. */
export type JobPayloadInput = components["schemas"]["JobPayloadInput"];

/** Limits for each run of the job; all of them optional. */
export type JobConfigurationInput = components["schemas"]["JobConfigurationInput"];

/** A fixed interval between starts, counted from the Unix epoch. */
export type ScheduleIntervalInput = components["schemas"]["ScheduleIntervalInput"];

/** Every nth number of a range. */
export type NumberStepsInput = components["schemas"]["NumberStepsInput"];

/** All numbers of a range. */
export type NumberRangeInput = components["schemas"]["NumberRangeInput"];

/** A number, a range, a list of these, or `*` for all. */
export type CalendarNumberInput = components["schemas"]["CalendarNumberInput"];

/** Name of a weekday, in capitals. */
export type WeekdayInput = components["schemas"]["WeekdayInput"];

/** Every nth weekday of a range. */
export type WeekdayStepsInput = components["schemas"]["WeekdayStepsInput"];

/** All weekdays of a range. */
export type WeekdayRangeInput = components["schemas"]["WeekdayRangeInput"];

/** A weekday, a range, a list of these, or `*` for all. */
export type CalendarWeekdayInput = components["schemas"]["CalendarWeekdayInput"];

/** Name of a month, in capitals. */
export type MonthInput = components["schemas"]["MonthInput"];

/** Every nth month of a range. */
export type MonthStepsInput = components["schemas"]["MonthStepsInput"];

/** All months of a range. */
export type MonthRangeInput = components["schemas"]["MonthRangeInput"];

/** A month, a range, a list of these, or `*` for all. */
export type CalendarMonthInput = components["schemas"]["CalendarMonthInput"];

/** Times that match all fields. Set each field; what an omitted one matches isn't documented. */
export type CalendarInput = components["schemas"]["CalendarInput"];

/** When the job starts by itself. The next run starts at the earliest time of all `intervals` and `calendars`. */
export type JobScheduleInput = components["schemas"]["JobScheduleInput"];

/** Where results of the job's runs are delivered; `null` for nowhere. */
export type JobSinkInput = components["schemas"]["JobSinkInput"];

/** Auth session that the job's runs use. */
export type JobAuthSessionInput = components["schemas"]["JobAuthSessionInput"];

/** A webhook that receives notifications about the job. */
export type JobNotificationInput = components["schemas"]["JobNotificationInput"];

/** A set of API runs that is started together, by a schedule or on request. */
export type JobInput = components["schemas"]["JobInput"];

/** The job was created. */
export type JobCreated = components["schemas"]["JobCreated"];

/** A job, as `getJob` returns it. */
export type Job = components["schemas"]["Job"];

/** The job's new definition. It replaces the old one as a whole. */
export type JobUpdateInput = components["schemas"]["JobUpdateInput"];

/** The job was updated. */
export type JobUpdated = components["schemas"]["JobUpdated"];

/** The job is paused. */
export type JobPaused = components["schemas"]["JobPaused"];

/** The job is active again. */
export type JobResumed = components["schemas"]["JobResumed"];

/** A run of the job was started. */
export type JobTriggered = components["schemas"]["JobTriggered"];

/** Why the run failed. */
export type JobRunError = components["schemas"]["JobRunError"];

/** Why the run is in its state. */
export type JobRunReason = components["schemas"]["JobRunReason"];

/** The job's settings as they were when the run started. */
export type JobConfigurationSnapshot = components["schemas"]["JobConfigurationSnapshot"];

/** One run of a job. */
export type JobRun = components["schemas"]["JobRun"];

/** One page of a job's runs. */
export type JobRunPage = components["schemas"]["JobRunPage"];

/** Where to download the results of the run. */
export type JobRunResults = components["schemas"]["JobRunResults"];

/** A run of a job, with its results once there are any. */
export type JobRunDetails = components["schemas"]["JobRunDetails"];

/** The run is being terminated. */
export type JobRunTerminated = components["schemas"]["JobRunTerminated"];

/** A saved sign-in that runs of the project can use. */
export type AuthSession = components["schemas"]["AuthSession"];

/** How to create an auth session, or to recreate the one with this id. */
export type AuthSessionCreateInput = components["schemas"]["AuthSessionCreateInput"];

/** The operation on the auth session is started. */
export type AuthSessionOperationStarted = components["schemas"]["AuthSessionOperationStarted"];

/** The auth session is ready. */
export type AuthSessionOperationDone = components["schemas"]["AuthSessionOperationDone"];

/** The operation is queued. Poll again later. */
export type AuthSessionOperationPending = components["schemas"]["AuthSessionOperationPending"];

/** The operation is running. Poll again later. */
export type AuthSessionOperationInProgress = components["schemas"]["AuthSessionOperationInProgress"];

/** The operation failed. `error` says why. */
export type AuthSessionOperationFailed = components["schemas"]["AuthSessionOperationFailed"];

/** The operation was canceled. `reason` says why. */
export type AuthSessionOperationCanceled = components["schemas"]["AuthSessionOperationCanceled"];

/** State of an operation on an auth session, discriminated by `status`. `done`, `failed` and `canceled` are final. */
export type AuthSessionOperationResult = components["schemas"]["AuthSessionOperationResult"];

/** How to recreate the auth session. */
export type AuthSessionUpdateInput = components["schemas"]["AuthSessionUpdateInput"];

/** How to check the auth session. An empty object selects the defaults. */
export type AuthSessionValidateInput = components["schemas"]["AuthSessionValidateInput"];

/** The check of the auth session is queued. */
export type AuthSessionValidationStarted = components["schemas"]["AuthSessionValidationStarted"];

/** What the callback `webTaskDelivery` of `webTaskStart` sends. */
export type WebTaskStartWebTaskDeliveryCallback =
  components["schemas"]["WebTaskStartWebTaskDeliveryCallback"];
