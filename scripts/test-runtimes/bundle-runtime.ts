import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { bundleProgram } from "./bundle-program.js";
import { runCommand } from "./run-command.js";
import type { Runtime } from "./runtime.js";

/** What esbuild makes of the program, run by Node where nothing is installed: whatever it left out is missed. */
export const bundleRuntime: Runtime = {
  name: "esbuild's bundle, in Node",
  tellsRefused: true,
  obstacle: async () => undefined,
  run: async (project, scenario, baseUrl) => {
    const empty = await mkdtemp(path.join(tmpdir(), "intuned-bundle-"));
    try {
      await writeFile(path.join(empty, "bundle.mjs"), await bundleProgram(project, "print.js"));
      return JSON.parse(await runCommand(empty, process.execPath, ["bundle.mjs", scenario, baseUrl]));
    } finally {
      await rm(empty, { recursive: true });
    }
  },
};
