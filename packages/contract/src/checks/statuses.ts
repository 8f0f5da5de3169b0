import { type HttpResponse, headerValue } from "@intuned/document/serialize";
import type { Exchange } from "../model/exchange.js";

/**
 * What a server, or a proxy before it, may always answer, whatever was asked and declared: it has no time (408, 429, 503),
 * the caller owes money (402), the message is too large for it (413, 414, 431). RFC 9110 §15.5 and §15.6, RFC 6585.
 */
export const ALWAYS_ALLOWED: ReadonlySet<number> = new Set([402, 408, 413, 414, 429, 431, 503]);

/** The status that the request asks a server of examples for. https://docs.stoplight.io/docs/prism, RFC 7240 */
export function preferredStatus({ request }: Pick<Exchange, "request">): number | undefined {
  const code = headerValue(request.headers, "prefer")?.match(/(?:^|[,;\s])code=(\d{3})(?!\d)/)?.[1];
  return code === undefined ? undefined : Number(code);
}

/** An exchange with a response. */
type Answered = Exchange & { readonly response: HttpResponse };

/** An error of the server that nobody asked for. 503 says that it is busy, and 501 that it does not know the method. */
export function isServerError(exchange: Exchange): exchange is Answered {
  const { request, response } = exchange;
  const status = response?.status ?? 0;
  if (status < 500 || status === 503 || status === preferredStatus({ request })) return false;
  return status !== 501 || /^(GET|HEAD|POST|PUT|PATCH|DELETE)$/.test(request.method);
}
