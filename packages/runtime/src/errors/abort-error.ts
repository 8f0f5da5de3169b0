import { type CallDescription, ClientError } from "./client-error.js";

/** The caller's `signal` was aborted; `cause` is the signal's reason. The server may have acted on the request. */
export class AbortError extends ClientError {
  override readonly name = "AbortError";

  constructor(call: CallDescription, cause: unknown) {
    super(`was aborted by the caller`, { call, cause });
  }
}
