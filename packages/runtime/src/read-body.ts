import { MalformedResponseError } from "./errors/malformed-response-error.js";
import type { Exchange } from "./exchange.js";
import { limitBody } from "./limit-body.js";

/**
 * The success body: parsed JSON, which is what types promise whatever the content type says, unless the operation has a
 * reader that takes it for something else.
 *
 * @throws {MalformedResponseError} when JSON is promised and something else comes, when there is more than
 *   `maxResponseBytes`, and when `checkAnswers` says so.
 */
export async function readBody(exchange: Exchange, response: Response): Promise<unknown> {
  const { call, secrets, accept, reader, maxResponseBytes, logger } = exchange;
  const { status } = response;
  if (accept === undefined || call.method === "HEAD" || status === 204 || status === 205) {
    return response.body?.cancel();
  }
  let isCut = () => false;
  const limit = (whole: Response) => {
    if (maxResponseBytes === undefined) return whole;
    const limited = limitBody(whole, maxResponseBytes);
    isCut = limited.isCut;
    return limited.response;
  };
  const malformed = (problem: string, text = "", cause?: unknown) =>
    new MalformedResponseError(problem, secrets.hide(text), {
      call,
      status,
      cause: secrets.safeCause(cause),
    });
  let text = "";
  let data: unknown;
  try {
    data = await reader?.read(response, accept, limit);
    if (data === undefined) {
      text = await limit(response).text();
      data = JSON.parse(text);
    }
  } catch (cause) {
    if (cause instanceof SyntaxError && !isCut()) {
      const type = response.headers.get("content-type") ?? "missing";
      throw malformed(
        text ? `a body that is not JSON (content type ${type})` : "an empty body instead of JSON",
        text,
        cause,
      );
    }
    // zlib's codes (`Z_DATA_ERROR`): all of it came, but not as `Content-Encoding` says.
    const { code } = Object((cause as Error).cause);
    if (/^Z_/.test(code)) throw malformed(`a body that cannot be decompressed (${code})`, "", cause);
    if (!isCut()) throw cause;
  }
  if (isCut()) throw malformed(`more than ${maxResponseBytes} bytes`, text);
  const warn = (message: string) => logger.warn(message);
  const breach = exchange.checkAnswers?.({ operationId: call.operationId, status, data, warn });
  if (breach !== undefined) throw malformed(breach);
  return data;
}
