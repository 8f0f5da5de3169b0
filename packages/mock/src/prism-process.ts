import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { MockDocumentError, MockPortInUseError, MockStoppedError } from "./errors.js";
import { loopbackGuardEnvironment, loopbackGuardUrl } from "./loopback-guard.js";

type FromChild =
  | { type: "listening"; port: number }
  | { type: "loaded"; id: number; operations: number; milliseconds: number }
  | { type: "refused"; id: number; what: "document" | "port"; reason: string }
  | { type: "violation"; message: string }
  | { type: "fatal"; reason: string };

/** What a document amounts to once it is served. */
export interface Loaded {
  readonly operations: number;
  readonly milliseconds: number;
}

interface Waiting {
  resolve(loaded: Loaded): void;
  reject(error: Error): void;
}

/** How much of the child's stderr is kept to say why it died, in characters. */
const STDERR_TAIL = 2_000;

/** One child process with Prism in it: from its fork to its end, never restarted. */
export class PrismProcess {
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, Waiting>();
  readonly ended: Promise<string>;
  #port: number;
  #nextId = 0;
  #fatal: string | undefined;
  #stderr = "";

  constructor(
    readonly host: string,
    port: number,
    readonly options: { readonly loopbackOnly: boolean; readonly onViolation: (message: string) => void },
  ) {
    this.#port = port;
    this.#child = fork(fileURLToPath(new URL("../child/prism-child.js", import.meta.url)), {
      // Not the parent's own: under tsx or vitest those are loaders that plain JavaScript does not need.
      execArgv: options.loopbackOnly ? ["--import", loopbackGuardUrl] : [],
      env: { ...process.env, ...loopbackGuardEnvironment("mock") },
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    this.#child.stderr?.on("data", (chunk: Buffer) => {
      this.#stderr = (this.#stderr + chunk.toString()).slice(-STDERR_TAIL);
    });
    this.#child.on("message", (message) => this.#receive(message as FromChild));
    this.ended = new Promise((resolve) => {
      this.#child.once("error", (error) => resolve(error.message));
      this.#child.once("exit", (code, signal) => resolve(this.#reasonOf(code, signal)));
    });
    void this.ended.then((reason) => {
      for (const waiting of this.#waiting.values()) waiting.reject(new MockStoppedError(reason));
      this.#waiting.clear();
    });
  }

  get port(): number {
    return this.#port;
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  /** Serves `document` from now on, and listens first if it does not yet. */
  load(document: object): Promise<Loaded> {
    return this.#ask({ type: "load", document, host: this.host, port: this.#port });
  }

  /** @throws {MockStoppedError} the process has ended or is about to. */
  async ping(): Promise<void> {
    await this.#ask({ type: "ping" });
  }

  /** Ends the process: asked first, killed when it does not answer within a second. */
  async end(): Promise<void> {
    if (this.#child.connected) this.#child.send({ type: "close" }, () => {});
    const kill = setTimeout(() => this.#child.kill("SIGKILL"), 1_000);
    await this.ended;
    clearTimeout(kill);
  }

  #ask(message: object): Promise<Loaded> {
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#child.send({ ...message, id }, (error) => {
        if (error) this.#settle(id)?.reject(new MockStoppedError(error.message));
      });
    });
  }

  #receive(message: FromChild): void {
    if (message.type === "listening") this.#port = message.port;
    if (message.type === "violation") this.options.onViolation(message.message);
    if (message.type === "fatal") this.#fatal = message.reason;
    if (message.type === "loaded") this.#settle(message.id)?.resolve(message);
    if (message.type === "refused") this.#settle(message.id)?.reject(this.#refusal(message));
  }

  #refusal({ what, reason }: { what: "document" | "port"; reason: string }): Error {
    if (what === "document") return new MockDocumentError(reason);
    if (reason.includes("EADDRINUSE")) return new MockPortInUseError(this.host, this.#port);
    return new MockStoppedError(`cannot listen on ${this.host}:${this.#port}: ${reason}`);
  }

  #settle(id: number): Waiting | undefined {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    return waiting;
  }

  #reasonOf(code: number | null, signal: NodeJS.Signals | null): string {
    const how = signal === null ? `exit code ${code}` : `signal ${signal}`;
    const why = this.#fatal ?? this.#stderr.trim().split("\n").at(-1);
    return why ? `${why} (${how})` : how;
  }
}
