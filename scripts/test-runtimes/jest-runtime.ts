import { mkdtemp, readFile, rm } from "node:fs/promises";
import path from "node:path";
import { runJest } from "./run-jest.js";
import type { Runtime } from "./runtime.js";

/** Jest in its default configuration: CommonJS, in a realm of its own, without a transformation. */
export const jestRuntime: Runtime = {
  name: "Jest 30",
  tellsRefused: true,
  obstacle: async () => undefined,
  run: async (project, scenario, baseUrl) => {
    const folder = await mkdtemp(path.join(project, "said-"));
    const output = path.join(folder, "said.json");
    try {
      await runJest({ project, file: "jest.test.cjs", run: { scenario, baseUrl, output } });
      return JSON.parse(await readFile(output, "utf8"));
    } finally {
      await rm(folder, { recursive: true });
    }
  },
};
