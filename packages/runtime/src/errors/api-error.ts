import { type CallDescription, ClientError } from "./client-error.js";

/** The server answered with a status outside 200–299. */
export class ApiError extends ClientError {
  override readonly name = "ApiError";
  /** HTTP status of the answer, for instance 429. */
  declare readonly status: number;
  /** The stable machine-readable code of the error object (its `code`), where the body has one. */
  declare readonly code: string | undefined;
  /** The body: parsed JSON, else the text as it came (an HTML page of a proxy), `undefined` when empty. */
  declare readonly body: unknown;
  /** The answer's headers (`Retry-After`, request ids). */
  declare readonly headers: Headers;

  constructor(call: CallDescription, response: Response, body: unknown) {
    // A human sentence is in `message`, or in RFC 9457's `detail` and `title`.
    const { code, message, detail, title } = Object(body) as Readonly<Record<string, unknown>>;
    const said = [message, detail, title, excerpt(body)].find(isString);
    super(
      `was answered ${response.status}` +
        `${isString(code) ? ` ${code}` : ""}${said === undefined ? "" : `: ${said}`}${redirectHint(response.status)}`,
      { call },
    );
    this.status = response.status;
    this.code = [code].find(isString);
    this.body = body;
    this.headers = response.headers;
  }
}

function isString(value: unknown): value is string {
  return typeof value === "string";
}

function redirectHint(status: number): string {
  return status >= 300 && status < 400 ? " (redirects are not followed: check the base URL)" : "";
}

function excerpt(body: unknown): string | undefined {
  if (!isString(body)) return undefined;
  const flat = body.replace(/\s+/g, " ").trim();
  return flat.length > 200 ? `${flat.slice(0, 200)}…` : flat;
}
