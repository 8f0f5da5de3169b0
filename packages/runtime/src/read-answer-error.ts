import { ApiError } from "./errors/api-error.js";
import type { Exchange } from "./exchange.js";
import { decodeText, readChunks } from "./read-chunks.js";
import { readErrorObject } from "./read-error-object.js";

/** How much of an error's body is read, in bytes: error objects are small, and a proxy's page is cut short. */
const MAX_ERROR_BYTES = 65_536;

/**
 * The error of an answer outside 200–299. Where the answer itself says that the operation was not begun, the call counts as
 * not started: 4xx but for 408 (RFC 9110 §15.5.9: a server gave up waiting, maybe not the one that acts), and a 503 whose
 * error object is retriable. A gateway's bare 503 says nothing of the server behind it.
 *
 * @param startedBefore whether an earlier attempt may have started it.
 */
export async function readAnswerError(
  { call, secrets, errorFields }: Exchange,
  response: Response,
  signal: AbortSignal,
  startedBefore: boolean,
): Promise<ApiError> {
  const { status, headers } = response;
  // Before the body: it can stall.
  if (/^4(?!08)/.test(`${status}`)) call.mayHaveStarted = startedBefore;
  const text = await readChunks(response, signal, MAX_ERROR_BYTES).then(
    ({ chunks }) => decodeText(chunks),
    // The status says more than that the rest is missing.
    () => "",
  );
  let body: unknown;
  try {
    body = secrets.parse(text);
  } catch {
    body = secrets.hide(text) || undefined;
  }
  const said = readErrorObject(body, errorFields);
  if (status === 503 && said.code !== undefined && said.retriable) call.mayHaveStarted = startedBefore;
  return new ApiError(said, { call, status, body, headers: secrets.hideIn(headers) });
}
