import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const bundle = createRequire(import.meta.url).resolve("@intuned/openapi");

/** The bundle that the mock serves and the cases are made from. A fresh copy for whoever asks: nobody sees another's change. */
export function readBundle(): object {
  return JSON.parse(readFileSync(bundle, "utf8")) as object;
}

/**
 * The bundle with the paths of `part` alone, for tests whose time grows with the document: what they show doesn't depend on
 * the number of operations. The whole bundle is covered by the run against Prism, and by `npm run nightly`.
 */
export function readBundlePart(part: RegExp = /\/web-tasks\//): object {
  const whole = readBundle() as { paths: Record<string, unknown> };
  const paths = Object.fromEntries(Object.entries(whole.paths).filter(([path]) => part.test(path)));
  if (Object.keys(paths).length === 0) throw new Error(`no path of the bundle matches ${part}`);
  return { ...whole, paths };
}
