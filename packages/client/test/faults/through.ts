import type { LookupFunction } from "node:net";
import { Agent, buildConnector } from "undici";

type Fetch = (request: Request) => Promise<Response>;
type Options = buildConnector.BuildOptions & { lookup?: LookupFunction };
type Addresses = { address: string; family: number }[];

/** The `fetch` of a client whose connections are made otherwise. The resolver and the connector are injected. */
export function through(connect: Options | buildConnector.connector): Fetch {
  const dispatcher = new Agent({ connect });
  return (request) => fetch(request, { dispatcher } as RequestInit);
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
