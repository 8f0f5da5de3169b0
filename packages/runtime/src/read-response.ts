import type { BodyKind, Chunks } from "./definition.js";
import { notify } from "./emit.js";
import { type ErrorAnswer, type ErrorObject, readErrorObject } from "./errors/api-error.js";
import { ConnectionError, MalformedResponseError } from "./errors/call-errors.js";
import type { ClientError, ErrorDetails } from "./errors/client-error.js";
import type { Exchange } from "./exchange.js";
import { decodeText } from "./media-types.js";
import type { Secrets } from "./secrets.js";

/** How much of a malformed body is looked at for its excerpt, in characters. */
const EXCERPT_LENGTH = 2_000;

/** How much of an error's body is read, in bytes: error objects are small, and a proxy's page is cut short. */
const MAX_ERROR_BYTES = 65_536;

/**
 * The success body: parsed JSON, which is what types promise whatever the content type says, unless the operation has a
 * reader that takes it for something else.
 *
 * @throws {MalformedResponseError} when JSON is promised and something else comes, or another kind of it, or nothing, when
 *   there is more than `maxResponseBytes`, and when `checkAnswers` says so.
 */
export async function readBody(
  exchange: Exchange,
  response: Response,
  signal: AbortSignal,
): Promise<unknown> {
  const { call, operation, accept = operation.accept, maxResponseBytes, logger } = exchange;
  const { status, body } = response;
  if (accept === undefined || call.method === "HEAD") return body?.cancel?.();
  const malformed = (problem: string) => new MalformedResponseError(problem, "", { call, status });
  const { promises = ["object"] } = operation;
  const require = (kind: BodyKind) => {
    if (!promises.includes(kind)) throw malformed(`${kind} instead of ${promises.join(" or ")}`);
  };
  if (status === 204 || status === 205) {
    void body?.cancel?.();
    return require("nothing");
  }
  const readAll = async () => {
    const { chunks, isCut } = await readChunks(response, signal, maxResponseBytes);
    // No excerpt: secrets would have to be looked for in all of it.
    if (isCut) throw Object.assign(malformed(`more than ${maxResponseBytes} bytes`), { maxResponseBytes });
    return chunks;
  };
  const other = operation.reader?.read(response, accept, readAll);
  if (other) return other;

  const text = decodeText(await readAll());
  const data = parseJson(exchange, response, text);
  require(Array.isArray(data) ? "array" : Object(data) === data ? "object" : "value");
  const warn = (message: string) => logger.warn(message);
  const breach = await notify(logger, "checkAnswers", () =>
    exchange.checkAnswers?.({ operationId: call.operationId, status, data, text, warn }),
  );
  if (breach !== undefined) throw malformed(breach);
  return data;
}

/** @throws {MalformedResponseError} with an excerpt without secrets. */
function parseJson({ call, secrets }: Exchange, { status, headers }: Response, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // The error shows the beginning alone.
    const start = text.slice(0, EXCERPT_LENGTH);
    const hidden = hideCut(secrets, start, start !== text);
    // The parser quotes a few characters, which can be a piece of a secret or of a URL that grants access.
    const cause = hidden === text && !/:\\?\//.test(text) ? error : undefined;
    const problem = text
      ? `a body that is not JSON (content type ${secrets.hide(headers.get("content-type") ?? "missing")})`
      : "an empty body instead of JSON";
    throw new MalformedResponseError(problem, hidden, { call, status, cause });
  }
}

/** What an answer outside 200–299 holds, without secrets. Never rejects. */
export async function readErrorAnswer(
  { secrets, errorFields }: Exchange,
  response: Response,
  signal: AbortSignal,
): Promise<Pick<ErrorAnswer, "body" | "headers"> & { readonly said: ErrorObject }> {
  const { chunks, isCut }: ReadBytes = await readChunks(response, signal, MAX_ERROR_BYTES).catch(() =>
    // The status says more than that the rest is missing.
    ({ chunks: [] }),
  );
  const text = decodeText(chunks);
  let body: unknown;
  try {
    body = secrets.parse(text);
  } catch {
    body = hideCut(secrets, text, isCut) || undefined;
  }
  return { said: readErrorObject(body, errorFields), body, headers: secrets.hideIn(response.headers) };
}

/** How many characters before a cut are left out: what begins there and is a secret can be too short to be found as one. */
const CUT_LENGTH = 120;

/** A text without secrets, of which the end is missing if it is cut. */
function hideCut(secrets: Secrets, text: string, isCut: boolean | undefined): string {
  const hidden = secrets.hide(text);
  // Where little is left, nearly all was hidden: a single word, such as minified JSON.
  return isCut ? hidden.slice(0, -CUT_LENGTH) || "[redacted]" : hidden;
}

interface ReadBytes {
  readonly chunks: Chunks;
  readonly isCut?: boolean;
}

/**
 * At most `maxBytes` of an answer's body, counted as `fetch` gives them (decompressed). The rest is let go, and so is all of
 * it when the signal is aborted: not every `fetch` heeds its signal.
 */
async function readChunks(response: Response, signal: AbortSignal, maxBytes = Infinity): Promise<ReadBytes> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let left = maxBytes;
  const take = (chunk: Uint8Array<ArrayBuffer>) => {
    chunks.push(chunk.subarray(0, left));
    left -= chunk.length;
  };
  const reader = response.body?.getReader?.();
  // Not so in node-fetch and what stands on `XMLHttpRequest`.
  if (!reader) take(new Uint8Array(await response.arrayBuffer()));
  const cancel = () => void reader?.cancel().catch(() => {});
  signal.addEventListener("abort", cancel);
  while (reader && left >= 0) {
    const { done, value } = await reader.read();
    if (done) break;
    take(value);
  }
  signal.throwIfAborted();
  // Nothing is left of one that was read to its end.
  cancel();
  return { chunks, isCut: left < 0 };
}

/**
 * The error of an answer that didn't come, or not all of it. One that did come, but `fetch` gave it up, is malformed: a body that
 * isn't what its `Content-Encoding` says (by the codes of zlib, brotli and zstd), and a redirect to another scheme, to no URL or
 * in a circle.
 *
 * @param isFollowing whether `fetch` follows redirects.
 */
export function incompleteAnswer(cause: unknown, details: ErrorDetails, isFollowing = false): ClientError {
  const { status = 302 } = details;
  // The error of node-fetch is none of another's.
  const { code, message } = Object(Object(cause).cause ?? cause);
  const isCode = /^(Z|ERR__ERROR|ZSTD)_/.test(code);
  const isRedirect = isFollowing && /redirect|scheme|Invalid URL|bad port|cross origin/.test(message);
  if (!isCode && !isRedirect) return new ConnectionError(details);
  const problem = isCode ? "a body that can't be decompressed" : "a redirect that can't be followed";
  return new MalformedResponseError(problem, "", { ...details, status });
}
