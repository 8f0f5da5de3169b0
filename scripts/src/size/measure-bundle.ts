import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { repositoryRoot } from "../repository.js";

/** What a bundler makes of a module, everything that it imports included. */
export interface BundleSize {
  /** Minified and gzipped (level 9). */
  readonly bytes: number;
  /** Minified bytes by module (its path below the repository's root), largest first; those that left nothing are not in it. */
  readonly modules: readonly (readonly [path: string, bytes: number])[];
}

/**
 * Bundles a module's text on the sources of the packages, so that nothing has to be built first.
 *
 * @param code resolves its imports as a file of `scripts` does.
 * @throws {Error} esbuild's, when an import is not found; one of Node's own modules counts as not found, since a bundle that
 *   leaves something out would pass for a small one.
 */
export async function measureBundle(code: string): Promise<BundleSize> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: `${repositoryRoot}/scripts` },
    absWorkingDir: repositoryRoot,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    conditions: ["@intuned/source"],
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  const [output] = Object.values(metafile.outputs);
  return {
    bytes: gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length,
    modules: Object.entries(output?.inputs ?? {})
      .map(([path, { bytesInOutput }]) => [path, bytesInOutput] as const)
      .filter(([, bytes]) => bytes > 0)
      .sort(([, a], [, b]) => b - a),
  };
}
