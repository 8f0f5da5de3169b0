import { once } from "node:events";
import { createServer, Agent as HttpAgent, type Server } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import type { AddressInfo } from "node:net";
import type { Api } from "@intuned/document";
import type { Finding } from "../model/finding.js";
import type { RunReport } from "../model/run-report.js";
import { forward } from "./forward.js";
import { TrafficCheck } from "./traffic-check.js";

export interface ProxyOptions {
  readonly api: Api;
  /** Base URL of the one server that requests go to. */
  readonly target: string;
  /** On loopback; 0, which is the default, takes a free one. */
  readonly port?: number;
  /** Called for each violation, soon after the bytes have passed. `isNew`: the first of its cause. */
  readonly onViolation?: (found: Finding, isNew: boolean) => void;
  /** Bytes of each body that are looked at; 1,000,000 unless given. Bodies of any length pass. */
  readonly maxBodyBytes?: number;
}

export interface ContractProxy {
  /** `http://127.0.0.1:PORT`, in the place of the server's base URL. */
  readonly baseUrl: string;
  /** What has passed so far; of exchanges that are under way nothing. After `close` there are none. */
  readonly report: () => Promise<RunReport>;
  /** Takes no more requests, and lets go of those under way. */
  readonly close: () => Promise<void>;
}

/**
 * Starts a server on loopback that stands between callers and one server, passes bytes both ways, and holds both sides to
 * the document after the fact.
 *
 * @throws {TypeError} `target` is no http or https URL. {Error} the port is taken.
 */
export async function startProxy(options: ProxyOptions): Promise<ContractProxy> {
  const target = readTarget(options.target);
  const { maxBodyBytes: limit = 1_000_000 } = options;
  const check = new TrafficCheck({ ...options, target: target.href, limit });
  const agent =
    target.protocol === "https:" ? new HttpsAgent({ keepAlive: true }) : new HttpAgent({ keepAlive: true });
  const upstream = { target, agent, limit };
  const underWay = new Set<Promise<void>>();
  const server = createServer({ keepAlive: true, noDelay: true, requestTimeout: 0 }, (incoming, outgoing) => {
    const passage = forward(upstream, incoming, outgoing).then((passed) => {
      underWay.delete(passage);
      check.take(passed);
    });
    underWay.add(passage);
  });
  server.listen(options.port ?? 0, "127.0.0.1");
  await once(server, "listening");
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    report: () => check.report(),
    close: async () => {
      await close(server);
      await Promise.all(underWay);
      agent.destroy();
    },
  };
}

function readTarget(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw new TypeError(`the target ${JSON.stringify(text)} is no http or https URL`);
  if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "")
    throw new TypeError("the target is a base URL without user, query and fragment");
  return url;
}

async function close(server: Server): Promise<void> {
  if (!server.listening) return;
  const closed = once(server, "close");
  server.close();
  server.closeAllConnections();
  await closed;
}
