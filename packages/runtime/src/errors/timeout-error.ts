import { type CallDescription, ClientError } from "./client-error.js";

/** The call took longer than its `timeoutMs`, reading the body included. The server may have acted on the request. */
export class TimeoutError extends ClientError {
  override readonly name = "TimeoutError";
  /** The limit that was exceeded, in milliseconds. */
  declare readonly timeoutMs: number;

  constructor(call: CallDescription, timeoutMs: number) {
    super(`took longer than ${timeoutMs} ms`, { call });
    this.timeoutMs = timeoutMs;
  }
}
