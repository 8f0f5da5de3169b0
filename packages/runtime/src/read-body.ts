import { MalformedResponseError } from "./errors/malformed-response-error.js";
import type { Exchange } from "./exchange.js";
import { decodeText, readChunks } from "./read-chunks.js";

/**
 * The success body: parsed JSON, which is what types promise whatever the content type says, unless the operation has a
 * reader that takes it for something else.
 *
 * @throws {MalformedResponseError} when JSON is promised and something else comes, when there is more than
 *   `maxResponseBytes`, and when `checkAnswers` says so.
 */
export async function readBody(
  exchange: Exchange,
  response: Response,
  signal: AbortSignal,
): Promise<unknown> {
  const { call, secrets, accept, maxResponseBytes, logger } = exchange;
  const { status, body, headers } = response;
  if (accept === undefined || call.method === "HEAD" || status === 204 || status === 205) {
    return body?.cancel();
  }
  const type = headers.get("content-type");
  const kind = exchange.reader?.kind(accept, type) ?? "json";
  if (kind === "stream") return body;

  const malformed = (problem: string, text: string, cause?: unknown) =>
    new MalformedResponseError(problem, text, { call, status, cause });
  const { chunks, isCut } = await readChunks(response, signal, maxResponseBytes).catch((error) => {
    // zlib's codes (`Z_DATA_ERROR`): all of it came, but not as `Content-Encoding` says.
    const { code } = Object(error.cause);
    const problem = `a body that cannot be decompressed (${code})`;
    throw /^Z_/.test(code) ? malformed(problem, "", secrets.safeCause(error)) : error;
  });
  if (kind === "bytes" && !isCut) return new Blob([...chunks], { type: type ?? "" });
  const text = decodeText(chunks);
  if (isCut)
    throw malformed(`more than ${maxResponseBytes} bytes`, kind === "bytes" ? "" : secrets.hide(text));
  if (kind === "text") return text;
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    const hidden = secrets.hide(text);
    const problem =
      text === ""
        ? "an empty body instead of JSON"
        : `a body that is not JSON (content type ${type ?? "missing"})`;
    throw malformed(problem, hidden, syntaxError(hidden));
  }
  const warn = (message: string) => logger.warn(message);
  const breach = exchange.checkAnswers?.({ operationId: call.operationId, status, data, warn });
  if (breach !== undefined) throw malformed(breach, "");
  return data;
}

/** What is wrong with JSON. Its message quotes a few characters, which can be a piece of a secret: so of text without any. */
function syntaxError(json: string): unknown {
  try {
    return JSON.parse(json) && undefined;
  } catch (error) {
    return error;
  }
}
