import { pointerTokens, valueAt, withValueAt } from "../document/json-pointer.js";
import type { CallbackTarget } from "./callback-targets.js";

/**
 * A copy of a request body in which every URL that a callback of the operation refers to is `callbackUrl`. Only text
 * that a server could send to is replaced: an absolute http or https URL of another origin than `callbackUrl`. So a
 * URL that is broken on purpose stays broken, and one that was made from `callbackUrl` stays as it was made.
 */
export function rewriteCallbackUrls(
  targets: readonly CallbackTarget[],
  operationId: string,
  body: unknown,
  callbackUrl: string,
): unknown {
  return targets
    .filter((target) => target.operationId === operationId && target.source === "body")
    .reduce((rewritten, { reference }) => {
      const current = valueAt(rewritten, reference);
      return isElsewhere(current, callbackUrl)
        ? withValueAt(rewritten, pointerTokens(reference), () => callbackUrl)
        : rewritten;
    }, body);
}

function isElsewhere(value: unknown, callbackUrl: string): boolean {
  if (typeof value !== "string" || !URL.canParse(value)) return false;
  const { protocol, origin } = new URL(value);
  return /^https?:$/.test(protocol) && origin !== new URL(callbackUrl).origin;
}
