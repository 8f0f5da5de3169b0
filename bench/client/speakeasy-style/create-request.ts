import type { HookChains, HookContext } from "./hooks.js";
import { enclose, type Result } from "./result.js";

/** What an operation says of its request. */
export interface OperationRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Headers;
  readonly body: string;
  readonly userAgent: string;
}

/** Builds the URL from parsed URLs, merges the headers of operation, credentials and caller, and makes a `Request` of it. */
export function createRequest(
  hooks: HookChains,
  context: HookContext,
  { method, path, headers: own, body, userAgent }: OperationRequest,
  options: RequestInit = {},
): Result<Request> {
  const url = new URL(context.baseUrl);
  const asked = new URL(path, url);
  url.pathname += `${url.pathname.endsWith("/") ? "" : "/"}${asked.pathname.replace(/^\/+/, "")}`;
  const query = Object.entries(context.security.query).map((pair) => pair.map(encodeURIComponent).join("="));
  if (query.length > 0) url.search = `?${query.join("&")}`;

  const headers = new Headers(own);
  for (const [name, value] of new Headers(context.security.headers)) headers.set(name, value);
  const cookies = Object.entries(context.security.cookies).map((pair) => pair.join("="));
  headers.set("cookie", [headers.get("cookie"), ...cookies].filter(Boolean).join("; "));
  for (const [name, value] of new Headers(options.headers)) headers.set(name, value);
  headers.set("user-agent", userAgent);

  return enclose(() => {
    const made = hooks.create(context, { url, init: { ...options, body, headers, method } });
    return new Request(made.url, made.init);
  }, "the request could not be made");
}
