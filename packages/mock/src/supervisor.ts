import { MockStoppedError } from "./errors.js";
import type { MockEvent } from "./mock-event.js";
import type { MockServer } from "./mock-server.js";
import { PrismProcess } from "./prism-process.js";

/** More deaths than this within the window, and the mock is not restarted again: the document or the port is at fault. */
const QUICK_DEATHS = 10;
const QUICK_DEATHS_WINDOW = 30_000;

interface SupervisorOptions {
  document: object;
  port: number;
  host: string;
  loopbackOnly: boolean;
  onLog(event: MockEvent): void;
}

/** Keeps one Prism process serving one port, with the last document that could be loaded. */
export class Supervisor implements MockServer {
  readonly #options: SupervisorOptions;
  readonly #deaths: number[] = [];
  #document: object;
  #process: PrismProcess | undefined;
  #starting: Promise<void> | undefined;
  #port: number;
  #stopped: string | undefined;

  constructor(options: SupervisorOptions) {
    this.#options = options;
    this.#document = options.document;
    this.#port = options.port;
  }

  get port(): number {
    return this.#port;
  }

  get pid(): number | undefined {
    return this.#process?.pid;
  }

  get baseUrl(): string {
    return `http://${this.#options.host}:${this.#port}`;
  }

  start(): Promise<void> {
    this.#starting = this.#startProcess();
    return this.#starting;
  }

  async ready(): Promise<void> {
    for (;;) {
      if (this.#stopped !== undefined) throw new MockStoppedError(this.#stopped);
      await this.#starting;
      const asked = this.#process;
      const alive = await asked?.ping().then(
        () => true,
        () => false,
      );
      if (alive) return;
      // It died without our having been told yet: once it has ended, `#died` has started another or given up.
      await asked?.ended;
    }
  }

  async reload(document: object): Promise<void> {
    await this.ready();
    if (this.#process === undefined) throw new MockStoppedError("it is not running");
    const loaded = await this.#process.load(document);
    this.#document = document;
    this.#options.onLog({ type: "reloaded", ...pick(loaded) });
  }

  async close(): Promise<void> {
    this.#stopped ??= "it was closed";
    await this.#process?.end();
  }

  async #startProcess(): Promise<void> {
    const started = performance.now();
    const { host, loopbackOnly, onLog } = this.#options;
    const child = new PrismProcess(host, this.#port, {
      loopbackOnly,
      onViolation: (message) => onLog({ type: "violation", message }),
    });
    this.#process = child;
    try {
      const { operations } = await child.load(this.#document);
      this.#port = child.port;
      void child.ended.then((reason) => this.#died(reason));
      onLog({
        type: "listening",
        baseUrl: this.baseUrl,
        operations,
        milliseconds: performance.now() - started,
      });
    } catch (error) {
      await child.end();
      throw error;
    }
  }

  #died(reason: string): void {
    if (this.#stopped !== undefined) return;
    const now = Date.now();
    this.#deaths.push(now);
    const recent = this.#deaths.filter((at) => now - at < QUICK_DEATHS_WINDOW).length;
    const restarting = recent <= QUICK_DEATHS;
    this.#options.onLog({ type: "died", reason, restarting });
    if (!restarting) {
      this.#stopped = `its process died ${recent} times within ${QUICK_DEATHS_WINDOW / 1000} s, last: ${reason}`;
      return;
    }
    this.start().catch((error: Error) => {
      this.#stopped = error.message;
      this.#options.onLog({ type: "died", reason: error.message, restarting: false });
    });
  }
}

const pick = ({ operations, milliseconds }: { operations: number; milliseconds: number }) => ({
  operations,
  milliseconds,
});
