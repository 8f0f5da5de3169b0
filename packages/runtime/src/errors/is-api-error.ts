import { ApiError } from "./api-error.js";

/**
 * Whether something thrown is an answer of the server, and one of these statuses if any are named:
 * `if (isApiError(error, 404, 410)) …`. The same as `instanceof`, which holds across copies of the package too.
 */
export function isApiError<Status extends number = number>(
  error: unknown,
  ...statuses: readonly Status[]
): error is ApiError & { readonly status: Status } {
  return (
    error instanceof ApiError &&
    (statuses.length === 0 || (statuses as readonly number[]).includes(error.status))
  );
}
