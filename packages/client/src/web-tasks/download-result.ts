import { AbortError, ApiError, type Client } from "@intuned/runtime";
import { download, isFrameworkError, isTransient, JSON_TYPE, type Wait } from "@intuned/runtime/support";
import type { FileResult, ResultFile, WebTaskId } from "@intuned/types";
import { type UnreadableReason, UnreadableResultError } from "../errors/unreadable-result-error.js";
import type { ResultOptions } from "./wait-options.js";

/** The default of `maxFileBytes`. */
const MAX_FILE_BYTES = 100_000_000;

/**
 * Downloads a result that is a file: parsed when its declared type is JSON (the type of the download if none is declared),
 * otherwise a `Blob` of that type.
 *
 * @throws {UnreadableResultError} when that fails.
 */
export async function downloadResult(
  client: Client,
  webTaskId: WebTaskId,
  { file }: FileResult,
  { request }: Pick<Wait, "request">,
): Promise<unknown> {
  const { maxFileBytes = MAX_FILE_BYTES } = request as ResultOptions;
  // A server of another version may have sent anything.
  const { url = "", contentType = "", sizeBytes = 0 }: Partial<ResultFile> = Object(file);
  const fail = (reason: UnreadableReason, problem: string, cause?: unknown) =>
    new UnreadableResultError(webTaskId, reason, problem, cause);

  if (sizeBytes > maxFileBytes)
    throw fail("too-large", `it has ${sizeBytes} bytes, and \`maxFileBytes\` is ${maxFileBytes}`);
  const blob = await download(client, "webTaskResult", url, contentType, {
    ...request,
    maxResponseBytes: maxFileBytes,
  }).catch((error) => {
    // The wait has ended, or a framework wants its error back.
    if (error instanceof AbortError || isFrameworkError(error)) throw error;
    const isRefused = error instanceof ApiError && !isTransient(error);
    const reason = isRefused ? "expired" : "maxResponseBytes" in error ? "too-large" : "unreadable";
    throw fail(reason, error.message, error);
  });
  if (blob.size < sizeBytes) throw fail("unreadable", `only ${blob.size} of ${sizeBytes} bytes arrived`);
  if (!JSON_TYPE.test(blob.type)) return blob;
  try {
    return JSON.parse(await blob.text());
  } catch {
    // Without the cause, which quotes the result.
    throw fail("unreadable", `it is not JSON, but its type is ${blob.type}`);
  }
}
