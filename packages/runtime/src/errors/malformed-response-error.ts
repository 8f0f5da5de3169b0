import { type CallDescription, ClientError } from "./client-error.js";

/** A success status whose body is not what the operation promises: HTML, half a JSON document, nothing at all. */
export class MalformedResponseError extends ClientError {
  override readonly name = "MalformedResponseError";
  /** HTTP status of the answer. */
  declare readonly status: number;
  /** The first 200 characters of the body. */
  declare readonly excerpt: string;

  constructor(
    call: CallDescription,
    response: Response,
    found: { problem: string; text: string; cause: unknown },
  ) {
    const excerpt = found.text.slice(0, 200);
    super(
      `was answered ${response.status} with ${found.problem}` +
        `${excerpt === "" ? "" : `; it begins ${JSON.stringify(excerpt)}`}`,
      { call, cause: found.cause },
    );
    this.status = response.status;
    this.excerpt = excerpt;
  }
}
