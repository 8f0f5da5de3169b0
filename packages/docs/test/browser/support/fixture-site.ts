import { readFile } from "node:fs/promises";
import { bundleScripts } from "../../../src/browser/bundle-scripts.js";
import type { ConsoleOperation } from "../../../src/page/console-operation.js";
import { htmlOf, THEME_SCRIPT } from "../../../src/render/layout.js";
import { contentOf } from "../../../src/render/to-hast.js";
import { contentSecurityPolicy } from "../../../src/site/content-security-policy.js";
import { navSections } from "../../../src/site/navigation.js";
import { searchIndex } from "../../../src/site/search-index.js";
import { fixturePages } from "./fixture-pages.js";

const read = (name: string) => readFile(new URL(`../../../src/${name}`, import.meta.url), "utf8");

/** A small site, laid out as every site is, by path. @param consoles by the last part of a page's path. */
export async function fixtureSite(
  consoles: Readonly<Record<string, ConsoleOperation>>,
): Promise<Map<string, string>> {
  const servers = Object.values(consoles).flatMap((each) => each.servers.map(({ url }) => url));
  const layout = {
    siteName: "Test",
    version: "1",
    sections: navSections(fixturePages),
    policy: contentSecurityPolicy([THEME_SCRIPT], servers),
    head: () => [],
  };
  const files = new Map<string, string>();
  for (const page of fixturePages) files.set(`${page.path}.html`, htmlOf(page, contentOf(page), layout));
  for (const [name, operation] of Object.entries(consoles))
    files.set(`reference/${name}.console.json`, JSON.stringify(operation));
  for (const [name, script] of Object.entries(await bundleScripts())) files.set(`assets/${name}`, script);
  files.set("assets/icon.svg", '<svg xmlns="http://www.w3.org/2000/svg"/>');
  files.set("assets/site.css", (await read("render/site.css")) + (await read("browser/browser.css")));
  files.set("search.json", searchIndex(entries));
  return files;
}

const path = "reference/web-task-start.html";

const entries = [
  { path, title: "Start a web task", section: "Reference", text: "Queues the task and answers at once." },
  { path: `${path}#body.task`, title: "task", section: "Start a web task", text: "What to do." },
  {
    path: `${path}#body.reuseKey`,
    title: "reuseKey",
    section: "Start a web task",
    text: "Ties the task to what an earlier run with the same key has left <img src=x onerror=alert(1)>.",
  },
  ...["a", "b"].map((branch) => ({
    path: `${path}#response.200.${branch}.reuseKey`,
    title: "reuseKey",
    section: "Start a web task",
    text: "The key.",
  })),
  { path: `${path}#body.sink.s3.bucket`, title: "bucket", section: "Start a web task", text: "Of S3." },
];
