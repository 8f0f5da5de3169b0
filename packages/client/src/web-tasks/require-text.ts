import { MalformedResponseError } from "@intuned/runtime";
import type { Wait } from "./begin-wait.js";

/** What can be in a path: not empty, `.` or `..`, without control characters. */
const TEXT = /^(?!\.{1,2}$)[^\p{Cc}\p{Cs}]+$/u;

/**
 * Requires the one property without which a wait can't continue. The rest of the response isn't validated.
 *
 * @throws {MalformedResponseError} if it is missing or not a string. After a start its `mayHaveStarted` is true.
 */
export function requireText(name: string, data: unknown, { status }: Response, { context }: Wait): string {
  const text: unknown = Object(data)[name];
  if (typeof text === "string" && TEXT.test(text)) return text;
  const body = context.secrets.hide(JSON.stringify(data) ?? "");
  throw new MalformedResponseError(`no usable \`${name}\``, body, { status, call: context.call });
}
