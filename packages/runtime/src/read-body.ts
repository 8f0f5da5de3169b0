import { MalformedResponseError } from "./errors/malformed-response-error.js";
import type { Exchange } from "./exchange.js";
import { notify } from "./notify.js";
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
  const { status, body, headers } = response;
  if (accept === undefined || call.method === "HEAD" || status === 204 || status === 205) {
    return body?.cancel();
  }
  const malformed = (problem: string, text: string, cause?: unknown) =>
    new MalformedResponseError(problem, text, { call, status, cause });
  const readAll = async () => {
    const { chunks, isCut } = await readChunks(response, signal, maxResponseBytes);
    // No excerpt: secrets would have to be looked for in all of it.
    if (isCut)
      throw Object.assign(malformed(`more than ${maxResponseBytes} bytes`, ""), { maxResponseBytes });
    return chunks;
  };
  const other = operation.reader?.read(response, accept, readAll);
  if (other) return other;

  const text = decodeText(await readAll());
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (cause) {
    const hidden = secrets.hide(text);
    throw malformed(
      text
        ? `a body that is not JSON (content type ${headers.get("content-type") ?? "missing"})`
        : "an empty body instead of JSON",
      hidden,
      // The parser quotes a few characters, which can be a piece of a secret or of a URL that grants access.
      hidden === text && !/:\\?\//.test(text) ? cause : undefined,
    );
  }
  const warn = (message: string) => logger.warn(message);
  const breach = await notify(logger, "checkAnswers", () =>
    exchange.checkAnswers?.({ operationId: call.operationId, status, data, text, warn }),
  );
  if (breach !== undefined) throw malformed(breach, "");
  return data;
}
