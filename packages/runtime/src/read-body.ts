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
  const { call, secrets, operation, accept = operation.accept, maxResponseBytes, logger } = exchange;
  const { status, body } = response;
  if (accept === undefined || call.method === "HEAD" || status === 204 || status === 205) {
    return body?.cancel();
  }
  const type = response.headers.get("content-type") ?? "";
  const kind = operation.reader?.kind(accept, type) ?? "json";
  if (kind === "stream") return body;

  let text = "";
  const malformed = (problem: string, cause?: unknown) =>
    new MalformedResponseError(problem, secrets.hide(text), {
      call,
      status,
      cause: secrets.safeCause(cause),
    });
  const { chunks, isCut } = await readChunks(response, signal, maxResponseBytes).catch((error) => {
    // zlib's codes (`Z_DATA_ERROR`): all of it came, but not as `Content-Encoding` says.
    throw /^Z_/.test(Object(error.cause).code)
      ? malformed("a body that cannot be decompressed", error)
      : error;
  });
  if (kind === "bytes" && !isCut) return new Blob([...chunks], { type });
  if (kind !== "bytes") text = decodeText(chunks);
  if (isCut) throw malformed(`more than ${maxResponseBytes} bytes`);
  if (kind === "text") return text;
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (cause) {
    // The parser quotes a few characters, which can be a piece of a secret.
    const isTold = secrets.hide(text) !== text;
    throw malformed(
      text ? `a body that is not JSON (content type ${type || "missing"})` : "an empty body instead of JSON",
      isTold ? undefined : cause,
    );
  }
  const warn = (message: string) => logger.warn(message);
  let breach: string | undefined;
  try {
    breach = exchange.checkAnswers?.({ operationId: call.operationId, status, data, warn });
  } catch (error) {
    warn(`checkAnswers failed, and the call goes on: ${Object(error).message ?? error}`);
  }
  text = "";
  if (breach !== undefined) throw malformed(breach);
  return data;
}
