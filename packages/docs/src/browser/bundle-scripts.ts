import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** The scripts of the site. `site.js` is loaded with each page and loads the others, which lie beside it, when they are needed. */
export const scriptNames = ["site.js", "search.js", "console.js"] as const;

export type ScriptName = (typeof scriptNames)[number];

/** The scripts by file name, as classic scripts, minified. No script evaluates text, writes markup or sets a style attribute. */
export async function bundleScripts(): Promise<Readonly<Record<ScriptName, string>>> {
  const bundled = await Promise.all(
    scriptNames.map(async (name) => [name, await bundleScript(name)] as const),
  );
  return Object.fromEntries(bundled) as Record<ScriptName, string>;
}

async function bundleScript(name: ScriptName): Promise<string> {
  const entry = fileURLToPath(new URL(`scripts/${name.replace(/\.js$/, ".ts")}`, import.meta.url));
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    target: "es2022",
    platform: "browser",
    charset: "utf8",
    legalComments: "none",
    logLevel: "silent",
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error(`esbuild made nothing of ${entry}`);
  return file.text;
}
