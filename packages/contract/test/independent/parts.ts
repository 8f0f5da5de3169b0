import { isObject, type JsonObject } from "./json.js";

/** What the caller's request goes through before a task is started, each step with its own refusal. */
export type StartStep = "credentials" | "path" | "body";

/** Where a task stands. `completed` is told as a success or a failure. */
export type Stage = "pending" | "started" | "completed";

/**
 * The decisions of the server that typical bugs get wrong, each a constant or a small function. All else of the
 * server has no variants, so that a bug is a replacement of exactly one of these.
 */
export interface Parts {
  /** Most characters of a bucket's name. */
  readonly maxBucketLength: number;
  readonly authPattern: RegExp;
  /** Whether a webhook sink refuses fields that it does not know. */
  readonly webhookSinkIsClosed: boolean;
  /** Steps of a start, in order: the first refusal is the answer. */
  readonly startSteps: readonly StartStep[];
  /** Status of the answer about a task that the workspace has not. */
  readonly unknownTaskStatus: number;
  /** `Content-Type` of the answer about a task that the workspace has not. */
  readonly unknownTaskMediaType: string;
  /** Headers of a refusal for the rate of calls. */
  readonly rateLimitHeaders: Readonly<Record<string, string>>;
  isUuid(text: string): boolean;
  /** Whether a value can be the headers of a webhook sink. */
  isHeaderMap(value: unknown): boolean;
  /** @throws SyntaxError when the text is not JSON */
  parseJson(text: string): unknown;
  isJsonMediaType(contentType: string | undefined): boolean;
  /** The body as it is checked and kept. */
  takeInput(body: JsonObject): JsonObject;
  /** @param isValid whether a key that is not empty is one of the workspace */
  isAuthorized(key: string | undefined, isValid: (key: string) => boolean): boolean;
  /** Whether the path of a result answers this method. */
  servesResult(method: string): boolean;
  /** @param polls how often the result was asked for before */
  stageAfter(polls: number): Stage;
  /** The id of a new task as the start tells it. */
  toldId(webTaskId: string): string;
  /** The secret access key of a sink as a result echoes it; `undefined` leaves it out. */
  echoedSecretAccessKey(secret: string): string | undefined;
  /** Fields of the answer about a task that is at work. */
  startedAnswer(answer: JsonObject): JsonObject;
}

const STAGES: readonly Stage[] = ["pending", "started"];

/** The decisions as the document has them. */
export const correctParts: Parts = {
  maxBucketLength: 63,
  authPattern: /^wta_[A-Za-z0-9_-]+$/u,
  webhookSinkIsClosed: true,
  startSteps: ["credentials", "path", "body"],
  unknownTaskStatus: 404,
  unknownTaskMediaType: "application/json",
  // Zero seconds, because the header promises that an earlier try is refused again: here there is no earlier one.
  rateLimitHeaders: { "retry-after": "0" },
  // RFC 4122, section 3: either case, and no `urn:uuid:` before it.
  isUuid: (text) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu.test(text),
  isHeaderMap: isObject,
  parseJson: (text) => JSON.parse(text),
  // RFC 9110, section 8.3.1: case-insensitive, and parameters may follow.
  isJsonMediaType: (contentType) => /^application\/json[ \t]*(?:;|$)/iu.test(contentType ?? ""),
  takeInput: (body) => body,
  isAuthorized: (key, isValid) => key !== undefined && key !== "" && isValid(key),
  servesResult: (method) => method === "GET",
  stageAfter: (polls) => STAGES[polls] ?? "completed",
  toldId: (webTaskId) => webTaskId,
  echoedSecretAccessKey: () => undefined,
  startedAnswer: (answer) => answer,
};
