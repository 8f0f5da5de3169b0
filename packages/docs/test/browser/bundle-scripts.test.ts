import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { bundleScripts, type ScriptName } from "../../src/browser/bundle-scripts.js";

const scripts = await bundleScripts();

/** Gzipped bytes: the first is part of each page's first load. */
const LIMITS: Record<ScriptName, number> = { "site.js": 5_000, "search.js": 10_000, "console.js": 20_000 };

it.each(Object.entries(scripts))("%s is light, and neither runs nor parses text", (name, script) => {
  expect(gzipSync(script).length).toBeLessThan(LIMITS[name as ScriptName]);
  expect(
    script.match(
      /\beval\b|new Function|innerHTML|outerHTML|insertAdjacentHTML|document\.write|console\.(log|error|warn)|cssText/g,
    ),
  ).toBeNull();
  expect(script.match(/setAttribute\("style"/)).toBeNull();
});
