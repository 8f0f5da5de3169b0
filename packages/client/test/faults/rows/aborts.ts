import { type Given, isAborted, type Row, starts } from "../row.js";
import { through } from "../through.js";
import { accepts, after, half, pending, refuses, stalls } from "../turns.js";

const started = { mayHaveStarted: true, started: 1 };
const withSignal = ({ abort }: Given) => ({ signal: abort.signal });
/** Aborts when the headers have come and the body is being read. */
const abortingInBody = ({ abort }: Given) => ({
  fetch: async (url: string, init: RequestInit) => {
    const response = await fetch(url, init);
    setImmediate(() => abort.abort());
    return response;
  },
});
const abortingOnRequest = (given: Given) => {
  void given.received().then(() => given.abort.abort());
  return withSignal(given);
};

/** The caller aborts, in each phase of a call. */
export const abortRows: readonly Row[] = [
  {
    name: "aborted before the call: nothing is sent",
    turns: [accepts],
    call: "start",
    options: ({ abort }) => {
      abort.abort();
      return { signal: abort.signal };
    },
    want: isAborted({ requests: 0, attempts: 0 }),
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
      setTimeout(() => abort.abort(), 10_000).unref();
      return { signal: abort.signal };
    },
    want: starts(),
  },
];
