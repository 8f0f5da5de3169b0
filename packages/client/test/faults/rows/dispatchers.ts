import { Agent, interceptors, RetryAgent } from "undici";
import { connectionFails, fails, type Row, reads, starts } from "../row.js";
import { dispatchedBy, laterTo } from "../through.js";
import { accepts, after, page, pending, redirects, refuses, resets } from "../turns.js";

/** Dispatchers that change how a request is sent, and don't send it twice. None is refused. */
const harmless = {
  "an Agent with one connection and pipelining": () => new Agent({ connections: 1, pipelining: 10 }),
  "the interceptor for redirects": () => new Agent().compose(interceptors.redirect({ maxRedirections: 3 })),
  "the interceptor for DNS": () => new Agent().compose(interceptors.dns()),
  "the interceptor that caches": () => new Agent().compose(interceptors.cache()),
  "a RetryAgent with its defaults": () => new RetryAgent(new Agent()),
};

const harmlessRows: Row[] = Object.entries(harmless).flatMap(([what, dispatcher]): Row[] => [
  {
    name: `${what}: start starts one task`,
    turns: [accepts],
    call: "start",
    client: () => dispatchedBy(dispatcher()),
    want: starts(),
  },
  {
    name: `${what}, and a reset after the task started: start is not made again`,
    turns: [after(resets), accepts],
    call: "start",
    client: () => dispatchedBy(dispatcher()),
    want: connectionFails({ mayHaveStarted: true, started: 1 }),
  },
  {
    name: `${what}, and a redirect: start does not follow`,
    turns: [after(redirects(307, "url")), accepts],
    call: "start",
    client: () => dispatchedBy(dispatcher()),
    want: fails("ApiError", { status: 307, code: "redirected", mayHaveStarted: true, started: 1 }),
  },
]);

/** Allows a dispatcher to repeat what is not safe to repeat. */
const anything = {
  methods: ["POST" as const],
  statusCodes: [503],
  minTimeout: 1,
  maxTimeout: 1,
  maxRetries: 2,
};

/** Dispatchers that send a start again. */
const retrying = {
  "a RetryAgent": (agent: Agent) => new RetryAgent(agent, anything),
  "a RetryAgent with a function": (agent: Agent) =>
    new RetryAgent(agent, {
      ...anything,
      retry: (error, { state }, next) => next(state.counter > 2 ? error : null),
    }),
  "the interceptor that retries": (agent: Agent) => agent.compose(interceptors.retry(anything)),
  "the interceptor that retries, below others": (agent: Agent) =>
    agent.compose(
      interceptors.retry(anything),
      interceptors.redirect({ maxRedirections: 2 }),
      interceptors.dns(),
    ),
};

const retryingRows: Row[] = Object.entries(retrying).flatMap(([what, dispatcher]): Row[] => [
  {
    name: `${what}, and a reset after the task started: it isn't sent again`,
    turns: [after(resets), accepts],
    call: "start",
    client: () => dispatchedBy(dispatcher(new Agent())),
    want: connectionFails({ mayHaveStarted: true, started: 1 }),
  },
  {
    name: `${what}, and a 503 after the task started: it isn't sent again`,
    turns: [after(page(503)), accepts],
    call: "start",
    client: () => dispatchedBy(dispatcher(new Agent())),
    want: connectionFails({ mayHaveStarted: true, started: 1 }),
  },
  {
    name: `${what}, and the server is gone after the task started: the refused connection is no proof`,
    turns: [after(resets), accepts],
    call: "start",
    client: ({ closedPort }) => dispatchedBy(dispatcher(new Agent({ connect: laterTo(closedPort) }))),
    want: connectionFails({ mayHaveStarted: true, started: 1 }),
  },
  {
    name: `${what}, and a server that isn't there: start is tried three times`,
    turns: [accepts],
    call: "start",
    client: ({ closedPort }) => ({
      baseUrl: `http://127.0.0.1:${closedPort}`,
      ...dispatchedBy(dispatcher(new Agent())),
    }),
    want: connectionFails({ attempts: 3, requests: 0 }),
  },
  {
    name: `${what}: start starts one task`,
    turns: [accepts],
    call: "start",
    client: () => dispatchedBy(dispatcher(new Agent())),
    want: starts(),
  },
]);

/** A dispatcher of undici's, set for the whole process; and what `fetch` repeats by itself. */
export const dispatcherRows: readonly Row[] = [
  ...harmlessRows,
  ...retryingRows,
  {
    name: "421, which fetch answers with another request, after the task started: it isn't sent again",
    turns: [after(refuses(421)), accepts],
    call: "start",
    want: connectionFails({ mayHaveStarted: true, started: 1 }),
  },
  {
    name: "421, and result: fetch reads it again",
    turns: [refuses(421), pending],
    call: "result",
    want: reads(2),
  },
  {
    name: "a RetryAgent repeats a read: the client doesn't notice",
    turns: [page(503), pending],
    call: "result",
    client: () => dispatchedBy(new RetryAgent(new Agent(), { minTimeout: 1, maxTimeout: 1 })),
    want: reads(2),
  },
];
