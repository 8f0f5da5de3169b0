import { type CallDescription, MalformedResponseError } from "@intuned/runtime";
import type { Wait } from "./begin-wait.js";

/**
 * Refuses an answer without the one text that nothing can go on without; whatever else is in it is not looked at.
 *
 * @throws {MalformedResponseError} which says of a POST that the operation may have started.
 */
export function requireText(
  name: string,
  data: unknown,
  { status, url }: Response,
  operation: Pick<CallDescription, "operationId" | "method">,
  { request }: Wait,
): void {
  if (typeof Object(data)[name] === "string") return;
  const text = request.secrets.hide(JSON.stringify(data) ?? "");
  const call = {
    ...operation,
    url: url.replace(/[?#].*/, ""),
    attempts: 1,
    mayHaveStarted: operation.method === "POST",
  };
  throw new MalformedResponseError(`no \`${name}\` in it`, text, { status, call });
}
