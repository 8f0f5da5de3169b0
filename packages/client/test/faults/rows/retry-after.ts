import { fails, isAborted, type Row, reads, starts } from "../row.js";
import { accepts, page, pending, refuses } from "../turns.js";

const HOUR = 3_600_000;
const dateIn = (ms: number) => new Date(Date.now() + ms).toUTCString();
const limited = (headers: Record<string, string> = {}) => refuses(429, { retriable: true }, headers);
const refused = (retryAfterMs: number | undefined, attempts = 1) =>
  fails("ApiError", {
    status: 429,
    code: "code-of-429",
    attempts,
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  });

/** Keeps the thread, so that a timer is late. */
const blockFor = (ms: number) => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);

/** Headers that are no wait: the pause is the client's own. */
const nonsense: Row[] = ["soon", "-5", "1.5", "1e9", "0x10", "", "Infinity", "5 s"].map((value) => ({
  name: `429 with the Retry-After "${value}": the pause is the client's own`,
  turns: [limited({ "retry-after": value }), accepts],
  call: "start",
  want: starts(2),
}));

/** Longer than anybody waits. */
const absurd: Row[] = ["99999999999", "9".repeat(400)].map((value) => ({
  name: `429 with a Retry-After of ${value.length} digits: start fails at once`,
  turns: [limited({ "retry-after": value }), accepts],
  call: "start",
  // JSON has no infinity.
  want: { ...refused(undefined), retryAfterMs: value.length > 300 ? null : 99_999_999_999_000 } as never,
}));

/** The server says to come back later. */
export const retryAfterRows: readonly Row[] = [
  ...nonsense,
  ...absurd,
  {
    name: "429 without Retry-After: start is made again, one task starts",
    turns: [limited(), accepts],
    call: "start",
    want: starts(2),
  },
  {
    name: "429 without an error object: start is made again",
    turns: [page(429), page(429), accepts],
    call: "start",
    want: starts(3),
  },
  {
    name: "429 with Retry-After in seconds: start is made again",
    turns: [limited({ "retry-after": "0" }), accepts],
    call: "start",
    want: starts(2),
  },
  {
    name: "429 with a date: result is read again",
    turns: [limited({ "retry-after": dateIn(-1_000) }), pending],
    call: "result",
    want: reads(2),
  },
  {
    name: "429 with a date by a server's clock that is hours ahead: no waiting for hours",
    turns: [limited({ date: dateIn(2 * HOUR), "retry-after": dateIn(2 * HOUR) }), accepts],
    call: "start",
    want: starts(2),
  },
  {
    name: "429 with a date by a server's clock that is hours behind: the wait is not overlooked",
    turns: [
      limited({ date: "Mon, 05 Jan 2026 10:00:00 GMT", "retry-after": "Mon, 05 Jan 2026 11:00:00 GMT" }),
    ],
    call: "start",
    want: refused(HOUR),
  },
  {
    name: "429 with a date in the oldest form that counts (RFC 850): the wait is not overlooked",
    turns: [
      limited({ date: "Mon, 05 Jan 2026 10:00:00 GMT", "retry-after": "Monday, 05-Jan-26 11:00:00 GMT" }),
    ],
    call: "start",
    want: refused(HOUR),
  },
  {
    name: "429 with a date, and the client's clock was moved by hours: no waiting for hours",
    turns: [limited({ date: dateIn(0), "retry-after": dateIn(0) }), accepts],
    call: "start",
    client: ({ shiftClock }) => {
      shiftClock(-5 * HOUR);
      return {};
    },
    want: starts(2),
  },
  {
    name: "429 with more seconds than the call has: start fails at once, with the answer",
    turns: [limited({ "retry-after": "30" }), accepts],
    call: "start",
    options: () => ({ timeoutMs: 20_000 }),
    want: refused(30_000),
  },
  {
    name: "429 with more seconds than the caller waits for: start fails at once",
    turns: [limited({ "retry-after": "2" }), accepts],
    call: "start",
    options: () => ({ retry: { maxRetryAfterMs: 1_999 } }),
    want: refused(2_000),
  },
  {
    name: "429 without end: start gives up after two retries, and nothing started",
    turns: [limited()],
    call: "start",
    want: refused(undefined, 3),
  },
  {
    name: "429 without end, and no retries: one attempt",
    turns: [limited()],
    call: "start",
    options: () => ({ retry: { maxRetries: 0 } }),
    want: refused(undefined, 1),
  },
  {
    name: "503 with Retry-After and a retriable error object: start is made again",
    turns: [refuses(503, { retriable: true }, { "retry-after": "0" }), accepts],
    call: "start",
    want: starts(2),
  },
  {
    name: "a gateway's 503 with an absurd Retry-After: result fails at once",
    turns: [page(503, { "retry-after": "86400" }), pending],
    call: "result",
    want: fails("ApiError", { status: 503, retryAfterMs: 86_400_000 }),
  },
  {
    name: "a Retry-After longer than a timer can run, which the caller allows: it does not fire at once",
    turns: [limited({ "retry-after": "3000000" }), accepts],
    call: "start",
    options: ({ abort }) => ({
      signal: abort.signal,
      timeoutMs: 0,
      retry: { maxRetryAfterMs: 1e12 },
    }),
    client: ({ abort }) => ({ hooks: { onRetry: () => void setTimeout(() => abort.abort(), 50) } }),
    want: isAborted(),
  },
  {
    name: "the time is up when the pause ends: fails with the answer, nothing is sent for nothing",
    turns: [limited(), accepts],
    call: "start",
    client: () => ({ hooks: { onRetry: () => blockFor(1_100) } }),
    options: () => ({ timeoutMs: 1_000 }),
    want: refused(undefined),
  },
  {
    name: "the clock moves forwards between two attempts: it changes nothing",
    turns: [limited(), limited(), accepts],
    call: "start",
    client: ({ shiftClock }) => ({ hooks: { onRetry: () => shiftClock(24 * HOUR) } }),
    want: starts(3),
  },
  {
    name: "the clock moves backwards between two attempts: it changes nothing",
    turns: [limited(), limited(), accepts],
    call: "start",
    client: ({ shiftClock }) => ({ hooks: { onRetry: () => shiftClock(-24 * HOUR) } }),
    want: starts(3),
  },
];
