import { type MockEvent, type MockServer, startMock } from "@intuned/mock";
import { generate, tellChanges } from "./generate.js";
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
  /** Told of each document that is served after an edit. */
  readonly onServed?: (document: object) => Promise<void>;
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
  { document, port, say, onServed }: ServeSpecOptions,
): Promise<ServedSpec> {
  let served = document;
  const mock = await startMock({ document, port, fallback: true, onLog: (event) => say(describe(event)) });
  const closing = [() => mock.close()];
  return {
    baseUrl: mock.baseUrl,
    watch: async () => {
      const watch = await watchSpec(repository, async () => {
        const edited = await serveEdit(repository, mock, say, served);
        served = edited ?? served;
        if (edited !== undefined) await onServed?.(edited);
      });
      closing.unshift(() => watch.close());
    },
    close: async () => {
      for (const close of closing.splice(0)) await close();
    },
  };
}

/** Gives the document when it is served. */
async function serveEdit(
  repository: Repository,
  mock: MockServer,
  say: (line: string) => void,
  before: object,
): Promise<object | undefined> {
  const start = performance.now();
  say("");
  say(`${new Date().toLocaleTimeString("en-GB")}  An edit was saved.`);
  try {
    const generation = await generate(repository);
    const { document } = generation;
    await mock.reload(document);
    const { summary, lines } = tellChanges(generation);
    say(`Served after ${Math.round(performance.now() - start)} ms; ${summary}.`);
    for (const line of lines) say(`  ${line}`);
    for (const line of operationChanges(before, document)) say(line);
    return document;
  } catch (error) {
    say(error instanceof SpecError ? error.message : String(error instanceof Error ? error.stack : error));
    say(`The edit is not served; ${mock.baseUrl} still serves the last valid spec.`);
    return undefined;
  }
}

function operationChanges(before: object, after: object): string[] {
  const [old, current] = [operationsOf(before), operationsOf(after)];
  const added = current.filter((it) => !old.includes(it)).map((it) => `New operation: ${it}`);
  const gone = old.filter((it) => !current.includes(it)).map((it) => `Operation removed: ${it}`);
  return [...added, ...gone];
}

/** `webTaskStart (POST /{workspaceId}/web-tasks/start)` for each operation. */
function operationsOf(document: object): string[] {
  const { paths = {} } = document as { paths?: Record<string, Record<string, unknown>> };
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, operation]) => {
      const { operationId } = Object(operation) as { operationId?: string };
      return operationId === undefined ? [] : [`${operationId} (${method.toUpperCase()} ${path})`];
    }),
  );
}

function describe(event: MockEvent): string {
  switch (event.type) {
    case "listening":
      return `Prism serves ${event.operations} operations at ${event.baseUrl}`;
    case "port-taken":
      return `Port ${event.wanted} is taken: the mock uses ${event.port} instead.`;
    case "reloaded":
      return `Prism serves the new document (${Math.round(event.milliseconds)} ms): ${event.operations} operations.`;
    case "violation":
      return `Refused a request: ${event.message}`;
    case "died":
      return `Prism's process ended: ${event.reason}.${event.restarting ? " It is started again." : ""}`;
  }
}
