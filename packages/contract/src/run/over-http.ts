import { Agent, type ClientRequest, request as httpRequest, type IncomingMessage } from "node:http";
import { request as httpsRequest, Agent as SecureAgent } from "node:https";
import type { HttpRequest, HttpResponse, Send } from "@intuned/document/serialize";
import { TransportError, type TransportFailure } from "../model/exchange.js";
import { isLoopback, isUnsafe } from "./send.js";

export interface OverHttpOptions {
  /** From the first byte sent to the last received, milliseconds; 10,000 unless given. */
  readonly timeoutMs?: number;
  /** Bytes of a body that are read; the rest is cut off. 10 MB unless given. */
  readonly maxBodyBytes?: number;
  /** Connections kept open; 8 unless given. */
  readonly connections?: number;
}

/** A `Send` that holds connections open. */
export interface HttpSend extends Send {
  /** Closes the connections. */
  close(): void;
}

/**
 * Sends requests to the server at `baseUrl`, whose path goes before every target. Redirects are answers: none is followed.
 *
 * @throws {TypeError} `baseUrl` is no http or https URL.
 */
export function overHttp(baseUrl: string, options: OverHttpOptions = {}): HttpSend {
  const base = new URL(baseUrl);
  if (!/^https?:$/.test(base.protocol)) throw new TypeError(`${base.protocol} is no protocol of a target`);
  const { timeoutMs = 10_000, maxBodyBytes = 10_000_000, connections = 8 } = options;
  const isLocal = isLoopback(baseUrl);
  const isSecure = base.protocol === "https:";
  const agent = new (isSecure ? SecureAgent : Agent)({ keepAlive: true, maxSockets: connections });
  const start = (request: HttpRequest, hasOwn: boolean): ClientRequest =>
    (isSecure ? httpsRequest : httpRequest)({
      // A request that may change something is never sent twice to another machine: it gets a connection of its own.
      agent: hasOwn || (isUnsafe(request) && !isLocal) ? false : agent,
      hostname: base.hostname.replace(/^\[|\]$/g, ""),
      port: base.port === "" ? (isSecure ? 443 : 80) : base.port,
      method: request.method,
      path: `${base.pathname.replace(/\/$/, "")}${request.target}`,
      headers: wireHeaders(base.host, request),
    });
  const send: Send = async (request, { signal, ownConnection = false } = {}) => {
    for (;;) {
      try {
        return await sendOnce(() => start(request, ownConnection), request, {
          timeoutMs,
          maxBodyBytes,
          signal,
        });
      } catch (error) {
        if (!(error instanceof StaleConnection)) throw error;
      }
    }
  };
  return Object.assign(send, { close: () => agent.destroy() });
}

/** Flat, so that a name may come twice; `Host` and `Content-Length` are then ours to give. */
function wireHeaders(host: string, { method, headers, body }: HttpRequest): string[] {
  const has = (name: string) => headers.some(([each]) => each.toLowerCase() === name);
  const given = headers.flat();
  if (!has("host")) given.unshift("Host", host);
  const isEmpty = body === undefined || body.length === 0;
  const tellsLength = !isEmpty || /^(POST|PUT|PATCH)$/.test(method);
  if (tellsLength && !has("content-length") && !has("transfer-encoding"))
    given.push("Content-Length", String(body?.length ?? 0));
  if (!has("connection")) given.push("Connection", "keep-alive");
  return given;
}

/** The server closed a kept connection as it was used again: it never saw the request. RFC 9112 §9.3.1 */
class StaleConnection extends Error {}

interface Limits {
  readonly timeoutMs: number;
  readonly maxBodyBytes: number;
  readonly signal: AbortSignal | undefined;
}

function sendOnce(
  start: () => ClientRequest,
  { body }: HttpRequest,
  { timeoutMs, maxBodyBytes, signal }: Limits,
): Promise<HttpResponse> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(new TransportError("aborted", "the run was ended"));
    let call: ClientRequest;
    try {
      call = start();
    } catch (error) {
      return reject(unsendable(error));
    }
    const end = (failure: TransportFailure, message: string, cause?: unknown) => {
      finish();
      reject(new TransportError(failure, message, { cause }));
      call.destroy();
    };
    const timer = setTimeout(() => end("timeout", `none within ${timeoutMs} ms`), timeoutMs);
    const abort = () => end("aborted", "the run was ended");
    const finish = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
    };
    signal?.addEventListener("abort", abort);
    let hasAnswer = false;
    call.on("error", (error: NodeJS.ErrnoException) => {
      finish();
      if (!hasAnswer && call.reusedSocket && isClosed(error)) return reject(new StaleConnection());
      reject(new TransportError(failureOf(error), withoutCode(error), { cause: error }));
    });
    call.on("response", (incoming) => {
      hasAnswer = true;
      collect(incoming, maxBodyBytes).then(
        (response) => {
          finish();
          if (response.isTruncated) call.destroy();
          resolve(response);
        },
        (error: unknown) => end("reset", `its body broke off: ${String((error as Error).message)}`, error),
      );
    });
    // The answer to CONNECT and to an upgrade that nobody asked for comes without a response event.
    call.on("connect", (incoming, socket) => {
      finish();
      socket.destroy();
      resolve({ status: incoming.statusCode ?? 0, headers: headersOf(incoming), body: new Uint8Array() });
    });
    call.end(body);
  });
}

const isClosed = ({ code }: NodeJS.ErrnoException): boolean => code === "ECONNRESET" || code === "EPIPE";

async function collect(incoming: IncomingMessage, limit: number): Promise<HttpResponse> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  let isTruncated = false;
  for await (const chunk of incoming as AsyncIterable<Uint8Array>) {
    const rest = limit - length;
    chunks.push(chunk.length > rest ? chunk.subarray(0, rest) : chunk);
    length += Math.min(chunk.length, rest);
    isTruncated = chunk.length > rest;
    if (isTruncated) break;
  }
  const head = { status: incoming.statusCode ?? 0, headers: headersOf(incoming) };
  return { ...head, body: new Uint8Array(Buffer.concat(chunks)), ...(isTruncated && { isTruncated }) };
}

function headersOf({ rawHeaders }: IncomingMessage): [string, string][] {
  return Array.from({ length: rawHeaders.length / 2 }, (_, index) => [
    (rawHeaders[2 * index] ?? "").toLowerCase(),
    rawHeaders[2 * index + 1] ?? "",
  ]);
}

const CONNECT_CODES = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ECONNABORTED",
]);

function failureOf({ code = "" }: NodeJS.ErrnoException): TransportFailure {
  if (CONNECT_CODES.has(code) || code.startsWith("ERR_TLS") || code.includes("CERT")) return "connect";
  return code.startsWith("HPE_") || code === "EPROTO" ? "protocol" : "reset";
}

const withoutCode = ({ message, code }: NodeJS.ErrnoException): string =>
  message || (code ?? "unknown error");

/** Node refuses to put some requests on the wire: characters in a header or a target. Nothing was sent. */
const unsendable = (error: unknown): TransportError =>
  new TransportError("aborted", `the request cannot be sent: ${(error as Error).message}`, { cause: error });
