import type { Operation } from "@intuned/document";
import type { HttpRequest, HttpResponse } from "@intuned/document/serialize";
import type { SecondValidator } from "../validation/second-validator.js";
import type { ParsedBody } from "../wire/parse-body.js";
import type { ParsedRequest } from "../wire/parse-request.js";
import type { Answer } from "./answer.js";
import type { CredentialOptions } from "./credentials.js";
import type { Refusal } from "./refusal.js";
import type { StoreFaults } from "./resource-store.js";

/** What is known when a server answers. */
export interface AnswerContext {
  /** Absent when the path is unknown. */
  readonly operation?: Operation;
  readonly request: HttpRequest;
  readonly parsed?: ParsedRequest;
  /** Why the answer is none of success. */
  readonly refusal?: Refusal;
}

/** The decisions of a server that a mutant takes otherwise. A conforming server has none. */
export interface ServerFaults {
  /** Holds requests to other schemas than the document's, for the time of `run`. */
  readonly withSchemas?: <T>(second: SecondValidator, run: () => T) => T;
  /** A reason to refuse that is overlooked. */
  readonly overlooks?: (refusal: Refusal, context: AnswerContext) => boolean;
  /** A reason to refuse that no document gives. */
  readonly refuses?: (context: AnswerContext) => Refusal | undefined;
  /** Looks at credentials after all else. */
  readonly checksCredentialsLast?: (operation: Operation) => boolean;
  /** Reads credentials otherwise. */
  readonly credentials?: (
    operation: Operation,
    request: HttpRequest,
    options: CredentialOptions,
  ) => Refusal | undefined;
  /** Reads a body that is none of its media type. */
  readonly readsMalformed?: (operation: Operation, bytes: Uint8Array) => ParsedBody;
  readonly store?: StoreFaults;
  /** The status of something goes back on every second read. */
  readonly goesBack?: (operation: Operation) => boolean;
  readonly changesAnswer?: (answer: Answer, context: AnswerContext) => Answer;
  readonly changesBytes?: (response: HttpResponse, answer: Answer, context: AnswerContext) => HttpResponse;
}
