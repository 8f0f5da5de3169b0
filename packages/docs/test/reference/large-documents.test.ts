import { readApi } from "@intuned/document";
import { toHtml } from "hast-util-to-html";
import { expect, test } from "vitest";
import { referencePages } from "../../src/reference/index.js";
import { contentOf } from "../../src/render/to-hast.js";
import { anchorsIn, linksIn } from "./page-text.js";
import { pathOfSpec, readSpec } from "./specs.js";

/** A page of HTML that is still pleasant to open, in characters. The overview of a thousand operations is a list of its own. */
const LARGEST = 500_000;
const LARGEST_CONSOLE = 200_000;

for (const name of [
  "github.json",
  "digitalocean.json",
  "train-travel.yaml",
  "museum.yaml",
  "cafe/openapi.yaml",
])
  test.skipIf(pathOfSpec(name) === undefined)(
    `${name}: pages stay small, anchors are unique, links lead somewhere (OPENAPI_SPECS names its folder)`,
    { timeout: 600_000 },
    async () => {
      const api = readApi(await readSpec(pathOfSpec(name) ?? ""));
      const start = performance.now();
      const cpu = process.cpuUsage();
      const pages = referencePages(api);
      const { user } = process.cpuUsage(cpu);
      const seconds = (performance.now() - start) / 1000;
      const memory = process.memoryUsage().rss / 1e6;
      process.stdout.write(
        `${name}: ${pages.length} pages in ${seconds.toFixed(1)} s (${(user / 1e6).toFixed(1)} s of a processor), ${memory.toFixed(0)} MB\n`,
      );

      const anchors = new Map<string, ReadonlySet<string>>();
      for (const { path, tree } of pages) {
        const own = anchorsIn(tree);
        expect(own.length, `anchors of ${path} are unique`).toBe(new Set(own).size);
        anchors.set(`/${path}`, new Set(own));
      }
      expect(anchors.size, "paths are unique").toBe(pages.length);
      const broken = pages.flatMap(({ path, tree }) =>
        linksIn(tree)
          .filter((url) => !/^[a-z]+:/i.test(url) && !leadsTo(url, path))
          .map((url) => `${path}: ${url}`),
      );
      expect(broken).toEqual([]);

      const sizes = pages.map((page) => ({
        path: page.path,
        html: toHtml(contentOf(page) as never).length,
        console: JSON.stringify(page.console ?? null).length,
      }));
      const [largest] = [...sizes].sort((left, right) => right.html - left.html);
      process.stdout.write(
        `${name}: the largest page is ${largest?.path} with ${largest?.html} characters\n`,
      );
      expect(sizes.filter(({ html }) => html > LARGEST)).toEqual([]);
      expect(sizes.filter((each) => each.console > LARGEST_CONSOLE)).toEqual([]);

      function leadsTo(url: string, from: string): boolean {
        const [path = "", anchor] = url.split("#");
        const target = anchors.get(path === "" ? `/${from}` : path);
        return target !== undefined && (anchor === undefined || target.has(anchor));
      }
    },
  );
