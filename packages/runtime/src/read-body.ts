import type { CallDescription } from "./errors/client-error.js";
import { MalformedResponseError } from "./errors/malformed-response-error.js";

/** Media types whose body is JSON: `application/json` and the `+json` suffix (RFC 6839 §3.1). */
const JSON_TYPE = /^application\/(?:[^;\s]+\+)?json(?:\s*;|$)/i;

/**
 * The success body, by its own content type: JSON parsed, text as a string, anything else as a `Blob`.
 *
 * @param accept the media type that the operation promises, `undefined` where success has no body.
 * @throws {MalformedResponseError} when the operation promises JSON and something else comes.
 */
export async function readBody(
  call: CallDescription,
  response: Response,
  accept: string | undefined,
): Promise<unknown> {
  if (accept === undefined) {
    await response.body?.cancel();
    return undefined;
  }
  const type = response.headers.get("content-type") ?? "";
  if (JSON_TYPE.test(accept) || JSON_TYPE.test(type)) {
    const text = await response.text();
    if (text === "")
      throw new MalformedResponseError(call, response, { problem: "an empty body instead of JSON", text });
    try {
      return JSON.parse(text);
    } catch (cause) {
      const problem = `a body that is not JSON (content type ${type === "" ? "missing" : type})`;
      throw new MalformedResponseError(call, response, { problem, text, cause });
    }
  }
  return type.startsWith("text/") ? response.text() : response.blob();
}
