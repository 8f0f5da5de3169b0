import type { HttpRequest, HttpResponse } from "@intuned/document/serialize";
import type { ContractCase } from "./contract-case.js";

/** `connect`: nobody answers at that address. `protocol`: what came is no HTTP. */
export type TransportFailure = "connect" | "reset" | "timeout" | "protocol" | "aborted";

/** No answer came to a request. Says nothing of whether the server acted on it, unless `failure` is `connect`. */
export class TransportError extends Error {
  override readonly name = "TransportError";
  readonly failure: TransportFailure;

  constructor(failure: TransportFailure, message: string, options?: ErrorOptions) {
    super(message, options);
    this.failure = failure;
  }
}

/** One request and what became of it. */
export interface Exchange {
  /** Absent for traffic that somebody else made: the proxy's. */
  readonly case?: ContractCase;
  /** Absent when the request is to no operation of the document. */
  readonly operationId?: string;
  /** As it was sent, ids from earlier answers in their places. */
  readonly request: HttpRequest;
  /** Exactly one of `response` and `failure` is there. */
  readonly response?: HttpResponse;
  readonly failure?: { readonly kind: TransportFailure; readonly message: string };
  /** From the first byte sent to the last received, in milliseconds. */
  readonly durationMs: number;
}
