#!/usr/bin/env node
// @ts-check
// Builds the package in the working directory as ESM and as CommonJS, each with its declarations. Of each entry it makes one
// file, and one of what entries share. A module is a file read and parsed: the client's 75 take 36 ms to import, bundled 2 ms.
// Plain JavaScript, so that it adds no start-up time and needs no build.
import { spawnSync } from "node:child_process";
import { cpSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import process from "node:process";
import { build } from "esbuild";
import { entrySources, FOLDERS, isComplete, readManifest } from "./package-entries.js";

const manifest = readManifest(".");
if (!isComplete(manifest)) {
  console.error(
    `package.json of ${manifest.name}: main, types, exports and typesVersions don't match the entries' sources. ` +
      "Run `npm run entries` at the root of the repository.",
  );
  process.exit(1);
}

rmSync("dist", { recursive: true, force: true });
const emit = ["--emitDeclarationOnly", "--outDir", FOLDERS.esm];
const tsc = [
  createRequire(import.meta.url).resolve("typescript/bin/tsc"),
  "-p",
  "tsconfig.build.json",
  ...emit,
];
const { status } = spawnSync(process.execPath, tsc, { stdio: "inherit" });
if (status !== 0) process.exit(status ?? 1);

/** @satisfies {import("esbuild").BuildOptions} */
const common = {
  target: "es2022",
  sourcemap: true,
  // The sources are in the package, next to `dist`.
  sourcesContent: false,
  // Paths in maps and comments are those below the package, whatever folder it lies in.
  absWorkingDir: path.resolve(),
  preserveSymlinks: true,
};
const { metafile } = await build({
  ...common,
  entryPoints: entrySources(manifest).map(([, source]) => source),
  outdir: FOLDERS.esm,
  outbase: "src",
  bundle: true,
  splitting: true,
  // What is installed beside the package stays outside of it.
  packages: "external",
  format: "esm",
  platform: "neutral",
  metafile: true,
});
// esbuild splits ESM alone, so its output is converted file by file: entries share a file in CommonJS too, and no class is in
// two of them. The folder's package.json makes code and declarations CommonJS, and has esbuild read a default export of
// CommonJS dependencies (`exports.default`) as in ESM. Bundlers look for `sideEffects` in the nearest package.json as well.
cpSync(FOLDERS.esm, FOLDERS.cjs, { recursive: true });
const { sideEffects } = manifest;
writeFileSync(path.join(FOLDERS.cjs, "package.json"), JSON.stringify({ type: "commonjs", sideEffects }));
const outputs = Object.keys(metafile.outputs).filter((file) => file.endsWith(".js"));
await build({
  ...common,
  entryPoints: outputs.map((file) => path.join(FOLDERS.cjs, path.relative(FOLDERS.esm, file))),
  outdir: FOLDERS.cjs,
  outbase: FOLDERS.cjs,
  allowOverwrite: true,
  format: "cjs",
  // Lists the exports where Node finds them when ESM imports CommonJS.
  platform: "node",
});
