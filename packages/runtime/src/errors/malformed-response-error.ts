import { ClientError, type ErrorDetails } from "./client-error.js";

/** A URL, with or without JSON's escapes: its origin, and what comes after it. */
const URL_PATH = /(:(?:\\?\/){2}[^\s"'<>/\\?#]*)[/\\?#][^\s"'<>]*/g;

/** A success status whose body is not what the operation promises: HTML, half a JSON document, nothing at all, too much. */
export class MalformedResponseError extends ClientError {
  static override readonly kind = "MalformedResponseError";
  static override readonly code = "malformed-response";
  declare readonly name: typeof MalformedResponseError.kind;
  declare readonly code: typeof MalformedResponseError.code;
  /** The first 200 characters of the body, without secrets; of a URL only its origin, since it can grant access. */
  declare readonly excerpt: string;
  /** The limit that the body exceeds, in bytes; `undefined` when something else is wrong with it. */
  declare readonly maxResponseBytes: number | undefined;

  constructor(problem: string, text: string, details: ErrorDetails) {
    const excerpt = text.slice(0, 2_000).replace(URL_PATH, "$1…").slice(0, 200);
    super(
      `was answered ${details.status} with ${problem}${excerpt && `; it begins ${JSON.stringify(excerpt)}`}`,
      details,
    );
    this.excerpt = excerpt;
  }
}
