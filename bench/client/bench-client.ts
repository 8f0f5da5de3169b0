import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { installLocked, repositoryRoot, runBuild, runStep, SpecError } from "@intuned/scripts";
import { median } from "../measure/measure-process.js";
import { type Bar, isKept, printBars } from "./bars.js";
import { compareFigures } from "./compare-figures.js";
import {
  OPENAPI_FETCH,
  OPENAPI_FETCH_OWN_FETCH,
  OURS,
  OURS_OWN_FETCH,
  RAW_FETCH,
  SPEAKEASY_STYLE,
} from "./contenders.js";
import { heapGrowth } from "./heap-growth.js";
import type { CallFigures } from "./measure-calls.js";
import { measureImports } from "./measure-imports.js";
import { measureInstantiations } from "./measure-instantiations.js";
import type { RunFigures } from "./measure-runs.js";
import { peersFolder } from "./peers.js";
import { runMeasurement } from "./run-measurement.js";
import { serveBench } from "./serve-bench.js";

const USAGE = `npm run bench -- [--runs N] [--strict]

  Measures the built client against a server on this machine, beside openapi-fetch, fetch, a Speakeasy-style client, dub's
  (made by Speakeasy), ky and openai's: time per call, interleaved in one run; time of import; growth of the heap by 10,000
  calls; 1,000 runs at once; types that tsc instantiates.

  --runs N  rounds of 100 calls by each client (default 100); imports are measured N / 5 times
  --strict  exit with 1 when a bar is missed; without it no figure fails anything`;

/** After how many calls the heap is measured, how often; 100 bytes kept of each call would be about ten percent. */
const HEAP = { first: 10_000, step: 2_500, measures: 9, bar: 1.03 };

const program = (name: string) => fileURLToPath(new URL(`./${name}.ts`, import.meta.url));

/** Runs one of the measuring programs against the server. */
function measure<Measured>(name: string, url: string, ...args: string[]): Promise<Measured> {
  return runMeasurement(["--import=tsx/esm", "--expose-gc", program(name), url, ...args], repositoryRoot);
}

async function benchCalls(url: string, rounds: number): Promise<Bar[]> {
  const figures = await measure<CallFigures[]>("measure-calls", url, `${rounds}`);
  const find = (name: string) => figures.find((it) => it.name === name) ?? { name, wall: [], cpu: [] };
  const ours = find(OURS);
  console.log(
    `\nTime per call, medians of ${rounds} rounds. ÷ is ours divided by theirs, round by round: below 1, ours is quicker.\n`,
  );
  console.table(
    figures.map(({ name, wall, cpu }) => {
      const { median: ratio, quartiles } = compareFigures(ours.wall, wall);
      return {
        client: name,
        "µs wall": Math.round(median(wall)),
        "÷": ratio.toFixed(3),
        "half of the rounds": quartiles.map((it) => it.toFixed(2)).join(" to "),
        "µs CPU": Math.round(median(cpu)),
        "CPU ÷": compareFigures(ours.cpu, cpu).median.toFixed(3),
      };
    }),
  );
  const bar = (name: string, theirs: string, highest: number): Bar => ({
    name: `CPU per call, ${name} ÷ ${theirs}`,
    figure: compareFigures(find(name).cpu, find(theirs).cpu).median,
    bar: highest,
  });
  return [
    bar(OURS, RAW_FETCH, 1.25),
    bar(OURS_OWN_FETCH, RAW_FETCH, 1.25),
    bar(OURS, OPENAPI_FETCH, 1),
    bar(OURS_OWN_FETCH, OPENAPI_FETCH_OWN_FETCH, 1),
    bar(OURS, SPEAKEASY_STYLE, 0.85),
  ];
}

async function benchImports(runs: number): Promise<Bar> {
  console.log(`\nTime of an import in a fresh process, medians of ${runs}:\n`);
  const times = await measureImports(runs);
  const rows = Array.from(times, ([name, ms]) => ({
    import: name,
    ms: Number(ms.toFixed(1)),
  }));
  console.table(rows);
  const [ours = Number.NaN, theirs = Number.NaN] = ["@intuned/client", "openapi-fetch"].map((it) =>
    times.get(it),
  );
  return { name: "import ÷ openapi-fetch", figure: ours / theirs, bar: 2.5 };
}

async function benchHeap(url: string): Promise<Bar> {
  const { first, step, measures } = HEAP;
  const heaps = await measure<number[]>("measure-heap", url, ...[first, step, measures].map(String));
  const [from = Number.NaN] = heaps;
  const bytesPerCall = heapGrowth(heaps) / step;
  const last = first + (measures - 1) * step;
  console.log(
    `\nHeap after ${thousands(first)} calls, and every ${thousands(step)} until ${thousands(last)}: ` +
      `${heaps.map(megabytes).join(", ")}; ${bytesPerCall.toFixed(1)} bytes stay of a call.`,
  );
  return {
    name: `growth of the heap by ${thousands(first)} calls`,
    figure: 1 + (bytesPerCall * first) / from,
    bar: HEAP.bar,
  };
}

async function benchRuns(url: string): Promise<Bar[]> {
  const { runs, resolved, startedOnce, failure, wallMs, peakHeapBytes } = await measure<RunFigures>(
    "measure-runs",
    url,
  );
  console.log(
    `\n${runs} runs at once: ${resolved} resolved, ${startedOnce} started exactly once, ${Math.round(wallMs)} ms, ` +
      `peak heap ${megabytes(peakHeapBytes)}.${failure === undefined ? "" : `\nThe first failure: ${failure}`}`,
  );
  return [
    { name: "runs that did not resolve", figure: runs - resolved, bar: 0 },
    { name: "runs not started exactly once", figure: runs - startedOnce, bar: 0 },
  ];
}

async function benchTypes(): Promise<Bar> {
  const { ours, openapiFetch } = await measureInstantiations(path.join(peersFolder, "node_modules"));
  console.log(
    `\nTypes that tsc instantiates for the quick start: ${ours}; by openapi-fetch: ${openapiFetch}.`,
  );
  return { name: "instantiations ÷ openapi-fetch", figure: ours / openapiFetch, bar: 1.3 };
}

function thousands(count: number): string {
  return count.toLocaleString("en");
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

await runStep(import.meta, async () => {
  const { values } = parseArgs({
    options: {
      runs: { type: "string", default: "100" },
      strict: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return console.log(USAGE);
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1)
    throw new SpecError(`--runs must be a whole number, 1 or more, not ${values.runs}.\n\n${USAGE}`);
  await runBuild();
  await installLocked(peersFolder);
  await using server = await serveBench();
  const bars = await benchCalls(server.url, runs);
  bars.push(await benchImports(Math.max(1, Math.round(runs / 5))));
  bars.push(await benchHeap(server.url), ...(await benchRuns(server.url)), await benchTypes());
  printBars(bars);
  if (values.strict && !bars.every(isKept)) process.exitCode = 1;
});
