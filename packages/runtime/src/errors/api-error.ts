import { parseRetryAfter } from "../parse-retry-after.js";
import type { ErrorObject } from "../read-error-object.js";
import { ClientError, type ErrorDetails } from "./client-error.js";

/** The answer that an `ApiError` is made of. */
export interface ErrorAnswer extends ErrorDetails {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed JSON, else text, `undefined` when empty; without secrets. */
  readonly body: unknown;
}

/** The server answered with a status outside 200–299, a redirect included: none is followed. */
export class ApiError extends ClientError implements Omit<ErrorObject, "message"> {
  static override readonly kind = "ApiError";
  declare readonly name: typeof ApiError.kind;
  /** HTTP status of the answer, for instance 429; 0 for a redirect in a browser, which does not tell it. */
  declare readonly status: number;
  /** The error object's stable machine-readable code; `redirected` for a redirect; `undefined` where there is none. */
  declare readonly code: string | undefined;
  /** The error object's `category`: who has to act. */
  declare readonly category: string | undefined;
  /** Whether the server says that the same call can succeed later, without being changed. */
  declare readonly retriable: boolean | undefined;
  /** Page that explains the code. */
  declare readonly docUrl: string | undefined;
  /** Finds the call in the service's logs; quote it when asking for support. */
  declare readonly correlationId: string | undefined;
  /** What else the error object tells, depending on its code. */
  declare readonly details: unknown;
  /** How long the server asks to wait before another call, in milliseconds (`Retry-After`). */
  declare readonly retryAfterMs: number | undefined;
  /** The body: parsed JSON, else the text as it came (an HTML page of a proxy), `undefined` when empty. Without secrets. */
  declare readonly body: unknown;
  /** The answer's headers, without secrets. */
  declare readonly headers: Headers;

  constructor({ message, ...said }: ErrorObject, answer: ErrorAnswer) {
    const { status, headers, body } = answer;
    const location = headers.get("location")?.replace(/[?#].*/, "");
    const isRedirect = status < 400 && (status === 0 || location !== undefined);
    const sentence =
      message ?? (typeof body === "string" ? body.replace(/\s+/g, " ").trim().slice(0, 200) : "");
    super(
      `was answered ${status}` +
        (said.code ? ` ${said.code}` : "") +
        (sentence ? `: ${sentence}` : "") +
        (said.correlationId ? ` [correlation id ${said.correlationId}]` : "") +
        (isRedirect ? ` (a redirect to ${location ?? "another URL"}, not followed: check the base URL)` : ""),
      answer,
    );
    Object.assign(this, said, { body, headers, retryAfterMs: parseRetryAfter(headers) });
    if (isRedirect) this.code ??= "redirected";
  }
}
