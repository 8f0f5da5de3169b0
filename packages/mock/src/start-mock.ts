import { MockPortInUseError } from "./errors.js";
import type { MockEvent } from "./mock-event.js";
import { Supervisor } from "./supervisor.js";

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

/** How many ports above the one asked for are tried when `fallback` is set. */
const FALLBACK_PORTS = 20;

/**
 * Starts Prism as a mock of an OpenAPI document, in a process of its own. It ends with this process, and is started
 * again on the same port when it dies.
 *
 * @throws {MockPortInUseError} the port is taken, and `fallback` is not set.
 * @throws {MockDocumentError} Prism cannot serve the document.
 */
export async function startMock(options: MockOptions): Promise<MockServer> {
  const { port: wanted = 0, fallback = false, onLog = () => {} } = options;
  const supervisor = await startOnFreePort(options, fallback && wanted !== 0 ? FALLBACK_PORTS : 0);
  if (wanted !== 0 && supervisor.port !== wanted)
    onLog({ type: "port-taken", wanted, port: supervisor.port });
  return supervisor;
}

async function startOnFreePort(options: MockOptions, spare: number): Promise<Supervisor> {
  const { document, port = 0, host = "127.0.0.1", loopbackOnly = true, onLog = () => {} } = options;
  const supervisor = new Supervisor({ document, port, host, loopbackOnly, onLog });
  try {
    await supervisor.start();
    return supervisor;
  } catch (error) {
    if (!(error instanceof MockPortInUseError) || spare === 0) throw error;
    return startOnFreePort({ ...options, port: port + 1 }, spare - 1);
  }
}
