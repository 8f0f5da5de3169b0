import path from "node:path";
import { build } from "esbuild";

/** Bundles a program of the project into one ES module that imports nothing, for browsers and workers as they are. */
export async function bundleProgram(project: string, program: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(project, program)],
    bundle: true,
    format: "esm",
    platform: "browser",
    external: ["node:process"],
    write: false,
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}
