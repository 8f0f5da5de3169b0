import type { HttpRequest } from "@intuned/document/serialize";

/** Methods that ask for nothing to be changed. https://www.rfc-editor.org/rfc/rfc9110#section-9.2.1 */
const SAFE = new Set(["GET", "HEAD", "OPTIONS", "TRACE"]);

/** Whether a request may do something: spend money, delete. An invalid one may too, when its server is wrong. */
export function isUnsafe({ method }: Pick<HttpRequest, "method">): boolean {
  return !SAFE.has(method);
}

/** Whether a URL leads to this machine: 127.0.0.0/8, `::1`, `localhost` and names below it (RFC 6761 §6.3). */
export function isLoopback(url: string): boolean {
  const { hostname } = new URL(url);
  return hostname === "[::1]" || /^(127(\.\d{1,3}){3}|(.+\.)?localhost\.?)$/.test(hostname);
}
