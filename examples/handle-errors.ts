import {
  AbortError,
  ClientError,
  ConnectionError,
  carriesWebTask,
  IntunedClient,
  isApiError,
  MalformedResponseError,
  OptionsError,
  ResultMismatchError,
  TaskCanceledError,
  TaskFailedError,
  TimeoutError,
  UnreadableResultError,
} from "@intuned/client";

/** Codes of failed tasks that can succeed when they are started again, as they are. */
const TEMPORARY = ["workspace-rate-limited", "internal-error", "timeout"];

/** What to do about an error, the most certain first: has the task ended, does it go on, can it have started at all? */
function advice(error: unknown): string {
  if (error instanceof OptionsError) return `set ${error.option}; nothing was sent`;

  if (error instanceof TaskFailedError)
    return TEMPORARY.includes(error.error.code ?? "") ? "start it again later" : "change the task";
  if (error instanceof TaskCanceledError) return "it was canceled";
  if (error instanceof ResultMismatchError) return "its result doesn't fit your schema; it is in error.value";
  if (error instanceof UnreadableResultError)
    return error.reason === "too-large" ? "raise maxFileBytes" : "its result is a file: try again";

  if (carriesWebTask(error)) {
    const isOwn = error instanceof AbortError || error instanceof TimeoutError;
    return `${isOwn ? "it goes on" : "asking failed, it goes on"}: waitForResult("${error.webTaskId}")`;
  }
  if (error instanceof MalformedResponseError) return `it may run; who answers for the API? ${error.excerpt}`;
  if (error instanceof ClientError && error.mayHaveStarted)
    return "look before you start it again: it may run";

  if (isApiError(error, 401, 403)) return "check the key, and whose workspace it is of";
  if (isApiError(error, 402)) return "add credit";
  if (isApiError(error, 409, 429, 503)) return `start it in ${(error.retryAfterMs ?? 60_000) / 1000} seconds`;
  if (isApiError(error)) return `change the task: ${JSON.stringify(error.details ?? error.code)}`;

  if (error instanceof ConnectionError) return "check the network; nothing was started";
  if (error instanceof TimeoutError || error instanceof AbortError)
    return "start it again; nothing was started";
  return "it is none of the client's errors";
}

try {
  const client = new IntunedClient();
  const headers = process.argv[2] ? { prefer: process.argv[2] } : {}; // for a mock: code=402
  const timeoutMs = Number(process.env["WAIT_MS"] ?? 600_000);
  const { result } = await client.webTasks.run({ task: "Find it" }, { timeoutMs, headers });
  console.log(result);
} catch (error) {
  console.error(`${error}\n→ ${advice(error)}`);
  process.exitCode = 1;
}
