import { own } from "../value-at.js";
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

/** What an API's error object says, in the words of this package; each `undefined` where it says nothing. */
export interface ErrorObject {
  /** Stable machine-readable code. */
  readonly code: string | undefined;
  /** What happened, in a sentence for people. */
  readonly message: string | undefined;
  /** Who has to act. */
  readonly category: string | undefined;
  /** Whether the same call can succeed later without being changed. */
  readonly retriable: boolean | undefined;
  /** Page that explains the code. */
  readonly docUrl: string | undefined;
  /** Finds the call in the service's logs. */
  readonly correlationId: string | undefined;
  /** What else is known, depending on the code. */
  readonly details: unknown;
}

/** By word of `ErrorObject`, the properties that an API writes it as, the first that is there counting. */
export type ErrorFields = { readonly [Field in keyof ErrorObject]?: readonly string[] };

/** RFC 9457's sentences, where there is no `message`. */
const SENTENCES = { message: ["message", "detail", "title"] };

/** The fields of an error object, each with the type that it must have. */
const TYPES = {
  code: "string",
  message: "string",
  category: "string",
  retriable: "boolean",
  docUrl: "string",
  correlationId: "string",
  details: undefined,
} as const;

/** Reads an error object: by the API's own names for its fields, else by these. */
export function readErrorObject(body: unknown, fields: ErrorFields = {}): ErrorObject {
  const names: ErrorFields = { ...SENTENCES, ...fields };
  const entries = Object.entries(TYPES).map(([field, type]) => {
    const values = (names[field as keyof ErrorObject] ?? [field]).map((name) => own(Object(body), name));
    return [field, values.find((it) => (type ? typeof it === type : it !== undefined))];
  });
  return Object.fromEntries(entries) as ErrorObject;
}

/**
 * How long an answer asks to wait, in milliseconds: `Retry-After` as seconds or as an HTTP date (RFC 9110 §10.2.3).
 * A date counts from the answer's own `Date`, so that a wrong clock on either side does no harm. `undefined` where the
 * header is missing or neither.
 */
export function parseRetryAfter(headers: Headers): number | undefined {
  const value = headers.get("retry-after") ?? "";
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const ms = Date.parse(value) - (Date.parse(headers.get("date") ?? "") || Date.now());
  // `Date.parse` takes all three forms of an HTTP date, and much that is none ("1.5"), which then lies in the past.
  return Number.isNaN(ms) ? undefined : Math.max(ms, 0);
}
