import { fails, type Given, isAborted, type Row, reads, starts, timesOut } from "../row.js";
import { through } from "../through.js";
import { accepts, after, answers, half, later, page, pending, refuses, stalls } from "../turns.js";

const soon = { timeoutMs: 100 };
const started = { mayHaveStarted: true, started: 1 };
const withSignal = ({ abort }: Given) => ({ signal: abort.signal });
/** As some do: without the signal. */
const deaf = (request: Request) => fetch(new Request(request, { signal: null }));
const big = answers(200, " ".repeat(20_000_000));
/** Aborts when the headers have come and the body is being read. */
const abortingInBody = ({ abort }: Given) => ({
  fetch: async (request: Request) => {
    const response = await fetch(request);
    setImmediate(() => abort.abort());
    return response;
  },
});
const abortingOnRequest = (given: Given) => {
  void given.received().then(() => given.abort.abort());
  return withSignal(given);
};

const timeouts: Row[] = [
  {
    name: "no headers within the attempt's time, the task started: start is not made again",
    turns: [after(stalls), accepts],
    call: "start",
    options: () => ({ attemptTimeoutMs: 100 }),
    want: timesOut({ timeoutMs: 100, ...started }),
  },
  {
    name: "no headers within the attempt's time: result is read again",
    turns: [stalls, pending],
    call: "result",
    options: () => ({ attemptTimeoutMs: 100 }),
    want: reads(2),
  },
  {
    name: "no headers within the attempt's time, where the caller allows two tasks: start is made again",
    turns: [after(stalls), accepts],
    call: "start",
    options: () => ({ attemptTimeoutMs: 100, retry: { evenIfStarted: true } }),
    want: starts(2, 2),
  },
  {
    name: "no headers within the call's time, the task started: start fails",
    turns: [after(stalls), accepts],
    call: "start",
    options: () => soon,
    want: timesOut({ timeoutMs: 100, ...started }),
  },
  {
    name: "no headers within the call's time: there is no time for a second attempt",
    turns: [stalls, pending],
    call: "result",
    options: () => soon,
    want: timesOut({ timeoutMs: 100 }),
  },
  {
    name: "no headers within the call's time, by a clock that is late: there is no second attempt",
    turns: [stalls, pending],
    call: "result",
    options: ({ stopClock }) => {
      stopClock();
      return soon;
    },
    want: timesOut({ timeoutMs: 100 }),
  },
  {
    name: "the second attempt has no time left: the error tells the call's limit",
    turns: [later(20, page(500)), stalls],
    call: "result",
    options: () => ({ timeoutMs: 150 }),
    want: timesOut({ timeoutMs: 150, attempts: 2 }),
  },
  {
    name: "a body that stalls: start fails within the call's time",
    turns: [after(half("stall")), accepts],
    call: "start",
    options: () => soon,
    want: timesOut({ timeoutMs: 100, status: 200, ...started }),
  },
  {
    name: "a body that stalls: result is read again after the attempt's time",
    turns: [half("stall"), pending],
    call: "result",
    options: () => ({ attemptTimeoutMs: 100 }),
    want: reads(2),
  },
  {
    name: "a body that comes in drops: start fails within the call's time",
    turns: [after(half("drip")), accepts],
    call: "start",
    options: () => soon,
    want: timesOut({ timeoutMs: 100, status: 200, ...started }),
  },
  {
    name: "a body that comes in drops, where a size is the limit: result fails within the call's time",
    turns: [half("drip")],
    call: "result",
    client: () => ({ maxResponseBytes: 1_000_000 }),
    options: () => soon,
    want: timesOut({ timeoutMs: 100, status: 200 }),
  },
  {
    name: "429 whose body stalls: nothing started, so start is made again",
    turns: [half("stall", 429), accepts],
    call: "start",
    options: () => ({ attemptTimeoutMs: 100 }),
    want: starts(2),
  },
  {
    name: "503 whose body stalls, the task started: start is not made again",
    turns: [after(half("stall", 503)), accepts],
    call: "start",
    options: () => ({ attemptTimeoutMs: 100 }),
    want: timesOut({ timeoutMs: 100, status: 503, ...started }),
  },
  {
    name: "a slow answer within its time: no error",
    turns: [after(later(50, accepts))],
    call: "start",
    options: () => ({ timeoutMs: 10_000, attemptTimeoutMs: 5_000 }),
    want: starts(),
  },
  {
    name: "the clock moves forwards while an answer comes: no timeout",
    turns: [later(30, accepts)],
    call: "start",
    client: ({ shiftClock }) => ({ hooks: { onRequest: () => shiftClock(3_600_000) } }),
    options: () => ({ timeoutMs: 10_000 }),
    want: { ...starts() },
  },
  {
    name: "the clock moves backwards while an answer stalls: the timeout comes all the same",
    turns: [stalls],
    call: "result",
    client: ({ shiftClock }) => ({ hooks: { onRequest: () => shiftClock(-3_600_000) } }),
    options: () => soon,
    want: timesOut({ timeoutMs: 100 }),
  },
];

const aborts: Row[] = [
  {
    name: "aborted before the call: nothing is sent",
    turns: [accepts],
    call: "start",
    options: ({ abort }) => {
      abort.abort();
      return { signal: abort.signal };
    },
    want: isAborted({ requests: 0 }),
  },
  {
    name: "aborted while the key is asked for: nothing is sent",
    turns: [accepts],
    call: "start",
    client: ({ abort }) => ({ apiKey: () => new Promise(() => setImmediate(() => abort.abort())) }),
    options: withSignal,
    want: isAborted({ requests: 0 }),
  },
  {
    name: "aborted while it connects: not told apart from later",
    turns: [accepts],
    call: "start",
    client: ({ abort }) => ({ ...through(() => void setImmediate(() => abort.abort())) }),
    options: withSignal,
    want: isAborted({ mayHaveStarted: true, requests: 0 }),
  },
  {
    name: "aborted before the headers, the task started",
    turns: [after(stalls), accepts],
    call: "start",
    options: abortingOnRequest,
    want: isAborted(started),
  },
  {
    name: "aborted before the headers of a result: it is not read again",
    turns: [stalls, pending],
    call: "result",
    options: abortingOnRequest,
    want: isAborted(),
  },
  {
    name: "aborted within the body, the task started",
    turns: [after(half("stall")), accepts],
    call: "start",
    client: abortingInBody,
    options: withSignal,
    want: isAborted({ status: 200, ...started }),
  },
  {
    name: "aborted within the body of a result, where a size is the limit",
    turns: [half("drip"), pending],
    call: "result",
    client: (given) => ({ ...abortingInBody(given), maxResponseBytes: 1_000_000 }),
    options: withSignal,
    want: isAborted({ status: 200 }),
  },
  {
    name: "aborted within the body of an error",
    turns: [half("stall", 500), pending],
    call: "result",
    client: abortingInBody,
    options: withSignal,
    want: isAborted({ status: 500 }),
  },
  {
    name: "aborted during a pause: at once, and there is no further attempt",
    turns: [refuses(429, { retriable: true }, { "retry-after": "20" }), accepts],
    call: "start",
    client: ({ abort }) => ({ hooks: { onRetry: () => abort.abort() } }),
    options: withSignal,
    want: isAborted(),
  },
  {
    name: "aborted after the call: it changes nothing",
    turns: [accepts],
    call: "start",
    options: ({ abort }) => {
      setTimeout(() => abort.abort(), 200).unref();
      return { signal: abort.signal };
    },
    want: starts(),
  },
];

/** A `fetch` of the caller's that does not heed its signal. */
const deafFetches: Row[] = [
  {
    name: "a fetch without a signal answers late: start ends in time, and the late body is let go",
    turns: [after(later(200, big))],
    call: "start",
    client: () => ({ fetch: deaf }),
    options: () => soon,
    want: timesOut({ timeoutMs: 100, ...started }),
  },
  {
    name: "a fetch without a signal whose body stalls: start ends in time, and the body is let go",
    turns: [after(half("stall"))],
    call: "start",
    client: () => ({ fetch: deaf }),
    options: () => soon,
    want: timesOut({ timeoutMs: 100, status: 200, ...started }),
  },
  {
    name: "a fetch without a signal whose error's body stalls: result ends in time, and the body is let go",
    turns: [half("stall", 404)],
    call: "result",
    client: () => ({ fetch: deaf }),
    options: () => soon,
    want: timesOut({ timeoutMs: 100, status: 404 }),
  },
  {
    name: "a fetch without a signal, aborted within the body: the body is let go",
    turns: [half("drip")],
    call: "result",
    client: ({ abort }) => ({
      fetch: async (request) => {
        const response = await deaf(request);
        setImmediate(() => abort.abort());
        return response;
      },
    }),
    options: withSignal,
    want: isAborted({ status: 200 }),
  },
  {
    name: "a fetch that never settles: start ends in time",
    turns: [accepts],
    call: "start",
    client: () => ({ fetch: () => new Promise(() => {}) }),
    options: () => soon,
    want: timesOut({ timeoutMs: 100, mayHaveStarted: true, requests: 0 }),
  },
];

/** Their own error is the cause. */
const theirs = fails("ClientError", { code: "not-sent", requests: 0 });

/** The function that gives the key. */
const keys: Row[] = [
  {
    name: "the key's function throws: nothing is sent",
    turns: [accepts],
    call: "start",
    client: () => ({
      apiKey: () => {
        throw new Error("The vault is closed.");
      },
    }),
    want: theirs,
  },
  {
    name: "the key's function rejects: nothing is sent",
    turns: [accepts],
    call: "result",
    client: () => ({ apiKey: () => Promise.reject(new Error("The vault is closed.")) }),
    want: theirs,
  },
  {
    name: "the key's function gives nothing: nothing is sent",
    turns: [accepts],
    call: "start",
    client: () => ({ apiKey: () => "" }),
    want: fails("OptionsError", { code: "bad-options", attempts: 0 }),
  },
  {
    name: "the key's function hangs: the call ends in time, and nothing is sent",
    turns: [accepts],
    call: "start",
    client: () => ({ apiKey: () => new Promise(() => {}) }),
    options: () => soon,
    want: timesOut({ timeoutMs: 100, requests: 0 }),
  },
  {
    name: "the key's function hangs once, for an attempt's time: start is made again",
    turns: [accepts],
    call: "start",
    client: () => {
      let asked = 0;
      return { apiKey: () => (asked++ === 0 ? new Promise(() => {}) : "ik_7Qm2xV9rT4bN8wLz") };
    },
    options: () => ({ attemptTimeoutMs: 50 }),
    want: starts(1),
  },
];

/** The caller has had enough. */
export const abortAndTimeoutRows: readonly Row[] = [...timeouts, ...aborts, ...deafFetches, ...keys];
