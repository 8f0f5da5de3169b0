import { ClientError, type ErrorDetails } from "./client-error.js";

/** The caller's `signal` was aborted; `cause` is the signal's reason. */
export class AbortError extends ClientError {
  static override readonly kind = "AbortError";
  static override readonly code = "aborted";
  declare readonly name: typeof AbortError.kind;
  declare readonly code: typeof AbortError.code;

  constructor(details: ErrorDetails) {
    super("was aborted by the caller", details);
  }
}
