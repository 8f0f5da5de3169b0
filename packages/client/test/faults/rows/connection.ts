import { connectionFails, type Given, type Row, reads, starts, type Turn, timesOut } from "../row.js";
import { breaksOffWith, byAnother, failsWith, firstTo, resolvesTo, through } from "../through.js";
import { accepts, after, closes, half, pending, resets, resetsUnread, stalls } from "../turns.js";

/** A name that means this machine, whatever its look-up is made to say. */
const byName = (port: number | string) => ({ baseUrl: `http://localhost:${port}` });
const refused = ({ closedPort }: Given) => ({ baseUrl: `http://127.0.0.1:${closedPort}` });
const both = [
  { address: "::1", family: 6 },
  { address: "127.0.0.1", family: 4 },
];
const loopback = both.slice(1);
const portOf = (url: string) => new URL(url).port;

/** A whole answer, and then the end of the connection that both sides meant to keep. */
const hangsUp: Turn = {
  answer: (exchange) => {
    const { socket } = exchange.request;
    exchange.response.on("finish", () => setImmediate(() => socket.destroy()));
    pending.answer(exchange);
  },
};

const errorOf = (syscall: string) =>
  Object.assign(new Error(`${syscall} failed`), {
    syscall,
    code: syscall === "connect" ? "ECONNREFUSED" : "ECONNRESET",
  });
const isItsOwnCause = () => {
  const error = new Error("no");
  error.cause = error;
  return error;
};

/** The connection is not made, or breaks. */
export const connectionRows: readonly Row[] = [
  {
    name: "reset before the headers, the task started: start is not made again",
    turns: [after(resets), accepts],
    call: "start",
    want: connectionFails({ mayHaveStarted: true, started: 1 }),
  },
  {
    name: "reset before the headers: result is read again",
    turns: [resets, pending],
    call: "result",
    want: reads(2),
  },
  {
    name: "reset before the request is read: start is not made again, nobody can tell",
    turns: [resetsUnread, accepts],
    call: "start",
    want: connectionFails({ mayHaveStarted: true }),
  },
  {
    name: "reset as soon as it is connected: result is read again",
    turns: [pending],
    resetConnections: 2,
    call: "result",
    want: reads(1),
  },
  {
    name: "resets without end: result gives up after two retries",
    turns: [resets],
    call: "result",
    want: connectionFails({ attempts: 3 }),
  },
  {
    name: "closed before the headers, the task started: start is not made again",
    turns: [after(closes), accepts],
    call: "start",
    want: connectionFails({ mayHaveStarted: true, started: 1 }),
  },
  {
    name: "closed before the headers, without end: result gives up",
    turns: [closes],
    call: "result",
    want: connectionFails({ attempts: 3 }),
  },
  {
    name: "reset, and the caller allows two tasks: start is made again",
    turns: [after(resets), accepts],
    call: "start",
    options: () => ({ retry: { evenIfStarted: true } }),
    want: starts(2, 2),
  },
  {
    name: "refused: start is tried three times, and nothing can have started",
    turns: [accepts],
    call: "start",
    client: refused,
    want: connectionFails({ attempts: 3, requests: 0 }),
  },
  {
    name: "refused: result is tried three times",
    turns: [pending],
    call: "result",
    client: refused,
    want: connectionFails({ attempts: 3, requests: 0 }),
  },
  {
    name: "refused once, since the server was not up yet: start starts one task",
    turns: [accepts],
    call: "start",
    client: ({ closedPort }) => ({ ...through(firstTo(closedPort)) }),
    want: starts(1),
  },
  {
    name: "refused once, then reset: start may have started",
    turns: [after(resets), accepts],
    call: "start",
    client: ({ closedPort }) => ({ ...through(firstTo(closedPort)) }),
    want: connectionFails({ attempts: 2, mayHaveStarted: true, requests: 1, started: 1 }),
  },
  ...(["start", "result"] as const).map(
    (call): Row => ({
      name: `a port that fetch refuses (Fetch §2.9): ${call} gets no response, and nothing was sent`,
      turns: [pending],
      call,
      client: () => ({ baseUrl: "http://127.0.0.1:25", retry: { maxRetries: 0 } }),
      want: connectionFails({ requests: 0 }),
    }),
  ),
  {
    name: "a caller's fetch whose error is about a scheme: no response, and no redirect",
    turns: [accepts],
    call: "start",
    client: () => ({
      fetch: () =>
        Promise.reject(new TypeError("fetch failed", { cause: new Error("unknown scheme: socks4") })),
    }),
    want: connectionFails({ mayHaveStarted: true, requests: 0 }),
  },
  {
    name: "host not found: start is tried three times",
    turns: [accepts],
    call: "start",
    client: ({ url }) => ({ ...byName(portOf(url)), ...through({ lookup: resolvesTo("ENOTFOUND") }) }),
    want: connectionFails({ attempts: 3, requests: 0 }),
  },
  {
    name: "the resolver fails for a while: start starts one task",
    turns: [accepts],
    call: "start",
    client: ({ url }) => ({
      ...byName(portOf(url)),
      ...through({ lookup: resolvesTo("EAI_AGAIN", loopback) }),
    }),
    want: starts(1),
  },
  {
    name: "two addresses, both refused (an AggregateError): start is tried three times",
    turns: [accepts],
    call: "start",
    client: ({ closedPort }) => ({
      ...byName(closedPort),
      ...through({ lookup: resolvesTo(both), autoSelectFamily: true }),
    }),
    want: connectionFails({ attempts: 3, requests: 0 }),
  },
  {
    name: "localhost, refused: start is tried three times",
    turns: [accepts],
    call: "start",
    client: ({ closedPort }) => byName(closedPort),
    want: connectionFails({ attempts: 3, requests: 0 }),
  },
  {
    name: "no connection in time: start is tried again",
    turns: [accepts],
    call: "start",
    client: ({ deafPort }) => ({
      baseUrl: `http://127.0.0.1:${deafPort}`,
      ...through({ timeout: 50 }),
      retry: { maxRetries: 1 },
    }),
    want: connectionFails({ attempts: 2, requests: 0 }),
  },
  ...[
    "DEPTH_ZERO_SELF_SIGNED_CERT",
    "CERT_HAS_EXPIRED",
    "ERR_TLS_CERT_ALTNAME_INVALID",
    "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  ].map(
    (code): Row => ({
      name: `${code}: start is tried three times, and nothing can have started`,
      turns: [accepts],
      call: "start",
      client: () => through(failsWith(() => Object.assign(new Error("refused"), { code }))),
      want: connectionFails({ attempts: 3, requests: 0 }),
    }),
  ),
  {
    name: "a proxy refuses CONNECT: start is tried three times, and nothing can have started",
    turns: [accepts],
    call: "start",
    client: () => through(failsWith(() => new Error("Proxy response (407) !== 200 when HTTP Tunneling"))),
    want: connectionFails({ attempts: 3, requests: 0 }),
  },
  ...Object.entries({
    "an alert about the client's certificate": () =>
      Object.assign(new Error("alert"), { code: "ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED" }),
    "one address refused, the other reset": () => new AggregateError([errorOf("connect"), errorOf("read")]),
    "an AggregateError of nothing": () => new AggregateError([]),
    "an error that is its own cause": isItsOwnCause,
  }).flatMap(([what, error]): Row[] => [
    {
      name: `${what}, before there is a connection: start is tried three times`,
      turns: [accepts],
      call: "start",
      client: () => through(failsWith(error)),
      want: connectionFails({ attempts: 3, requests: 0 }),
    },
    {
      name: `${what}, by a dispatcher that doesn't tell of connections: start is not made again`,
      turns: [accepts],
      call: "start",
      client: () => byAnother(error),
      want: connectionFails({ mayHaveStarted: true, requests: 0 }),
    },
  ]),
  {
    name: "a refused connection, by a dispatcher that doesn't tell of connections: start is tried three times",
    turns: [accepts],
    call: "start",
    client: () => byAnother(() => errorOf("connect")),
    want: connectionFails({ attempts: 3, requests: 0 }),
  },
  {
    name: "a body that breaks off with the error of a refused connection, the task started: start is not made again",
    turns: [after(half("stall")), accepts],
    call: "start",
    client: () => through(breaksOffWith(() => errorOf("connect"))),
    want: connectionFails({ status: 200, mayHaveStarted: true, started: 1 }),
  },
  {
    name: "a caller's fetch that says refused: not believed, start is not made again",
    turns: [accepts],
    call: "start",
    client: () => ({ fetch: () => Promise.reject(errorOf("connect")) }),
    want: connectionFails({ mayHaveStarted: true, requests: 0 }),
  },
  {
    name: "TLS to a plain port: start is tried three times, and nothing can have started",
    turns: [accepts],
    call: "start",
    client: ({ url }) => ({ baseUrl: url.replace("http:", "https:") }),
    want: connectionFails({ attempts: 3, requests: 0 }),
  },
  {
    name: "the server closed the idle connection: start takes a new one",
    turns: [hangsUp, accepts],
    call: "start",
    before: async (client) => {
      await client.webTasks.result("wt_123");
      await new Promise((resolve) => setTimeout(resolve, 200));
    },
    want: starts(2),
  },
  {
    name: "the server resets a connection that it kept, as start comes: start is not made again",
    turns: [pending, resets, accepts],
    call: "start",
    before: (client) => client.webTasks.result("wt_123"),
    want: connectionFails({ mayHaveStarted: true, requests: 2 }),
  },
  {
    name: "the server resets a connection that it kept, as result comes: it is read again",
    turns: [pending, resets, pending],
    call: "result",
    before: (client) => client.webTasks.result("wt_123"),
    want: reads(3),
  },
  {
    name: "no connection yet when the attempt's time is up: not told apart, start is not made again",
    turns: [stalls],
    call: "start",
    client: ({ deafPort }) => ({ baseUrl: `http://127.0.0.1:${deafPort}`, attemptTimeoutMs: 50 }),
    want: timesOut({ mayHaveStarted: true, requests: 0, timeoutMs: 50 }),
    lingers: "the pool of undici goes on connecting for ten seconds, though nobody waits for it any more",
  },
];
