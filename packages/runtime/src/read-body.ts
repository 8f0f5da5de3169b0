import type { BodyKind } from "./definition.js";
import { MalformedResponseError } from "./errors/malformed-response-error.js";
import type { Exchange } from "./exchange.js";
import { notify } from "./notify.js";
import { decodeText, readChunks } from "./read-chunks.js";

/** How much of a malformed body is looked at for its excerpt, in characters. */
const EXCERPT_LENGTH = 2_000;

/**
 * The success body: parsed JSON, which is what types promise whatever the content type says, unless the operation has a
 * reader that takes it for something else.
 *
 * @throws {MalformedResponseError} when JSON is promised and something else comes, or another kind of it, or nothing, when there is more than
 *   `maxResponseBytes`, and when `checkAnswers` says so.
 */
export async function readBody(
  exchange: Exchange,
  response: Response,
  signal: AbortSignal,
): Promise<unknown> {
  const { call, secrets, operation, accept = operation.accept, maxResponseBytes, logger } = exchange;
  const { status, body, headers } = response;
  if (accept === undefined || call.method === "HEAD") return body?.cancel();
  const malformed = (problem: string, text: string, cause?: unknown) =>
    new MalformedResponseError(problem, text, { call, status, cause });
  const { promises = ["object"] } = operation;
  const accepts = (kind: BodyKind) => {
    if (!promises.includes(kind)) throw malformed(`${kind} instead of ${promises}`, "");
  };
  if (status === 204 || status === 205) {
    void body?.cancel();
    return accepts("nothing");
  }
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
    // The error shows the beginning alone.
    const hidden = secrets.hide(text.slice(0, EXCERPT_LENGTH));
    throw malformed(
      text
        ? `a body that is not JSON (content type ${headers.get("content-type") ?? "missing"})`
        : "an empty body instead of JSON",
      hidden,
      // The parser quotes a few characters, which can be a piece of a secret or of a URL that grants access.
      hidden === text && !/:\\?\//.test(text) ? cause : undefined,
    );
  }
  accepts(Array.isArray(data) ? "array" : Object(data) === data ? "object" : "value");
  const warn = (message: string) => logger.warn(message);
  const breach = await notify(logger, "checkAnswers", () =>
    exchange.checkAnswers?.({ operationId: call.operationId, status, data, text, warn }),
  );
  if (breach !== undefined) throw malformed(breach, "");
  return data;
}
