// @ts-check
// Completes the package.json of a package that ships ESM and CommonJS. By hand, an entry is one line of `exports`:
//   "./webhook": { "@intuned/source": "./src/webhook/index.ts" }
// `npm run entries` derives the rest from it, and the build fails while package.json says anything else.
// Plain JavaScript, so that the build needs no build.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";

/** The condition under which packages of the workspace resolve to their sources. */
export const SOURCE = "@intuned/source";

/** Where each format is built to. Both folders have the same files, so that each format has declarations of its own. */
export const FOLDERS = { esm: "./dist/esm", cjs: "./dist/cjs" };

/**
 * @typedef {Record<string, unknown> & { name: string, exports: Record<string, string | Record<string, unknown>> }} Manifest
 * What of package.json is read here.
 */

/**
 * The sources of a package's entries, by name (`.`, `./webhook`).
 *
 * @param {Manifest} manifest
 * @returns {[name: string, source: string][]}
 * @throws {Error} when a source isn't below `./src/`: what is built from it has no known path then.
 */
export function entrySources({ name: packageName, exports }) {
  return Object.entries(exports).flatMap(([name, target]) => {
    const source = typeof target === "string" ? undefined : target[SOURCE];
    if (source === undefined) return [];
    if (typeof source === "string" && /^\.\/src\/.+\.ts$/.test(source)) return [[name, source]];
    throw new Error(
      `package.json of ${packageName}: exports["${name}"]["${SOURCE}"] has to be a file "./src/….ts", and is ${JSON.stringify(source)}.`,
    );
  });
}

/**
 * The manifest with all that follows from its sources: the conditions of each entry, and `main`, `types` and `typesVersions`
 * for resolvers that don't read `exports` (TypeScript's `node10`). Everything else stays as it is.
 *
 * @param {Manifest} manifest
 * @returns {Manifest}
 */
export function completeManifest(manifest) {
  const sources = entrySources(manifest);
  const conditions = Object.fromEntries(sources.map(([name, source]) => [name, conditionsOf(source)]));
  const subpaths = sources.filter(([name]) => name !== ".");
  const root = sources.find(([name]) => name === ".");
  const derived = {
    ...(root && { main: built(root[1], "cjs", ".js"), types: built(root[1], "cjs", ".d.ts") }),
    exports: { ...manifest.exports, ...conditions },
    ...(subpaths.length > 0 && {
      typesVersions: {
        "*": Object.fromEntries(
          subpaths.map(([name, source]) => [name.slice("./".length), [built(source, "cjs", ".d.ts")]]),
        ),
      },
    }),
  };
  const { main, types, typesVersions, ...kept } = manifest;
  // The derived fields are where `exports` is.
  const fields = Object.entries(kept).flatMap((field) =>
    field[0] === "exports" ? Object.entries(derived) : [field],
  );
  return /** @type {Manifest} */ (Object.fromEntries(fields));
}

/**
 * Whether the manifest says what {@link completeManifest} derives, in the same order: a resolver takes the first condition
 * that applies.
 *
 * @param {Manifest} manifest
 */
export function isComplete(manifest) {
  return JSON.stringify(completeManifest(manifest)) === JSON.stringify(manifest);
}

/**
 * Reads the package.json of a folder.
 *
 * @param {string} folder
 * @returns {Manifest}
 */
export function readManifest(folder) {
  return JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
}

/** @param {string} source */
function conditionsOf(source) {
  /** @param {keyof typeof FOLDERS} format */
  const files = (format) => ({
    types: built(source, format, ".d.ts"),
    default: built(source, format, ".js"),
  });
  return { [SOURCE]: source, import: files("esm"), require: files("cjs") };
}

/** @param {string} source @param {keyof typeof FOLDERS} format @param {string} extension */
function built(source, format, extension) {
  return source.replace(/^\.\/src/, FOLDERS[format]).replace(/\.ts$/, extension);
}

if (process.argv[1] === import.meta.filename)
  for (const folder of process.argv.slice(2)) {
    const manifest = readManifest(folder);
    if (isComplete(manifest)) continue;
    const text = JSON.stringify(completeManifest(manifest), null, 2);
    writeFileSync(path.join(folder, "package.json"), `${text}\n`);
    console.log(`${folder}/package.json: entries completed.`);
  }
