import type { MockEvent } from "./mock-event.js";

export interface MockOptions {
  /** A self-contained OpenAPI document: the bundle. */
  readonly document: object;
  /** 0, the default, takes a free port. */
  readonly port?: number;
  readonly host?: "127.0.0.1";
  /** When `port` is taken, take the next free one and say so by a `port-taken` event, instead of failing. */
  readonly fallback?: boolean;
  /**
   * Refuse every connection of the mock that leaves this machine. Prism performs callbacks for real: without this, a
   * request that names a public URL makes it POST there. Default true.
   */
  readonly loopbackOnly?: boolean;
  /** Told of starts, reloads and deaths. */
  readonly onLog?: (event: MockEvent) => void;
}

export interface MockServer {
  /** Without a trailing slash, and without the path of the document's own server: Prism serves paths from the root. */
  readonly baseUrl: string;
  readonly port: number;
  /** Process that serves the port now; another one after a restart. */
  readonly pid: number | undefined;
  /**
   * Serves another document on the same port, in the same process.
   *
   * @throws {MockDocumentError} Prism cannot serve it; the one before is still served.
   * @throws {MockStoppedError} the mock is closed.
   */
  reload(document: object): Promise<void>;
  /** Resolves when the port answers: at once unless the mock is being restarted. */
  ready(): Promise<void>;
  close(): Promise<void>;
}
