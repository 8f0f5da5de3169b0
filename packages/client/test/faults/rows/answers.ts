import { fails, type Row, reads, starts, type Want } from "../row.js";
import { accepts, after, answers, page, pending, refuses, resets } from "../turns.js";

const answered = (status: number, want: Parameters<typeof fails>[1] = {}): Want =>
  fails("ApiError", { status, ...want });

/** Nothing was begun, and nothing will change: the caller has to act. */
const refusals: Row[] = [400, 401, 402, 403, 404, 409, 422].flatMap((status) => [
  {
    name: `${status}: start fails at once`,
    turns: [refuses(status), accepts],
    call: "start",
    want: answered(status, { code: `code-of-${status}` }),
  },
  {
    name: `${status}: result fails at once`,
    turns: [refuses(status), pending],
    call: "result",
    want: answered(status, { code: `code-of-${status}` }),
  },
]);

const storms: Row[] = [500, 502, 504].flatMap((status) => [
  {
    name: `${status} without end, the task started: start is not made again`,
    turns: [after(page(status))],
    call: "start",
    want: answered(status, { mayHaveStarted: true, started: 1 }),
  },
  {
    name: `${status} without end: result gives up after two retries`,
    turns: [page(status)],
    call: "result",
    want: answered(status, { attempts: 3 }),
  },
]);

/** The server answers with an error. */
export const answerRows: readonly Row[] = [
  ...refusals,
  ...storms,
  {
    name: "408, the task started: start is not made again",
    turns: [after(refuses(408, { retriable: true })), accepts],
    call: "start",
    want: answered(408, { code: "code-of-408", mayHaveStarted: true, started: 1 }),
  },
  { name: "408: result is read again", turns: [page(408), pending], call: "result", want: reads(2) },
  {
    name: "503 with a retriable error object: start is made again, one task starts",
    turns: [refuses(503, { retriable: true }), accepts],
    call: "start",
    want: starts(2),
  },
  {
    name: "503 with a retriable error object, in the old spelling: start is made again",
    turns: [refuses(503, { retriable: undefined, retirable: true }), accepts],
    call: "start",
    want: starts(2),
  },
  {
    name: "503 with a retriable error object, without end: nothing started",
    turns: [refuses(503, { retriable: true })],
    call: "start",
    want: answered(503, { code: "code-of-503", attempts: 3 }),
  },
  {
    name: "503 with an error object that is not retriable, the task started: start is not made again",
    turns: [after(refuses(503)), accepts],
    call: "start",
    want: answered(503, { code: "code-of-503", mayHaveStarted: true, started: 1 }),
  },
  {
    name: "503 with something else that says retriable, the task started: start is not made again",
    turns: [after(answers(503, { retriable: true })), accepts],
    call: "start",
    want: answered(503, { mayHaveStarted: true, started: 1 }),
  },
  {
    name: "503 whose retriable is a text, the task started: start is not made again",
    turns: [after(refuses(503, { retriable: "true" })), accepts],
    call: "start",
    want: answered(503, { code: "code-of-503", mayHaveStarted: true, started: 1 }),
  },
  {
    name: "503 of null, the task started: start is not made again",
    turns: [after(answers(503, null)), accepts],
    call: "start",
    want: answered(503, { mayHaveStarted: true, started: 1 }),
  },
  {
    name: "503 with an error object in a page's content type: start is made again",
    turns: [refuses(503, { retriable: true }, { "content-type": "text/html" }), accepts],
    call: "start",
    want: starts(2),
  },
  {
    name: "500 with a retriable error object, the task started: start is not made again",
    turns: [after(refuses(500, { retriable: true })), accepts],
    call: "start",
    want: answered(500, { code: "code-of-500", mayHaveStarted: true, started: 1 }),
  },
  {
    name: "a gateway's 503 with Retry-After, the task started: start is not made again",
    turns: [after(page(503, { "retry-after": "0" })), accepts],
    call: "start",
    want: answered(503, { mayHaveStarted: true, started: 1, retryAfterMs: 0 }),
  },
  {
    name: "a gateway's 503: result is read again",
    turns: [page(503), pending],
    call: "result",
    want: reads(2),
  },
  {
    name: "503 and the server says that it is not retriable: result is not read again",
    turns: [refuses(503), pending],
    call: "result",
    want: answered(503, { code: "code-of-503" }),
  },
  {
    name: "429, then a reset: start may have started",
    turns: [refuses(429, { retriable: true }), after(resets), accepts],
    call: "start",
    want: fails("ConnectionError", {
      code: "connection-failed",
      attempts: 2,
      mayHaveStarted: true,
      started: 1,
    }),
  },
  {
    name: "reset, then 409, where the caller allows two tasks: the first may still have started",
    turns: [after(resets), refuses(409)],
    call: "start",
    options: () => ({ retry: { evenIfStarted: true } }),
    want: answered(409, { code: "code-of-409", attempts: 2, mayHaveStarted: true, started: 1 }),
  },
  {
    name: "reset, then a retriable 503 without end, where the caller allows two tasks: the first may have started",
    turns: [after(resets), refuses(503, { retriable: true })],
    call: "start",
    options: () => ({ retry: { evenIfStarted: true } }),
    want: answered(503, { code: "code-of-503", attempts: 3, mayHaveStarted: true, started: 1 }),
  },
  {
    name: "304: an error, since nothing is kept that it could mean",
    turns: [answers(304, "")],
    call: "result",
    want: answered(304),
  },
  {
    name: "an error without a body: its status tells",
    turns: [answers(404, "")],
    call: "result",
    want: answered(404),
  },
  {
    name: "retry: false for the client: one attempt",
    turns: [page(500), pending],
    call: "result",
    client: () => ({ retry: false }),
    want: answered(500),
  },
  {
    name: "retry: false for the call: one attempt, of a start that was refused with 429 too",
    turns: [refuses(429, { retriable: true }), accepts],
    call: "start",
    options: () => ({ retry: false }),
    want: answered(429, { code: "code-of-429" }),
  },
  {
    name: "retry: false for the client, retries for the call: the call's count",
    turns: [page(500), page(500), pending],
    call: "result",
    client: () => ({ retry: false }),
    options: () => ({ retry: { maxRetries: 1, initialDelayMs: 1 } }),
    want: answered(500, { attempts: 2 }),
  },
  {
    name: "more retries for the call than for the client: the call's count",
    turns: [...Array(5).fill(page(500)), pending],
    call: "result",
    client: () => ({ retry: { maxRetries: 0 } }),
    options: () => ({ retry: { maxRetries: 5 } }),
    want: reads(6),
  },
];
