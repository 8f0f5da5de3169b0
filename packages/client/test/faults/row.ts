import type { Duplex } from "node:stream";
import type { TlsOptions } from "node:tls";
import type {
  IntunedClient,
  IntunedClientOptions,
  IntunedRequestOptions,
  RunOptions,
  Sink,
} from "@intuned/client";
import type { Authority } from "../support/certificates.js";
import type { StartOperation } from "./start-operations.js";

/** One fault, and what has to come of it. */
export interface Row {
  /** What happens, then what is done about it. Unique. */
  readonly name: string;
  /** What the server does with its first request, its second, and so on; the last one goes on. */
  readonly turns: readonly Turn[];
  /** How many connections are reset before anything is read. */
  readonly resetConnections?: number;
  /** Has the server speak TLS with these options. */
  readonly tls?: (authority: Authority) => TlsOptions;
  /** What a proxy does with CONNECT; absent: there is no proxy. */
  readonly proxy?: Connect;
  /**
   * Which call is made. `start` is each operation that starts something in turn. `download` reads a result's file from the
   * scripted server, with a client of another origin. `run` and `waitForResult` wait for a web task with short pauses.
   */
  readonly call: "start" | "result" | "download" | "run" | "waitForResult";
  /** Which operation `start` is; set by the table. */
  readonly operation?: StartOperation;
  /** Made before the call, by the same client. */
  readonly before?: (client: IntunedClient, given: Given) => Promise<unknown>;
  /** The sink of what is started, where not a webhook. */
  readonly sink?: Sink;
  /** The URL of the file, where not the server's. */
  readonly fileUrl?: (given: Given) => string;
  readonly client?: (given: Given) => IntunedClientOptions;
  readonly options?: (given: Given) => IntunedRequestOptions;
  /** Options of a wait. */
  readonly wait?: (given: Given) => RunOptions;
  readonly want: Want;
  /** Why Node itself stays for a while after it, whatever a client does. */
  readonly lingers?: string;
  /** The most bytes that the server gets rid of, what the system buffers included. */
  readonly mostBytes?: number;
}

/** What the call sees of its surroundings. */
export interface Given {
  /** Of the scripted server. */
  readonly url: string;
  /** Of a server of another origin, which should see nothing. */
  readonly elsewhere: string;
  /** The certificate of the authority that issued the server's, as PEM. Empty without TLS. */
  readonly ca: string;
  /** URL of the proxy. Empty where there is none. */
  readonly proxy: string;
  /** Nobody listens there. */
  readonly closedPort: number;
  /** Connections to it are never made. */
  readonly deafPort: number;
  readonly abort: AbortController;
  /** Resolves when the scripted server has read a request. */
  received(): Promise<void>;
  /** Moves `Date.now` by this many milliseconds. */
  shiftClock(ms: number): void;
  /** Makes `performance.now` stand still, as it does for a while where a runtime keeps it coarse. */
  stopClock(): void;
}

/** What the proxy does with a connection that asks for a tunnel to `host:port`, the first of which has the number 0. */
export type Connect = (socket: Duplex, target: string, number: number) => void;

/** What the server does with one request. */
export interface Turn {
  /** Whether it starts the task before it answers (or does not). */
  readonly starts?: boolean;
  /** Whether it answers before it has read the body. */
  readonly unread?: boolean;
  answer(exchange: ServerExchange): void;
}

/** One request as the server has it. */
export interface ServerExchange {
  readonly request: import("node:http").IncomingMessage;
  readonly response: import("node:http").ServerResponse;
  /** The request's body. */
  readonly body: string;
  readonly url: string;
  readonly elsewhere: string;
  /** How the server accepts a start. */
  readonly accepted: StartOperation["accepted"];
}

/** Stands for the body with which the server accepts a start. */
export const ACCEPTED = Symbol("accepted");

/** The exact outcome. */
export interface Want {
  /** Name of the error's class; absent: the call succeeds. */
  readonly error?: string;
  readonly code?: string | undefined;
  readonly status?: number | undefined;
  /** By the error's account. */
  readonly attempts?: number;
  readonly mayHaveStarted?: boolean;
  /** In milliseconds: of a `TimeoutError`. */
  readonly timeoutMs?: number;
  /** In milliseconds: of an `ApiError`. */
  readonly retryAfterMs?: number;
  readonly value?: unknown;
  /** By the server's account. */
  readonly requests: number;
  /** Tasks that the server started. */
  readonly started: number;
}

type Failure = Partial<Omit<Want, "error" | "value">>;

/** One attempt, nothing started, unless said otherwise. The server saw each attempt. */
export function fails(error: string, { attempts = 1, ...want }: Failure = {}): Want {
  return { error, attempts, mayHaveStarted: false, requests: attempts, started: 0, ...want };
}

export const connectionFails = (want: Failure = {}): Want =>
  fails("ConnectionError", { code: "connection-failed", ...want });
export const timesOut = (want: Failure = {}): Want => fails("TimeoutError", { code: "timeout", ...want });
export const isAborted = (want: Failure = {}): Want => fails("AbortError", { code: "aborted", ...want });
export const isMalformed = (want: Failure = {}): Want =>
  fails("MalformedResponseError", { code: "malformed-response", status: 200, ...want });

/** After so many requests, the last of which was answered. */
export const starts = (requests = 1, started = 1): Want => ({
  value: ACCEPTED,
  requests,
  started,
});
export const reads = (requests = 1): Want => ({
  value: { webTaskId: "wt_123", status: "pending", input: { task: "x" } },
  requests,
  started: 0,
});
export const downloads = (requests = 1): Want => ({ value: { rows: [1] }, requests, started: 0 });

/** A limit in milliseconds, of what never comes: long enough for all that has to come before it on a busy machine. */
export const SOON = 500;
