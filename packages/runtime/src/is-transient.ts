import { ApiError } from "./errors/api-error.js";
import { ConnectionError } from "./errors/connection-error.js";
import { TimeoutError } from "./errors/timeout-error.js";

/** Whether the same call can succeed later, by the kind of error and its status alone. */
export function isTransient(error: unknown): error is ApiError | ConnectionError | TimeoutError {
  if (!(error instanceof ApiError)) return error instanceof ConnectionError || error instanceof TimeoutError;
  const { status } = error;
  return status >= 500 || status === 408 || status === 429;
}
