import { MockPortInUseError } from "./errors.js";
import type { MockOptions, MockServer } from "./mock-server.js";
import { Supervisor } from "./supervisor.js";

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
