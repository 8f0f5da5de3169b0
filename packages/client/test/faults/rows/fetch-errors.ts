import { connectionFails, type Row, reads } from "../row.js";
import { secrets } from "../secrets.js";
import { pending } from "../turns.js";

const KEY = secrets.apiKey;
const refused = Object.assign(new Error("connect ECONNREFUSED"), {
  syscall: "connect",
  code: "ECONNREFUSED",
});
const reset = Object.assign(new Error("read ECONNRESET"), { syscall: "read", code: "ECONNRESET" });

const failing = (error: Error) => new ReadableStream({ pull: () => Promise.reject(error) });

function throws(make: (init: RequestInit) => unknown): NonNullable<Row["client"]> {
  return () => ({ fetch: (_, init) => Promise.reject(make(init)) });
}

/** What a `fetch` of the caller's throws, and what it may hold. */
const errors: Readonly<Record<string, (init: RequestInit) => unknown>> = {
  "an error that holds the request": (request) => Object.assign(new Error("no"), { request }),
  "an error whose message tells the key": () => new Error(`no: x-api-key: ${KEY}`),
  "an error whose cause tells the key": () => new Error("no", { cause: { headers: { "x-api-key": KEY } } }),
  "an error that holds a map": () => Object.assign(new Error("no"), { sent: new Map([["x-api-key", KEY]]) }),
  "an error that holds a set": () => Object.assign(new Error("no"), { sent: new Set([KEY]) }),
  "an error that holds it under a symbol": () => Object.assign(new Error("no"), { [Symbol("sent")]: [KEY] }),
  "an error with the key as a property's name": () => Object.assign(new Error("no"), { [`of ${KEY}`]: 1 }),
  "an error that holds it nine levels down": () => {
    let nested: object = { "x-api-key": KEY };
    for (let depth = 0; depth < 8; depth++) nested = { nested };
    return Object.assign(new Error("no"), nested);
  },
  "an error whose name and code tell the key": () =>
    Object.assign(new Error("no"), { name: `E${KEY}`, code: { key: KEY } }),
  "an AggregateError that tells the key": () => new AggregateError([new Error(KEY)], "no"),
  "a text that tells the key": () => `no: ${KEY}`,
  "an object without a prototype": () => Object.assign(Object.create(null), { key: KEY }),
  "an error that is its own cause": () => {
    const error = new Error("no");
    error.cause = error;
    return error;
  },
  "an error with a getter that throws": () =>
    Object.defineProperty(new Error("no"), "response", {
      get: () => {
        throw new Error("gone");
      },
    }),
  undefined: () => undefined,
  "both a refusal and a reset": () => new AggregateError([refused, reset]),
  "an AggregateError of nothing": () => new AggregateError([]),
};

/** A caller's own `fetch` fails: nobody can tell when, and what it throws can hold anything. */
export const fetchErrorRows: readonly Row[] = [
  ...Object.entries(errors).map(
    ([what, make]): Row => ({
      name: `the fetch throws ${what}: start is not made again`,
      turns: [pending],
      call: "start",
      client: throws(make),
      want: connectionFails({ mayHaveStarted: true, requests: 0 }),
    }),
  ),
  {
    name: "a body fails with the error of a refused connection: start may have started all the same",
    turns: [pending],
    call: "start",
    client: () => ({ fetch: async () => new Response(failing(refused)) }),
    want: connectionFails({ status: 200, mayHaveStarted: true, requests: 0 }),
  },
  {
    name: "the fetch throws, without a promise: start is not made again",
    turns: [pending],
    call: "start",
    client: () => ({
      fetch: () => {
        throw new Error("no");
      },
    }),
    want: connectionFails({ mayHaveStarted: true, requests: 0 }),
  },
  {
    name: "the fetch fails once: result is read again",
    turns: [pending],
    call: "result",
    client: () => {
      let asked = 0;
      return { fetch: (url, init) => (asked++ === 0 ? Promise.reject(new Error("no")) : fetch(url, init)) };
    },
    want: reads(1),
  },
];
