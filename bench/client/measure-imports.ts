import { repositoryRoot } from "@intuned/scripts";
import { median } from "../measure/measure-process.js";
import { peersFolder } from "./peers.js";
import { runMeasurement } from "./run-measurement.js";

/** What is imported, and where from: each folder finds its own packages. */
const imports: readonly (readonly [name: string, folder: string])[] = [
  ["@intuned/client", `${repositoryRoot}/bench`],
  ["@intuned/client/webhook", `${repositoryRoot}/bench`],
  ["@intuned/client/check", `${repositoryRoot}/bench`],
  ["zod", `${repositoryRoot}/bench`],
  ["openapi-fetch", peersFolder],
  ["ky", peersFolder],
  ["openai", peersFolder],
];

/** Milliseconds that an import takes in a fresh process, from its begin to its end: by package, the median of many. */
export async function measureImports(runs: number): Promise<Map<string, number>> {
  const figures = new Map<string, number[]>(imports.map(([name]) => [name, []]));
  for (let run = 0; run < runs; run++)
    for (const [name, folder] of imports) {
      const program = `const begun = performance.now(); await import("${name}"); console.log(performance.now() - begun);`;
      figures.get(name)?.push(await runMeasurement(["--input-type=module", "--eval", program], folder));
    }
  return new Map(Array.from(figures, ([name, values]) => [name, median(values)]));
}
