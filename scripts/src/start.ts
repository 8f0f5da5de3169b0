import { once } from "node:events";
import process from "node:process";
import { parseArgs } from "node:util";
import { type MockEvent, type MockServer, startMock } from "@intuned/mock";
import { generate } from "./generate.js";
import { repositoryAt, repositoryRoot } from "./repository.js";
import { runBuild } from "./run-build.js";
import { runExample } from "./run-example.js";
import { runStep } from "./run-step.js";
import { SpecError } from "./spec-error.js";
import { watchSpec } from "./watch-spec.js";

const USAGE = `npm start -- [--once] [--port N]

  --once    end after the sample has run
  --port N  where the mock listens (default 4010; the next free port where it is taken)`;

const repository = repositoryAt(repositoryRoot);

await runStep(import.meta, async () => {
  const { once: endAfterSample, port } = readArguments();
  const { document } = await timed("Linted, bundled and generated", () => generate(repository));
  await timed("Built the packages", runBuild);
  const mock = await startMock({
    document,
    port,
    fallback: true,
    onLog: (event) => console.log(describe(event)),
  });
  try {
    console.log(`\nRunning examples/start-web-task.ts against the mock:`);
    const code = await runExample(mock.baseUrl);
    if (endAfterSample || code !== 0) {
      process.exitCode = code;
      return;
    }
    await watchUntilInterrupted(mock);
  } finally {
    await mock.close();
  }
});

/** Follows edits of the document until Ctrl+C. A broken edit is told, and what was served before is served on. */
async function watchUntilInterrupted(mock: MockServer): Promise<void> {
  const watch = await watchSpec(repository, async () => {
    const start = performance.now();
    try {
      const { document, changed } = await generate(repository);
      await mock.reload(document);
      const files = changed.length === 0 ? "nothing changed" : changed.join(", ");
      console.log(`Served after ${Math.round(performance.now() - start)} ms: ${files}`);
    } catch (error) {
      console.error(error instanceof SpecError ? error.message : error);
      console.error(`The edit is not served; ${mock.baseUrl} still answers from the last good document.`);
    }
  });
  console.log(
    `\nThe mock is at ${mock.baseUrl}  (INTUNED_BASE_URL=${mock.baseUrl} INTUNED_API_KEY=any npm run example)`,
  );
  console.log("Watching openapi/. Ctrl+C ends.");
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  await watch.close();
}

function readArguments(): { once: boolean; port: number } {
  const options = {
    once: { type: "boolean", default: false },
    port: { type: "string", default: "4010" },
  } as const;
  try {
    const { values } = parseArgs({ options });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65535)
      throw new Error(`--port ${values.port} is no port`);
    return { once: values.once, port };
  } catch (error) {
    throw new SpecError(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}

async function timed<T>(what: string, run: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await run();
  console.log(`${what} in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
  return result;
}

function describe(event: MockEvent): string {
  switch (event.type) {
    case "listening":
      return `Prism serves ${event.operations} operations at ${event.baseUrl}`;
    case "port-taken":
      return `Port ${event.wanted} is taken: the mock uses ${event.port} instead.`;
    case "reloaded":
      return `Prism serves the new document (${event.milliseconds} ms).`;
    case "died":
      return `Prism's process ended: ${event.reason}.${event.restarting ? " It is started again." : ""}`;
  }
}
