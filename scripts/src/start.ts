import { once } from "node:events";
import process from "node:process";
import { parseArgs } from "node:util";
import { generate } from "./generate.js";
import { repositoryAt, repositoryRoot } from "./repository.js";
import { runBuild } from "./run-build.js";
import { runExample } from "./run-example.js";
import { runStep } from "./run-step.js";
import { serveSpec } from "./serve-spec.js";
import { SpecError } from "./spec-error.js";

const USAGE = `npm start -- [--once] [--port N]

  --once    end after the sample has run
  --port N  where the mock listens (default 4010; the next free port where it is taken)`;

const repository = repositoryAt(repositoryRoot);

await runStep(import.meta, async () => {
  const { once: endAfterSample, port } = readArguments();
  const { document } = await timed("Linted, bundled and generated", () => generate(repository));
  await timed("Built the packages", runBuild);
  const served = await serveSpec(repository, { document, port, say: console.log });
  try {
    console.log(`\nRunning examples/start-web-task.ts against the mock:`);
    const code = await runExample(served.baseUrl);
    if (endAfterSample || code !== 0) {
      process.exitCode = code;
      return;
    }
    await served.watch();
    const { baseUrl } = served;
    console.log(
      `\nThe mock is at ${baseUrl}  (INTUNED_BASE_URL=${baseUrl} INTUNED_API_KEY=any npm run example)`,
    );
    console.log("Watching openapi/. Ctrl+C ends.");
    await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  } finally {
    await served.close();
  }
});

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
