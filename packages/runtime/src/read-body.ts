import { MalformedResponseError } from "./errors/malformed-response-error.js";
import type { Exchange } from "./exchange.js";
import { JSON_TYPE, TEXT_TYPE } from "./media-type.js";
import { decodeText, readChunks } from "./read-chunks.js";

/**
 * The success body by the media type that was asked for, which types promise; by its own content type where a range
 * (`*\/*`, with nothing before it) was: JSON parsed, text and XML as a string, `text/event-stream` as the stream, unread; anything else a `Blob`.
 *
 * @throws {MalformedResponseError} when JSON is promised and something else comes, when there is more than
 *   `maxResponseBytes`, and when `checkAnswers` says so.
 */
export async function readBody(
  exchange: Exchange,
  response: Response,
  signal: AbortSignal,
): Promise<unknown> {
  const { call, secrets, accept, maxResponseBytes, checkAnswers, logger } = exchange;
  const { status } = response;
  if (accept === undefined || call.method === "HEAD" || [204, 205].includes(status)) {
    return response.body?.cancel();
  }
  const sent = response.headers.get("content-type");
  const type = (/^[^,]*\*/.test(accept) && sent) || accept;
  if (/^text\/event-stream/i.test(type)) return response.body;

  const malformed = (problem: string, text = "", cause?: unknown) =>
    new MalformedResponseError(problem, secrets.hide(text), {
      call,
      status,
      cause: secrets.safeCause(cause),
    });
  const { chunks, isCut } = await readChunks(response, signal, maxResponseBytes).catch((error) => {
    // zlib's codes (`Z_DATA_ERROR`): all of it came, but not as `Content-Encoding` says.
    const { code } = Object(error.cause);
    throw /^Z_/.test(code) ? malformed(`a body that cannot be decompressed (${code})`, "", error) : error;
  });
  const isJson = JSON_TYPE.test(type);
  const text = isJson || TEXT_TYPE.test(type) ? decodeText(chunks) : undefined;
  if (isCut) throw malformed(`more than ${maxResponseBytes} bytes`, text);
  let data: unknown = text ?? new Blob([...chunks], { type: sent ?? "" });
  try {
    if (isJson) data = JSON.parse(data as string);
  } catch {
    const problem =
      text === ""
        ? "an empty body instead of JSON"
        : `a body that is not JSON (content type ${sent ?? "missing"})`;
    throw malformed(problem, text, syntaxError(secrets.hide(data as string)));
  }
  const warn = (message: string) => logger.warn(message);
  const breach = checkAnswers?.({ operationId: call.operationId, status, data, warn });
  if (breach !== undefined) throw malformed(breach);
  return data;
}

/** What is wrong with JSON. Its message quotes a few characters, which can be a piece of a secret: so of text without any. */
function syntaxError(json: string): unknown {
  try {
    JSON.parse(json);
  } catch (error) {
    return error;
  }
  return undefined;
}
