import { randomUUID } from "node:crypto";
import type { Violation } from "./field-checks.js";
import type { JsonObject } from "./json.js";

/** An answer before it is written: status, headers but those of the body, and the body as a value. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly mediaType?: string;
  readonly body: unknown;
}

type Category = "infrastructure" | "execution" | "auth" | "user" | "billing";

/** Schema `ErrorObject`, with an id of its own for each error. */
export function errorObject(
  code: string,
  category: Category,
  message: string,
  retriable = false,
): JsonObject {
  return { code, category, message, retriable, correlation_id: randomUUID() };
}

/** 400: the request cannot be read, or an id in its path is not one. */
export function badRequest(message: string, details?: readonly Violation[]): Answer {
  const body = errorObject("bad-request", "user", message);
  return { status: 400, body: details === undefined ? body : { ...body, details } };
}

/** 401: the key is missing, empty or unknown. */
export function unauthorized(): Answer {
  return {
    status: 401,
    body: errorObject("unauthorized", "auth", "The API key is missing or not valid."),
  };
}

/** 404: the workspace has no such task, or there is no such path. */
export function notFound(message: string): Answer {
  return { status: 404, body: errorObject("not-found", "user", message) };
}

/** 405 with `Allow`: RFC 9110, section 15.5.6. The document declares no such answer, only that errors have one shape. */
export function methodNotAllowed(allow: string): Answer {
  const message = `Only ${allow} is answered here.`;
  return {
    status: 405,
    headers: { allow },
    body: errorObject("method-not-allowed", "user", message),
  };
}

/** 409: another task is running with the same `reuseKey`. */
export function reuseKeyBusy(reuseKey: string): Answer {
  const message = "Another task is running with this reuse key.";
  return {
    status: 409,
    body: { ...errorObject("reuse-key-busy", "user", message, true), details: { reuseKey } },
  };
}

/** 422: the body is JSON, but not a valid task. */
export function validationFailed(details: readonly Violation[]): Answer {
  const body = errorObject("validation-failed", "user", "The request's body is invalid.");
  return { status: 422, body: { ...body, details } };
}

/** 429, with the headers that tell how long to wait. */
export function rateLimited(headers: Readonly<Record<string, string>>): Answer {
  const message = "Too many calls with this API key; wait before the next one.";
  return {
    status: 429,
    headers,
    body: errorObject("rate-limit-exceeded", "user", message, true),
  };
}

/** 500: a fault of this server. It tells nothing of the fault. */
export function internalError(): Answer {
  const message = "Something went wrong on the server's side.";
  return {
    status: 500,
    body: errorObject("internal-server-error", "infrastructure", message, true),
  };
}
