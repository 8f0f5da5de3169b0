import { ClientError, type ErrorDetails } from "./client-error.js";

/** A success status whose body is not what the operation promises: HTML, half a JSON document, nothing at all, too much. */
export class MalformedResponseError extends ClientError {
  static override readonly kind = "MalformedResponseError";
  static override readonly code = "malformed-response";
  declare readonly name: typeof MalformedResponseError.kind;
  declare readonly code: typeof MalformedResponseError.code;
  /** The first 200 characters of the body, without secrets. */
  declare readonly excerpt: string;

  constructor(problem: string, text: string, details: ErrorDetails) {
    const excerpt = text.slice(0, 200);
    super(
      `was answered ${details.status} with ${problem}${excerpt && `; it begins ${JSON.stringify(excerpt)}`}`,
      details,
    );
    this.excerpt = excerpt;
  }
}
