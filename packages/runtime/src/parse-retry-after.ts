/**
 * How long an answer asks to wait, in milliseconds: `Retry-After` as seconds or as an HTTP date (RFC 9110 §10.2.3).
 * A date counts from the answer's own `Date`, so that a wrong clock on either side does no harm. `undefined` where the
 * header is missing or neither.
 */
export function parseRetryAfter(headers: Headers): number | undefined {
  const value = headers.get("retry-after")?.trim() ?? "";
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const ms = Date.parse(value) - (Date.parse(headers.get("date") ?? "") || Date.now());
  // `Date.parse` takes all three forms of an HTTP date, and much that is none ("1.5"), which then lies in the past.
  return Number.isNaN(ms) ? undefined : Math.max(ms, 0);
}
