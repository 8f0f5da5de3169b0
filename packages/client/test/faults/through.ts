import type { LookupFunction } from "node:net";
import { Agent, buildConnector, type Dispatcher, EnvHttpProxyAgent, ProxyAgent } from "undici";

type Options = buildConnector.BuildOptions & { lookup?: LookupFunction };
type Addresses = { address: string; family: number }[];

/** Where Node's global `fetch` finds what makes its connections. */
const DISPATCHER = Symbol.for("undici.globalDispatcher.1");
const global = globalThis as { [DISPATCHER]?: unknown };

/**
 * Has the global `fetch` make its connections otherwise until `usualConnections` ends: the resolver and the connector are
 * injected. The client must not be given a `fetch` for it, since it trusts no error of another's.
 */
export function through(connect: Options | buildConnector.connector): object {
  return dispatchedBy(new Agent({ connect }));
}

/** Has the global `fetch` send by a dispatcher, as `setGlobalDispatcher` of undici does. */
export function dispatchedBy(dispatcher: Dispatcher): object {
  global[DISPATCHER] = dispatcher;
  return {};
}

/** Has the global `fetch` trust an authority beside which it trusts nobody, and make its connections through a proxy. */
export const throughProxy = ({ proxy, ca }: { readonly proxy: string; readonly ca: string }): object =>
  dispatchedBy(new ProxyAgent({ uri: proxy, requestTls: { ca } }));

/** The same with the agent that reads its proxies from the environment. */
export const throughEnvProxy = ({ proxy, ca }: { readonly proxy: string; readonly ca: string }): object =>
  dispatchedBy(
    new EnvHttpProxyAgent({ httpProxy: proxy, httpsProxy: proxy, noProxy: "", requestTls: { ca } }),
  );

/** At the end of the block connections are made as before. */
export function usualConnections(): Disposable {
  const before = global[DISPATCHER];
  return {
    [Symbol.dispose]: () => {
      global[DISPATCHER] = before;
    },
  };
}

/** A resolver that finds these addresses; for an error's code it fails as the system's does. Each look-up takes the next. */
export function resolvesTo(...answers: (Addresses | string)[]): LookupFunction {
  let asked = 0;
  return (hostname, _options, callback) => {
    const answer = answers[Math.min(asked++, answers.length - 1)] ?? [];
    if (typeof answer !== "string") return callback(null, answer);
    const message = `getaddrinfo ${answer} ${hostname}`;
    callback(Object.assign(new Error(message), { code: answer, syscall: "getaddrinfo", hostname }), []);
  };
}

/** Makes the first connection to another port. */
export function firstTo(port: number): buildConnector.connector {
  const connect = buildConnector({});
  let made = 0;
  return (options, callback) =>
    connect(made++ === 0 ? { ...options, port: String(port) } : options, callback);
}

/** Makes all connections but the first to another port. */
export function laterTo(port: number): buildConnector.connector {
  const connect = buildConnector({});
  let made = 0;
  return (options, callback) =>
    connect(made++ === 0 ? options : { ...options, port: String(port) }, callback);
}

/** Makes no connection, and says why. */
export function failsWith(error: () => Error): buildConnector.connector {
  return (_options, callback) => void setImmediate(() => callback(error(), null));
}

/** Sends by another dispatcher than undici's own, which fails and doesn't tell whether it sent anything. */
export function byAnother(error: () => Error): object {
  global[DISPATCHER] = {
    dispatch(_options: object, handler: { onError(error: Error): void }) {
      setImmediate(() => handler.onError(error()));
      return true;
    },
  };
  return {};
}

/** Makes connections that break off once the first bytes of an answer are read. */
export function breaksOffWith(error: () => Error): buildConnector.connector {
  const connect = buildConnector({});
  return (options, callback) =>
    connect(options, (...made) => {
      const [, socket] = made;
      socket?.once("data", () => setTimeout(() => socket.destroy(error()), 100));
      callback(...made);
    });
}
