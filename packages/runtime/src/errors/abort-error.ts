import { ClientError, type ErrorDetails } from "./client-error.js";

/** The caller's `signal` was aborted; `cause` is the signal's reason. */
export class AbortError extends ClientError {
  static override readonly kind = "AbortError";
  override readonly name = AbortError.kind;
  override readonly code = "aborted";

  constructor(details: ErrorDetails) {
    super("was aborted by the caller", details);
  }
}
