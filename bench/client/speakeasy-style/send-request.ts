import type { HookChains, HookContext } from "./hooks.js";
import { isStatus } from "./match-answer.js";
import type { Result } from "./result.js";

/** Statuses that are errors. */
const ERRORS = ["4XX", "5XX"];

/** Sends a copy, so that the request could be sent again, through the hooks of before and after. */
export async function sendRequest(
  hooks: HookChains,
  context: HookContext,
  request: Request,
): Promise<Result<Response>> {
  const attempt = async () => {
    const response = await fetch(await hooks.send(context, request.clone()));
    return isStatus(response, ERRORS) ? hooks.error(context, response) : hooks.success(context, response);
  };
  return withRetries(context, attempt).then(
    (value): Result<Response> => ({ ok: true, value }),
    (cause): Result<Response> => ({ ok: false, error: new Error("no answer", { cause }) }),
  );
}

/** The policy is looked up for every call, though by default there is none. */
async function withRetries(
  { retry, retryCodes }: HookContext,
  attempt: () => Promise<Response>,
): Promise<Response> {
  if (retry.strategy === "none") return attempt();
  const end = performance.now() + retry.maxElapsedMs;
  for (;;) {
    const response = await attempt();
    if (!isStatus(response, retryCodes) || performance.now() > end) return response;
    await response.body?.cancel();
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}
