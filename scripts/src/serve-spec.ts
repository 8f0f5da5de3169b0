import { type MockEvent, type MockServer, startMock } from "@intuned/mock";
import { generate } from "./generate.js";
import type { Repository } from "./repository.js";
import { SpecError } from "./spec-error.js";
import { watchSpec } from "./watch-spec.js";

export interface ServeSpecOptions {
  /** The document as generated just now. */
  readonly document: object;
  /** Where the mock listens; the next free port where it is taken, which is said. 0 takes any. */
  readonly port: number;
  /** Told what happens, a line or a finding at a time. */
  readonly say: (line: string) => void;
}

/** The mock of a checkout's document, and the edits that it follows. */
export interface ServedSpec {
  readonly baseUrl: string;
  /** Begins to follow edits: each is linted, bundled, generated and served. A broken one is told, and not served. */
  watch(): Promise<void>;
  close(): Promise<void>;
}

/** Serves a checkout's document by the mock. */
export async function serveSpec(
  repository: Repository,
  { document, port, say }: ServeSpecOptions,
): Promise<ServedSpec> {
  const mock = await startMock({ document, port, fallback: true, onLog: (event) => say(describe(event)) });
  const closing = [() => mock.close()];
  return {
    baseUrl: mock.baseUrl,
    watch: async () => {
      const watch = await watchSpec(repository, () => serveEdit(repository, mock, say));
      closing.unshift(() => watch.close());
    },
    close: async () => {
      for (const close of closing.splice(0)) await close();
    },
  };
}

async function serveEdit(repository: Repository, mock: MockServer, say: (line: string) => void) {
  const start = performance.now();
  try {
    const { document, changed } = await generate(repository);
    await mock.reload(document);
    const files = changed.length === 0 ? "nothing changed" : changed.join(", ");
    say(`Served after ${Math.round(performance.now() - start)} ms: ${files}`);
  } catch (error) {
    say(error instanceof SpecError ? error.message : String(error instanceof Error ? error.stack : error));
    say(`The edit is not served; ${mock.baseUrl} still answers from the last good document.`);
  }
}

function describe(event: MockEvent): string {
  switch (event.type) {
    case "listening":
      return `Prism serves ${event.operations} operations at ${event.baseUrl}`;
    case "port-taken":
      return `Port ${event.wanted} is taken: the mock uses ${event.port} instead.`;
    case "reloaded":
      return `Prism serves the new document (${Math.round(event.milliseconds)} ms).`;
    case "died":
      return `Prism's process ended: ${event.reason}.${event.restarting ? " It is started again." : ""}`;
  }
}
