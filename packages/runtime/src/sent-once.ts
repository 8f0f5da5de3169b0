/**
 * A body that the runtime does not send twice by itself. Deno does so with text and bytes when a kept connection is lost
 * after the server has read the request, and reports only how the second try ended; with a `Blob` it does not. Chromium
 * does it with every body, and a page can neither see nor prevent it.
 */
export function sentOnce(body: RequestInit["body"]): RequestInit["body"] {
  return "Deno" in globalThis && typeof body === "string" ? new Blob([body]) : body;
}
