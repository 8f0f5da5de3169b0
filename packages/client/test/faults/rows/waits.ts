import { fails, isAborted, type Row, reads, SOON, starts, type Turn, timesOut, type Want } from "../row.js";
import { secrets } from "../secrets.js";
import { accepts, answers, half, page, pending, refuses, resets, stalls } from "../turns.js";

const HOUR = 3_600_000;
const createdAt = "2026-01-15T09:00:00Z";
const ended = { webTaskId: "wt_123", status: "completed", createdAt, startedAt: createdAt, cost: {} };
const completed = answers(200, { ...ended, outcome: "success", result: { type: "inline", data: 1 } });
const failed = answers(200, {
  ...ended,
  outcome: "failed",
  error: { code: "timeout", message: "Too slow." },
});

/** The wait ended in the task's success, after so many requests. */
const succeeds = (requests: number, started = 1) => ({
  value: { ...ended, outcome: "success", result: 1 },
  requests,
  started,
});
const ranOn = { mayHaveStarted: true, started: 1 };

/** A function that provides another key each time; the server's turns decide which one it accepts. */
const rotating = () => {
  let calls = 0;
  return () => `${secrets.apiKey}-${calls++}`;
};
const rotatingKey = () => ({ apiKey: rotating() });
const revoked = refuses(401, { code: "unauthorized" });
const unauthorized = (attempts: number) => fails("ApiError", { status: 401, code: "unauthorized", attempts });

const keyRows: readonly Row[] = [
  {
    name: "a 401 of a key that was replaced, and a function that provides keys: start is made again",
    turns: [revoked, accepts],
    call: "start",
    client: rotatingKey,
    want: starts(2),
  },
  {
    name: "a 401 of a key that was replaced, and a function that provides keys: result is read again",
    turns: [revoked, pending],
    call: "result",
    client: rotatingKey,
    want: reads(2),
  },
  {
    name: "a 401 of the fresh key too: start fails after two attempts",
    turns: [revoked],
    call: "start",
    client: rotatingKey,
    want: unauthorized(2),
  },
  {
    name: "a 401, a function that provides keys, and no retries: one attempt",
    turns: [revoked, accepts],
    call: "start",
    client: rotatingKey,
    options: () => ({ retry: false }),
    want: unauthorized(1),
  },
  {
    name: "a 401 from a file's host, and a function that provides keys: it got no key, so not again",
    turns: [revoked],
    call: "download",
    client: rotatingKey,
    want: unauthorized(1),
  },
  {
    name: "a 401 between two polls, and a function that provides keys: the wait goes on",
    turns: [accepts, pending, revoked, completed],
    call: "run",
    client: rotatingKey,
    want: succeeds(4),
  },
];

/** Retry-After of polls that succeed and of polls that fail. */
const retryAfterRows: readonly Row[] = ["86400", "Wed, 21 Oct 2099 07:28:00 GMT"].flatMap((value) =>
  [
    answers(200, { webTaskId: "wt_123", status: "pending", createdAt }, { "retry-after": value }),
    refuses(503, {}, { "retry-after": value }),
  ].map(
    (poll, index): Row => ({
      name: `a poll's ${index ? 503 : 200} with the Retry-After "${value}": no longer than maxRetryAfterMs`,
      turns: [accepts, poll, completed],
      call: "run",
      client: () => ({ retry: { maxRetryAfterMs: 20 } }),
      want: succeeds(3),
    }),
  ),
);

const json = { "content-type": "application/json" };

/** Polls after which the task goes on, and so does the wait. */
const outages: Readonly<Record<string, Turn>> = {
  "a page": page(200),
  "a page that says JSON": page(200, json),
  "an empty body": answers(200, ""),
  "204": answers(204, ""),
  "205": answers(205, ""),
  null: answers(200, null),
  "an array": answers(200, []),
  "a text": answers(200, '"pending"'),
  "an object without a status": answers(200, {}),
  "a status that is no text": answers(200, { status: 5 }),
  "half of a response": half("close"),
  "a reset half-way": half("reset"),
  "garbage for brotli": answers(200, "no brotli", { ...json, "content-encoding": "br" }),
  "a reset": resets,
  "408": page(408),
  "425": page(425),
  "429": refuses(429, { retriable: true }),
  "500": refuses(500),
  "501": page(501),
  "502": page(502),
  "503": page(503),
  "504": page(504),
  "a redirect to a login page": answers(302, "", { location: "/login" }),
};

const outageRows: readonly Row[] = Object.entries(outages).flatMap(([what, poll]): Row[] => [
  {
    name: `a poll returns ${what}: the wait goes on`,
    turns: [accepts, poll, poll, completed],
    call: "run",
    client: () => ({ retry: { maxRetries: 0 } }),
    want: succeeds(4),
  },
  {
    name: `a poll returns ${what}, and no outage is allowed: the wait fails, with both requests`,
    turns: [accepts, poll],
    call: "run",
    client: () => ({ retry: { maxRetries: 0 } }),
    wait: () => ({ maxOutageMs: 0 }),
    want: { ...endsWith(what), attempts: 2, mayHaveStarted: true, requests: 2, started: 1 },
  },
]);

/** The error that each of them is. */
function endsWith(what: string): Pick<Want, "error" | "code" | "status"> {
  const status = Number(what);
  if (what === "a redirect to a login page") return { error: "ApiError", code: "redirected", status: 302 };
  if (what === "a reset") return { error: "ConnectionError", code: "connection-failed" };
  if (/half/.test(what)) return { error: "ConnectionError", code: "connection-failed", status: 200 };
  if (status > 299) {
    return {
      error: "ApiError",
      status,
      ...(status === 429 || status === 500 ? { code: `code-of-${status}` } : {}),
    };
  }
  return { error: "MalformedResponseError", code: "malformed-response", status: status || 200 };
}

/** Polls that another one won't change. */
const finalRows: readonly Row[] = [400, 402, 403, 405, 406, 409, 410, 422, 451].map(
  (status): Row => ({
    name: `a poll returns ${status}: the wait fails at once, with both requests`,
    turns: [accepts, refuses(status), completed],
    call: "run",
    want: fails("ApiError", { status, code: `code-of-${status}`, attempts: 2, ...ranOn }),
  }),
);

/** Retry-After of a poll that is no reason to wait, or none that can be read. */
const oddRetryAfterRows: readonly Row[] = ["-5", "0", "abc", "", "Wed, 21 Oct 1999 07:28:00 GMT"].flatMap(
  (value) =>
    [
      answers(200, { webTaskId: "wt_123", status: "pending", createdAt }, { "retry-after": value }),
      refuses(503, {}, { "retry-after": value }),
    ].map(
      (poll, index): Row => ({
        name: `a poll's ${index ? 503 : 200} with the Retry-After "${value}": the next one comes all the same`,
        turns: [accepts, poll, completed],
        call: "run",
        want: succeeds(3),
      }),
    ),
);

/** Waits for a task: what ends them and what doesn't. The account is of all requests. */
export const waitRows: readonly Row[] = [
  ...keyRows,
  ...retryAfterRows,
  ...oddRetryAfterRows,
  {
    name: "a Retry-After that is longer than the wait: there is another poll before its time is up",
    turns: [
      accepts,
      answers(200, { webTaskId: "wt_123", status: "pending" }, { "retry-after": "86400" }),
      completed,
    ],
    call: "run",
    wait: () => ({ timeoutMs: 2 * SOON }),
    want: succeeds(3),
  },
  ...outageRows,
  ...finalRows,
  {
    name: "a 401 of two keys in a row: the wait fails, with all requests",
    turns: [accepts, pending, revoked, revoked, completed],
    call: "run",
    client: rotatingKey,
    want: { ...unauthorized(4), ...ranOn },
  },
  {
    name: "a 401 between polls, twice, each of one key: the wait goes on",
    turns: [accepts, revoked, pending, revoked, completed],
    call: "run",
    client: rotatingKey,
    want: succeeds(5),
  },
  {
    name: "a 401 of a key that is no function: the wait fails at once",
    turns: [accepts, revoked, completed],
    call: "run",
    want: { ...unauthorized(2), ...ranOn },
  },
  {
    name: "a 404 after another poll of this call: the wait goes on",
    turns: [accepts, pending, refuses(404), completed],
    call: "run",
    want: succeeds(4),
  },
  {
    name: "a 404 of a start: it fails at once",
    turns: [refuses(404), accepts],
    call: "run",
    want: fails("ApiError", { status: 404, code: "code-of-404" }),
  },
  {
    name: "a 404 right after the start of this call: the wait goes on",
    turns: [accepts, refuses(404), refuses(404), completed],
    call: "run",
    want: succeeds(4),
  },
  {
    name: "a 404 for an id: the wait fails at once",
    turns: [refuses(404), completed],
    call: "waitForResult",
    want: fails("ApiError", { status: 404, code: "code-of-404", mayHaveStarted: true }),
  },
  {
    name: "a 403 after the start of this call: the wait fails at once, with both requests",
    turns: [accepts, refuses(403), completed],
    call: "run",
    want: fails("ApiError", { status: 403, code: "code-of-403", attempts: 2, ...ranOn }),
  },
  {
    name: "the task fails: the error has the attempts of the start and of each poll",
    turns: [accepts, refuses(502, { retriable: true }), pending, failed],
    call: "run",
    want: fails("TaskFailedError", { code: "task-failed", attempts: 4, ...ranOn }),
  },
  {
    name: "the time of the wait is up between two polls: the error has all attempts",
    turns: [accepts, pending],
    call: "run",
    wait: () => ({ timeoutMs: SOON, pollIntervalMs: HOUR }),
    want: timesOut({ timeoutMs: SOON, attempts: 2, ...ranOn }),
  },
  {
    name: "aborted while a poll stalls: the error has all attempts",
    turns: [accepts, pending, stalls],
    call: "run",
    wait: ({ abort }) => ({
      signal: abort.signal,
      onStatus: () => void setTimeout(() => abort.abort(), SOON).unref(),
    }),
    want: isAborted({ attempts: 3, ...ranOn }),
  },
];
