import {
  type Agent as HttpAgent,
  request as httpRequest,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import { request as httpsRequest } from "node:https";
import type { TransportFailure } from "../model/exchange.js";
import { BodyCopy } from "./body-copy.js";

/** What passed by, once it is over. */
export interface Passed {
  readonly method: string;
  readonly target: string;
  readonly requestHeaders: readonly (readonly [string, string])[];
  readonly requestBody: BodyCopy;
  readonly status?: number;
  readonly responseHeaders: readonly (readonly [string, string])[];
  readonly responseBody: BodyCopy;
  readonly failure?: { readonly kind: TransportFailure; readonly message: string };
  readonly durationMs: number;
}

export interface Upstream {
  readonly target: URL;
  readonly agent: HttpAgent;
  /** Bytes of each body that are copied. */
  readonly limit: number;
}

/**
 * Passes one request on, and its answer back: bytes as they come, at the pace of the slower side, header lines in their
 * order and number. Only what belongs to the connection is dropped, and `Host` names the target (RFC 9110 §7.6). When one
 * side goes, the other is let go too. Nothing is retried, and no redirect followed.
 */
export function forward(
  upstream: Upstream,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<Passed> {
  return new Promise((resolve) => new Passage(upstream, incoming, outgoing, resolve).start());
}

class Passage {
  private readonly startedAt = performance.now();
  private readonly requestBody: BodyCopy;
  private readonly responseBody: BodyCopy;
  private answer: IncomingMessage | undefined;
  private failure: Passed["failure"];
  private readonly target: string;

  constructor(
    private readonly upstream: Upstream,
    private readonly incoming: IncomingMessage,
    private readonly outgoing: ServerResponse,
    private readonly done: (passed: Passed) => void,
  ) {
    this.requestBody = new BodyCopy(upstream.limit);
    this.responseBody = new BodyCopy(upstream.limit);
    this.target = originForm(incoming.url ?? "/");
  }

  start(): void {
    const { incoming, outgoing } = this;
    const request = this.open();
    request.on("response", (answer) => this.passBack(answer));
    request.on("error", (error: NodeJS.ErrnoException) => this.fail(error));
    incoming.on("data", (chunk: Uint8Array) => this.requestBody.push(chunk));
    incoming.pipe(request);
    // A caller that goes away before the end of its body never ends the request of itself.
    incoming.on("error", () => request.destroy());
    outgoing.on("error", () => request.destroy());
    outgoing.on("close", () => {
      if (!outgoing.writableFinished) {
        this.failure ??= { kind: "aborted", message: "the caller went away" };
        request.destroy();
      }
      this.finish();
    });
  }

  private open() {
    const { target: base, agent } = this.upstream;
    const send = base.protocol === "https:" ? httpsRequest : httpRequest;
    const request = send({
      protocol: base.protocol,
      hostname: base.hostname.replace(/^\[|\]$/g, ""),
      port: base.port,
      agent,
      method: this.incoming.method,
      path: `${base.pathname.replace(/\/$/, "")}${this.target}`,
      headers: this.headers().flat(),
      setHost: false,
    });
    request.setNoDelay(true);
    return request;
  }

  private headers(): [string, string][] {
    const { incoming, upstream } = this;
    const headers = endToEnd(incoming.rawHeaders).map(([name, value]): [string, string] => [
      name,
      name.toLowerCase() === "host" ? upstream.target.host : value,
    ]);
    // Whether there is a body is told by one of two fields (RFC 9112 §6.3); of neither, Node would make up one.
    if (incoming.headers["transfer-encoding"] !== undefined) headers.push(["Transfer-Encoding", "chunked"]);
    else if (
      incoming.headers["content-length"] === undefined &&
      !/^(GET|HEAD|DELETE|OPTIONS|TRACE)$/.test(incoming.method ?? "")
    )
      headers.push(["Content-Length", "0"]);
    return headers;
  }

  private passBack(answer: IncomingMessage): void {
    const { outgoing } = this;
    this.answer = answer;
    outgoing.sendDate = false;
    outgoing.writeHead(answer.statusCode ?? 502, answer.statusMessage, endToEnd(answer.rawHeaders).flat());
    outgoing.flushHeaders();
    answer.on("data", (chunk: Uint8Array) => this.responseBody.push(chunk));
    answer.on("end", () => {
      const trailers = headerPairs(answer.rawTrailers);
      if (trailers.length > 0) outgoing.addTrailers(trailers);
    });
    answer.on("error", (error: NodeJS.ErrnoException) => this.fail(error));
    answer.pipe(outgoing);
  }

  /** No answer, or half of one: the caller gets a 502 where that is still possible, and a broken connection otherwise. */
  private fail(error: NodeJS.ErrnoException): void {
    const { outgoing, incoming } = this;
    if (this.answer?.complete || outgoing.writableFinished) return;
    const isGone = outgoing.destroyed;
    this.failure ??= isGone
      ? { kind: "aborted", message: "the caller went away" }
      : { kind: kindOf(error), message: error.message };
    if (outgoing.headersSent || isGone) {
      outgoing.destroy();
      return;
    }
    // What is left of the request's body is of no use to anybody.
    incoming.unpipe();
    incoming.resume();
    const { host } = this.upstream.target;
    const problem = {
      title: "The server behind the contract proxy gave no answer",
      status: 502,
      detail: `${host}: ${error.message}. Is it running, and is --target right?`,
    };
    outgoing.writeHead(502, { "content-type": "application/problem+json", connection: "close" });
    outgoing.end(JSON.stringify(problem));
  }

  private finish(): void {
    const { incoming, answer, failure } = this;
    this.done({
      method: incoming.method ?? "GET",
      target: this.target,
      requestHeaders: headerPairs(incoming.rawHeaders),
      requestBody: this.requestBody,
      ...(answer &&
        failure === undefined &&
        answer.statusCode !== undefined && { status: answer.statusCode }),
      responseHeaders: headerPairs(answer?.rawHeaders ?? []),
      responseBody: this.responseBody,
      ...(failure && { failure }),
      durationMs: performance.now() - this.startedAt,
    });
  }
}

/** What callers of forward proxies write in full is cut to path and query: the target is the only server. */
function originForm(url: string): string {
  return url.startsWith("/")
    ? url
    : url.replace(/^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i, "").replace(/^(?!\/)/, "/");
}

function kindOf({ code = "" }: NodeJS.ErrnoException): TransportFailure {
  if (["ECONNREFUSED", "ENOTFOUND", "EHOSTUNREACH", "ENETUNREACH", "EAI_AGAIN"].includes(code))
    return "connect";
  return code.startsWith("HPE_") ? "protocol" : "reset";
}

/** Header fields between two neighbours on the way. https://www.rfc-editor.org/rfc/rfc9110#section-7.6.1 */
const HOP_BY_HOP = new Set([
  "connection",
  "proxy-connection",
  "keep-alive",
  "te",
  "transfer-encoding",
  "upgrade",
]);

/** The pairs of Node's flat list of a message's header lines. */
function headerPairs(raw: readonly string[]): [name: string, value: string][] {
  return Array.from({ length: raw.length / 2 }, (_, index) => [
    raw[2 * index] ?? "",
    raw[2 * index + 1] ?? "",
  ]);
}

/** The header lines that are passed on, in order: without those between neighbours, and those that `Connection` names. */
function endToEnd(raw: readonly string[]): [name: string, value: string][] {
  const pairs = headerPairs(raw);
  const named = pairs
    .filter(([name]) => name.toLowerCase() === "connection")
    .flatMap(([, value]) => value.split(",").map((option) => option.trim().toLowerCase()));
  const dropped = new Set([...HOP_BY_HOP, ...named]);
  return pairs.filter(([name]) => !dropped.has(name.toLowerCase()));
}
