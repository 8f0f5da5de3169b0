import { readFile } from "node:fs/promises";
import { transform } from "esbuild";
import { bundleScripts } from "../browser/bundle-scripts.js";

/** Styles, scripts and pictures of every site, by path. */
export async function assets(): Promise<[string, string | Uint8Array][]> {
  return [
    ["assets/site.css", await style()],
    ["assets/icon.svg", ICON],
    ...Object.entries(await bundleScripts()).map(([name, text]): [string, string] => [
      `assets/${name}`,
      text,
    ]),
  ];
}

async function style(): Promise<string> {
  const read = (name: string) => readFile(new URL(name, import.meta.url), "utf8");
  const sources = await Promise.all(["../render/site.css", "../browser/browser.css"].map(read));
  const { code } = await transform(sources.join("\n"), { loader: "css", minify: true });
  return code;
}

const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#3b5bdb"/><path d="M11 9 6 16l5 7M21 9l5 7-5 7" fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/></svg>\n';
