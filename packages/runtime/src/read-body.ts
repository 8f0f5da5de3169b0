import type { CallDescription } from "./errors/client-error.js";
import { MalformedResponseError } from "./errors/malformed-response-error.js";
import { JSON_TYPE, TEXT_TYPE } from "./media-type.js";

/**
 * The success body by the media type that was asked for, which types promise; by its own content type where a range
 * (`*\/*`, with nothing before it) was: JSON parsed, text and XML as a string, `text/event-stream` as the stream, unread; anything else a `Blob`.
 *
 * @param accept the media type that was asked for, `undefined` where success has no body.
 * @throws {MalformedResponseError} when JSON is promised and something else comes.
 */
export async function readBody(
  call: CallDescription,
  response: Response,
  accept: string | undefined,
): Promise<unknown> {
  if (accept === undefined || call.method === "HEAD" || [204, 205].includes(response.status)) {
    return response.body?.cancel();
  }
  const sent = response.headers.get("content-type");
  const type = (/^[^,]*\*/.test(accept) && sent) || accept;
  if (/^text\/event-stream/i.test(type)) return response.body;
  if (!JSON_TYPE.test(type)) return TEXT_TYPE.test(type) ? response.text() : response.blob();
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch (cause) {
    const problem =
      text === ""
        ? "an empty body instead of JSON"
        : `a body that is not JSON (content type ${sent ?? "missing"})`;
    throw new MalformedResponseError(call, response, { problem, text, cause });
  }
}

/** The body of an error: parsed JSON, else the text as it came, `undefined` when empty. */
export async function readErrorBody(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    return text || undefined;
  }
}
