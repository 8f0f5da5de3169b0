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
