import type { ServerOptions } from "./correct-server.js";
import { isObject, type JsonObject } from "./json.js";
import { correctParts, type Parts } from "./parts.js";

/** A typical bug of a real service, as a one-place edit of the correct server, and what a tester should say of it. */
export interface Bug {
  readonly name: string;
  /** What the bug is. */
  readonly what: string;
  /** Which kind of check finds it. */
  readonly check: string;
  /** What has to be sent for it to show. */
  readonly shownBy: string;
  /** Where in the bundled document the broken promise stands, references followed (RFC 6901): the one group of findings. */
  readonly pointer: string;
  /** Exactly one decision of the correct server, replaced. */
  readonly parts: Partial<Parts>;
  /** Options without which it cannot show; the correct server yields no finding with them either. */
  readonly options?: ServerOptions;
}

const START = "/paths/~1{workspaceId}~1web-tasks~1start";
const RESULT = "/paths/~1{workspaceId}~1web-tasks~1{webTaskId}~1result";
const INPUT = "/components/schemas/WebTaskInput/properties";

/** Invalid input that is taken: each promise stands in the schema of the request. */
const looseBodies: readonly Bug[] = [
  {
    name: "length-off-by-one",
    what: "the longest bucket name is measured with <= limit + 1, so one character too many is accepted",
    check: "invalid request accepted",
    shownBy: "a bucket name of 64 characters",
    pointer: "/components/schemas/S3Bucket/maxLength",
    parts: { maxBucketLength: 64 },
  },
  {
    name: "enum-of-any-case",
    what: "the model's name is put into lower case before it is compared, so any case is accepted",
    check: "invalid request accepted",
    shownBy: "the model `Haiku` or `SONNET`: a member of the enum in another case",
    pointer: `${INPUT}/model/enum`,
    parts: { takeInput: withLowerCaseModel },
  },
  {
    name: "pattern-unanchored",
    what: "the pattern of a captured auth's id lost its ^ and $, so a good part anywhere is enough",
    check: "invalid request accepted",
    shownBy: "an id with a good part and a bad one, such as `xwta_1` or `wta_1!`",
    pointer: `${INPUT}/auth/pattern`,
    parts: { authPattern: /wta_[A-Za-z0-9_-]+/u },
  },
  {
    name: "scalar-coerced-to-text",
    what: "a number or boolean as the task is turned into text instead of refused",
    check: "invalid request accepted",
    shownBy: "the task 42 or true",
    pointer: `${INPUT}/task/type`,
    parts: { takeInput: withTextualTask },
  },
  {
    name: "anything-is-a-flag",
    what: "forcePathStyle of an S3 sink is taken by its truthiness, whatever its type",
    check: "invalid request accepted",
    shownBy: "an S3 sink with forcePathStyle of any type but boolean",
    pointer: "/components/schemas/S3Sink/properties/forcePathStyle/type",
    parts: { takeInput: withTruthyPathStyle },
  },
  {
    name: "nested-field-unknown",
    what: "unknown fields are refused at the top of the body, but not in a webhook sink",
    check: "invalid request accepted",
    shownBy: "a webhook sink with a field that is not declared",
    pointer: "/components/schemas/WebhookSink/additionalProperties",
    parts: { webhookSinkIsClosed: false },
  },
  {
    name: "null-headers-crash",
    what: "a webhook's headers are told to be an object by typeof, which `null` is too, so it ends in a 500",
    check: "invalid request answered with a server error",
    shownBy: "a webhook sink with the headers null",
    pointer: "/components/schemas/WebhookHeaders/type",
    parts: { isHeaderMap: (value) => typeof value === "object" && !Array.isArray(value) },
  },
];

/** What lies around the schema: syntax, media type, path, method, credentials. */
const looseRequests: readonly Bug[] = [
  {
    name: "trailing-comma-json",
    what: "the body's parser is lenient and takes a comma before a closing bracket",
    check: "malformed JSON accepted",
    shownBy: '`{"task":"x",}`',
    pointer: `${START}/post/requestBody/content/application~1json`,
    parts: { parseJson: parseLenientJson },
  },
  {
    name: "media-type-ignored",
    what: "the body is read as JSON whatever its Content-Type says",
    check: "undeclared media type accepted",
    shownBy: "a valid body as text/plain",
    pointer: `${START}/post/requestBody/content`,
    parts: { isJsonMediaType: () => true },
  },
  {
    name: "uuid-is-any-text",
    what: "the workspace's id is any text that is not empty",
    check: "invalid request accepted",
    shownBy: "a workspaceId that is no UUID; accepted by the start, 404 instead of 400 from the result",
    pointer: "/components/parameters/WorkspaceId/schema/format",
    parts: { isUuid: (text) => text !== "" },
  },
  {
    name: "any-method-answered",
    what: "the result's route is registered for every method, so a PUT or HEAD is answered like a GET",
    check: "undeclared method not refused with 405",
    shownBy: "any method but GET at the path of a result (404 of an unknown task, 200 of a known one)",
    pointer: RESULT,
    parts: { servesResult: () => true },
  },
  {
    name: "empty-key-accepted",
    what: "a key that is empty is let through, because only keys that are not are looked up",
    check: "credentials not enforced",
    shownBy: "an empty x-api-key, on either operation",
    pointer: "/security",
    parts: { isAuthorized: (key, isValid) => key === "" || correctParts.isAuthorized(key, isValid) },
  },
  {
    name: "credentials-checked-last",
    what: "the start looks at path and body first, so that 400 and 422 are told to callers without a key",
    check: "request without valid credentials not answered with 401",
    shownBy: "an invalid path or body without a key, or with a wrong one",
    pointer: "/security",
    parts: { startSteps: ["path", "body", "credentials"] },
  },
];

/** What the server says wrongly, whatever was asked. */
const wrongAnswers: readonly Bug[] = [
  {
    name: "error-as-200",
    what: "an unknown task is answered with the error object, but with status 200",
    check: "answer does not match its schema",
    shownBy: "the result of a well-formed id that was never given",
    pointer: "/components/schemas/WebTaskResult/oneOf",
    parts: { unknownTaskStatus: 200 },
  },
  {
    name: "error-as-html",
    what: "the 404 of an unknown task is labelled text/html",
    check: "content type of an answer not declared",
    shownBy: "the result of a well-formed id that was never given",
    pointer: "/components/responses/NotFound/content",
    parts: { unknownTaskMediaType: "text/html" },
  },
  {
    name: "retry-after-missing",
    what: "a refusal for the rate of calls does not tell how long to wait",
    check: "required header of an answer missing",
    shownBy: "the third read of tasks that exist, and each third one after it",
    pointer: "/components/headers/RetryAfter/required",
    parts: { rateLimitHeaders: {} },
    options: { everyNthRead: 3 },
  },
  {
    name: "start-time-missing-while-started",
    what: "the answer about a task at work, and only that one, leaves out the required `startedAt`",
    check: "answer does not match its schema",
    shownBy: "the second read of a task",
    pointer: "/components/schemas/WebTaskResultStarted/required/3",
    parts: { startedAnswer: ({ startedAt: _, ...answer }) => answer },
  },
  {
    name: "secret-echoed",
    what: "the result echoes the secret access key of an S3 sink in clear",
    check: "write-only value told in an answer",
    shownBy: "any read of a task with an S3 sink",
    pointer: "/components/schemas/S3SecretAccessKey/writeOnly",
    parts: { echoedSecretAccessKey: (secret) => secret },
  },
  {
    name: "status-goes-back",
    what: "a task that was completed is pending again from the fourth read on, as from a stale replica",
    check: "state goes backwards between two answers",
    shownBy: "one more read after `completed`",
    // No keyword states the order; the union lists the states in it.
    pointer: "/components/schemas/WebTaskResult/oneOf",
    parts: { stageAfter: (polls) => (polls > 2 ? "pending" : correctParts.stageAfter(polls)) },
  },
  {
    name: "id-cut-short",
    what: "the start tells the id without its last character, as from a column that is too short",
    check: "what was created cannot be read",
    shownBy: "a read of the id that a start gave",
    // The promise of the start: what it answers with is there.
    pointer: "/paths/~1{workspaceId}~1web-tasks~1start/post",
    parts: { toldId: (webTaskId) => webTaskId.slice(0, -1) },
  },
];

/** All bugs, each with a name of its own. */
export const bugs: readonly Bug[] = [...looseBodies, ...looseRequests, ...wrongAnswers];

function withTextualTask(body: JsonObject): JsonObject {
  const { task } = body;
  return typeof task === "number" || typeof task === "boolean" ? { ...body, task: String(task) } : body;
}

/** Echoed as it is compared: an echo of what was sent would be a second breach, of the answer's enum. */
function withLowerCaseModel(body: JsonObject): JsonObject {
  const { model } = body;
  return typeof model === "string" ? { ...body, model: model.toLowerCase() } : body;
}

function withTruthyPathStyle(body: JsonObject): JsonObject {
  const { sink } = body;
  if (!isObject(sink) || sink["type"] !== "s3" || !Object.hasOwn(sink, "forcePathStyle")) return body;
  return { ...body, sink: { ...sink, forcePathStyle: Boolean(sink["forcePathStyle"]) } };
}

/** Strict first, so that a text which is JSON keeps its strings as they are. */
function parseLenientJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return JSON.parse(text.replace(/,(?=\s*[}\]])/gu, ""));
  }
}
