import { once } from "node:events";
import process from "node:process";
import { type ServedDocs, serveDocs } from "./docs/serve-docs.js";
import { generate } from "./generate.js";
import { repositoryAt, repositoryRoot } from "./repository.js";
import { runBuild } from "./run-build.js";
import { runExample } from "./run-example.js";
import { runStep } from "./run-step.js";
import { serveSpec } from "./serve-spec.js";
import { readStartArguments, START_USAGE } from "./start-arguments.js";

const repository = repositoryAt(repositoryRoot);

await runStep(import.meta, async () => {
  const {
    help,
    once: endAfterSample,
    port,
    docsPort,
  } = readStartArguments(process.argv.slice(2), process.env);
  if (help) return console.log(START_USAGE);
  const { document } = await timed("Linted, bundled and generated", () => generate(repository));
  await timed("Built the packages", runBuild);
  let docs: ServedDocs | undefined;
  const served = await serveSpec(repository, {
    document,
    port,
    say: console.log,
    onServed: (edited) => rebuildDocs(docs, edited),
  });
  try {
    console.log(`\nRunning examples/start-web-task.ts against the mock:`);
    const code = await runExample(served.baseUrl);
    if (endAfterSample || code !== 0) {
      process.exitCode = code;
      return;
    }
    docs = await timed("Made the docs", () =>
      serveDocs(repository, { document, mockUrl: served.baseUrl, port: docsPort }),
    );
    await served.watch();
    const { baseUrl } = served;
    console.log(
      `\nThe mock is at ${baseUrl}. A program of yours runs against it by\n` +
        `  INTUNED_BASE_URL=${baseUrl} INTUNED_API_KEY=any npm run example -- examples/start-web-task.ts`,
    );
    console.log(`The docs are at ${docs.url}`);
    console.log("Watching openapi/. Ctrl+C ends.");
    await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  } finally {
    await served.close();
    await docs?.close();
  }
});

/** A document that is served and has no docs (a guide's link leads nowhere) is told, and the old ones stay. */
async function rebuildDocs(docs: ServedDocs | undefined, document: object): Promise<void> {
  try {
    await docs?.rebuild(document);
  } catch (error) {
    console.log(`The docs stay as they were: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function timed<T>(what: string, run: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await run();
  console.log(`${what} in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
  return result;
}
