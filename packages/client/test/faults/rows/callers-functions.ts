import { fails, type Given, isAborted, type Row, SOON, starts, timesOut } from "../row.js";
import { accepts, after, answers, half, later } from "../turns.js";

const soon = { timeoutMs: SOON };
const started = { mayHaveStarted: true, started: 1 };
const withSignal = ({ abort }: Given) => ({ signal: abort.signal });
/** As some do: without the signal. */
const deaf = (url: string, init: RequestInit) => fetch(url, { ...init, signal: null });
const big = answers(200, " ".repeat(20_000_000));

/** A `fetch` of the caller's that does not heed its signal. */
const deafFetches: Row[] = [
  {
    name: "a fetch without a signal answers late: start ends in time, and the late body is let go",
    turns: [after(later(SOON + 200, big))],
    call: "start",
    client: () => ({ fetch: deaf }),
    options: () => soon,
    want: timesOut({ timeoutMs: SOON, ...started }),
  },
  {
    name: "a fetch without a signal whose body stalls: start ends in time, and the body is let go",
    turns: [after(half("stall"))],
    call: "start",
    client: () => ({ fetch: deaf }),
    options: () => soon,
    want: timesOut({ timeoutMs: SOON, status: 200, ...started }),
  },
  {
    name: "a fetch without a signal whose error's body stalls: result ends in time, and the body is let go",
    turns: [half("stall", 404)],
    call: "result",
    client: () => ({ fetch: deaf }),
    options: () => soon,
    want: timesOut({ timeoutMs: SOON, status: 404 }),
  },
  {
    name: "a fetch without a signal, aborted within the body: the body is let go",
    turns: [half("drip")],
    call: "result",
    client: ({ abort }) => ({
      fetch: async (url, init) => {
        const response = await deaf(url, init);
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
    want: timesOut({ timeoutMs: SOON, mayHaveStarted: true, requests: 0 }),
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
    want: timesOut({ timeoutMs: SOON, requests: 0 }),
  },
  {
    name: "the key's function hangs once, for an attempt's time: start is made again",
    turns: [accepts],
    call: "start",
    client: () => {
      let asked = 0;
      return { apiKey: () => (asked++ === 0 ? new Promise(() => {}) : "ik_7Qm2xV9rT4bN8wLz") };
    },
    options: () => ({ attemptTimeoutMs: SOON }),
    want: starts(1),
  },
];

/** What the caller gives as functions: `fetch` and the key. */
export const callersFunctionRows: readonly Row[] = [...deafFetches, ...keys];
