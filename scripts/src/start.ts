import { once } from "node:events";
import path from "node:path";
import process from "node:process";
import { GUIDES_FOLDER, type ServedDocs, serveDocs } from "@intuned/docs/cli";
import { generate } from "./generate.js";
import { repositoryAt, repositoryRoot } from "./repository.js";
import { runBuild } from "./run-build.js";
import { runExample } from "./run-example.js";
import { runStep } from "./run-step.js";
import { serveSpec } from "./serve-spec.js";
import { readStartArguments, START_USAGE } from "./start-arguments.js";
import { type SpecWatch, watchFiles } from "./watch-spec.js";

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
  console.log("Building the packages; the first time it takes a while …");
  await timed("Built the packages", runBuild);
  let docs: ServedDocs | undefined;
  let guides: SpecWatch | undefined;
  let current: object = document;
  const served = await serveSpec(repository, {
    document,
    port,
    say: console.log,
    onServed: async (edited) => {
      current = edited;
      await rebuildDocs(docs, edited);
    },
  });
  try {
    console.log(`\nRunning examples/start-web-task.ts against the mock:`);
    const code = await runExample(served.baseUrl);
    if (endAfterSample || code !== 0) {
      process.exitCode = code;
      return;
    }
    docs = await timed("Made the docs", () =>
      serveDocs(repository.root, { document, mockUrl: served.baseUrl, port: docsPort }),
    );
    await served.watch();
    guides = await watchFiles([path.join(repository.root, GUIDES_FOLDER)], async () => {
      console.log(`\n${new Date().toLocaleTimeString("en-GB")}  A guide was saved.`);
      if (await rebuildDocs(docs, current)) console.log("The docs are rebuilt; reload the page.");
    });
    const { baseUrl } = served;
    console.log(
      `\nThe mock is at ${baseUrl}. A program of yours runs against it by\n` +
        `  INTUNED_BASE_URL=${baseUrl} INTUNED_API_KEY=any npm run example -- examples/start-web-task.ts`,
    );
    console.log(`The docs are at ${docs.url}`);
    console.log(`Watching openapi/ and ${GUIDES_FOLDER}/. Ctrl+C ends.`);
    await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  } finally {
    await guides?.close();
    await served.close();
    await docs?.close();
  }
});

/** A document that is served and has no docs (a guide's link leads nowhere) is told, and the old ones stay. */
async function rebuildDocs(docs: ServedDocs | undefined, document: object): Promise<boolean> {
  try {
    await docs?.rebuild(document);
    return true;
  } catch (error) {
    console.log(`The docs stay as they were: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}

async function timed<T>(what: string, run: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await run();
  console.log(`${what} in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
  return result;
}
