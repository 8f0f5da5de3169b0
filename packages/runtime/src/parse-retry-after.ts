/**
 * How long an answer asks to wait, in milliseconds: `Retry-After` as seconds or as an HTTP date (RFC 9110 §10.2.3).
 * A date counts from the answer's own `Date`, so that a wrong clock on either side does no harm. `undefined` where the
 * header is missing or neither.
 */
export function parseRetryAfter(headers: Headers): number | undefined {
  const value = headers.get("retry-after")?.trim() ?? "";
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const ms = Date.parse(value) - (Date.parse(headers.get("date") ?? "") || Date.now());
  // `Date.parse` takes much that is no HTTP date, such as "1.5" or "-1".
  return /^[a-z]{3},/i.test(value) && !Number.isNaN(ms) ? Math.max(ms, 0) : undefined;
}
