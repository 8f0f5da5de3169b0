/** What a response is made of; by this name because not every program has the DOM's types. */
export type ResponseBody = ConstructorParameters<typeof Response>[0];

/** Statuses whose responses have no body (Fetch standard, "null body status"). */
const NULL_BODY = new Set([204, 205, 304]);

/** Headers that describe the body as it was transferred: encoded, and before redaction. */
const TRANSFER = ["content-encoding", "content-length", "transfer-encoding"];

/** The response that openapi-fetch reads, with its status, URL and headers. */
export function responseOf(
  body: ResponseBody,
  { status, headers, url = "" }: { status: number; headers: Headers; url?: string | undefined },
): Response {
  const kept = new Headers(headers);
  if (body) for (const name of TRANSFER) kept.delete(name);
  const response = new Response(NULL_BODY.has(status) ? null : (body ?? null), { status, headers: kept });
  return Object.defineProperty(response, "url", { value: url });
}
