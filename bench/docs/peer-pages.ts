import { execFile } from "node:child_process";
import { cp, mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const peersFolder = fileURLToPath(new URL("../peers/docs", import.meta.url));
const modules = path.join(peersFolder, "node_modules");

/** Installs what the docs are weighed beside; only the package registry is asked, and no install script is run. */
export async function installDocsPeers(): Promise<void> {
  console.log("Installing what is compared with …");
  await promisify(execFile)(
    "npm",
    // Of Scalar, which wants another Node, only the file for browsers is used.
    [
      "install",
      "--no-engine-strict",
      "--no-strict-peer-deps",
      "--ignore-scripts",
      "--no-audit",
      "--no-fund",
      "--prefer-offline",
    ],
    {
      cwd: peersFolder,
    },
  );
}

/** Pages of others that show the same document, below `folder`; each with its address there. */
export async function writePeerPages(
  folder: string,
  document: object,
  markdown: ReadonlyMap<string, string>,
): Promise<{ readonly name: string; readonly path: string }[]> {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, "openapi.json"), JSON.stringify(document));
  await cp(path.join(modules, "redoc/bundles/redoc.standalone.js"), path.join(folder, "redoc.js"));
  await cp(
    path.join(modules, "@scalar/api-reference/dist/browser/standalone.js"),
    path.join(folder, "scalar.js"),
  );
  const page = (body: string) =>
    `<!doctype html><meta charset="utf-8"><title>x</title><body>${body}</body>\n`;
  await writeFile(
    path.join(folder, "redoc.html"),
    page(
      '<redoc spec-url="openapi.json" disable-google-font="true"></redoc><script src="redoc.js"></script>',
    ),
  );
  await writeFile(
    path.join(folder, "scalar.html"),
    page(
      '<script id="api-reference" data-url="openapi.json" data-configuration=\'{"withDefaultFonts":false,"telemetry":false}\'></script><script src="scalar.js"></script>',
    ),
  );
  await buildVitePress(folder, markdown);
  return [
    { name: "redoc 2.5", path: "redoc.html" },
    { name: "Scalar 1.76", path: "scalar.html" },
    {
      name: "VitePress 1.6, the same Markdown",
      path: `vitepress/${[...markdown.keys()].find((name) => name.startsWith("reference/"))?.replace(/md$/, "html")}`,
    },
  ];
}

/** VitePress from our Markdown twins, without its web fonts. */
async function buildVitePress(folder: string, markdown: ReadonlyMap<string, string>): Promise<void> {
  const source = path.join(peersFolder, "site");
  for (const [name, text] of markdown) {
    await mkdir(path.dirname(path.join(source, name)), { recursive: true });
    // Vue would take braces for its own.
    await writeFile(path.join(source, name), `::: v-pre\n\n${text}\n\n:::\n`);
  }
  await mkdir(path.join(source, ".vitepress/theme"), { recursive: true });
  await writeFile(
    path.join(source, ".vitepress/theme/index.js"),
    'export { default } from "vitepress/theme-without-fonts";\n',
  );
  await writeFile(
    path.join(source, ".vitepress/config.js"),
    `export default { base: "/vitepress/", outDir: ${JSON.stringify(path.join(folder, "vitepress"))}, ignoreDeadLinks: true, themeConfig: { search: { provider: "local" } } };\n`,
  );
  await promisify(execFile)(
    process.execPath,
    [path.join(modules, "vitepress/bin/vitepress.js"), "build", source],
    {
      cwd: peersFolder,
    },
  );
}
