import { type Row, reads, SOON, starts, timesOut } from "../row.js";
import { accepts, after, half, later, page, pending, stalls } from "../turns.js";

const soon = { timeoutMs: SOON };
const started = { mayHaveStarted: true, started: 1 };

/** It takes too long. */
export const timeoutRows: readonly Row[] = [
  {
    name: "no headers within the attempt's time, the task started: start is not made again",
    turns: [after(stalls), accepts],
    call: "start",
    options: () => ({ attemptTimeoutMs: SOON }),
    want: timesOut({ timeoutMs: SOON, ...started }),
  },
  {
    name: "no headers within the attempt's time: result is read again",
    turns: [stalls, pending],
    call: "result",
    options: () => ({ attemptTimeoutMs: SOON }),
    want: reads(2),
  },
  {
    name: "no headers within the attempt's time, where the caller allows two tasks: start is made again",
    turns: [after(stalls), accepts],
    call: "start",
    options: () => ({ attemptTimeoutMs: SOON, retry: { evenIfStarted: true } }),
    want: starts(2, 2),
  },
  {
    name: "no headers within the call's time, the task started: start fails",
    turns: [after(stalls), accepts],
    call: "start",
    options: () => soon,
    want: timesOut({ timeoutMs: SOON, ...started }),
  },
  {
    name: "no headers within the call's time: there is no time for a second attempt",
    turns: [stalls, pending],
    call: "result",
    options: () => soon,
    want: timesOut({ timeoutMs: SOON }),
  },
  {
    name: "no headers within the call's time, by a clock that is late: there is no second attempt",
    turns: [stalls, pending],
    call: "result",
    options: ({ stopClock }) => {
      stopClock();
      return soon;
    },
    want: timesOut({ timeoutMs: SOON }),
  },
  {
    name: "the second attempt has no time left: the error tells the call's limit",
    turns: [later(20, page(500)), stalls],
    call: "result",
    options: () => ({ timeoutMs: SOON }),
    want: timesOut({ timeoutMs: SOON, attempts: 2 }),
  },
  {
    name: "a body that stalls: start fails within the call's time",
    turns: [after(half("stall")), accepts],
    call: "start",
    options: () => soon,
    want: timesOut({ timeoutMs: SOON, status: 200, ...started }),
  },
  {
    name: "a body that stalls: result is read again after the attempt's time",
    turns: [half("stall"), pending],
    call: "result",
    options: () => ({ attemptTimeoutMs: SOON }),
    want: reads(2),
  },
  {
    name: "a body that comes in drops: start fails within the call's time",
    turns: [after(half("drip")), accepts],
    call: "start",
    options: () => soon,
    want: timesOut({ timeoutMs: SOON, status: 200, ...started }),
  },
  {
    name: "a body that comes in drops, where a size is the limit: result fails within the call's time",
    turns: [half("drip")],
    call: "result",
    client: () => ({ maxResponseBytes: 1_000_000 }),
    options: () => soon,
    want: timesOut({ timeoutMs: SOON, status: 200 }),
  },
  {
    name: "429 whose body stalls: nothing started, so start is made again",
    turns: [half("stall", 429), accepts],
    call: "start",
    options: () => ({ attemptTimeoutMs: SOON }),
    want: starts(2),
  },
  {
    name: "503 whose body stalls, the task started: start is not made again",
    turns: [after(half("stall", 503)), accepts],
    call: "start",
    options: () => ({ attemptTimeoutMs: SOON }),
    want: timesOut({ timeoutMs: SOON, status: 503, ...started }),
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
    want: timesOut({ timeoutMs: SOON }),
  },
];
