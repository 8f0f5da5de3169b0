import { parseArgs } from "node:util";
import { runStep } from "./run-step.js";
import { type BundleSize, measureBundle } from "./size/measure-bundle.js";
import { type SizeEntry, sizeEntries } from "./size/size-entry.js";
import { SpecError } from "./spec-error.js";

const USAGE = `npm run check:size -- [--modules]

  Bundles what a program can import of @intuned/client, minified and gzipped, and fails above a limit.

  --modules  print for every entry which module takes how much (always printed for one above its limit)`;

/**
 * Measures entries: a line for each in the order given, and below the lines the modules of those above their limit.
 *
 * @param withModules adds the modules of all others, too.
 * @throws {SpecError} with the same text and what to do, when an entry is above its limit.
 */
export async function checkSize(entries: readonly SizeEntry[], withModules = false): Promise<string> {
  const measured = await Promise.all(
    entries.map(async (entry) => ({ entry, size: await measureBundle(entry.code) })),
  );
  const above = measured.filter(({ entry, size }) => size.bytes > (entry.limitBytes ?? Infinity));
  const lines = measured.map(({ entry, size }) => sizeLine(entry, size.bytes));
  const tables = (withModules ? measured : above).map(({ entry, size }) => moduleTable(entry, size));
  const report = [lines.join("\n"), ...tables].join("\n\n");
  if (above.length === 0) return report;
  throw new SpecError(
    `${report}\n\nToo large: ${above.map(({ entry }) => entry.name).join(", ")}. ` +
      "Shorten what is near the top of its table, or move what few programs need to an entry of its own.\n" +
      "If the bytes are worth it, raise the limit in scripts/src/size/size-entry.ts, and say why.",
  );
}

function sizeLine({ name, limitBytes }: SizeEntry, bytes: number): string {
  const count = (value: number) => `${value.toLocaleString("en")} B`;
  const line = `${name.padEnd(24)} ${count(bytes).padStart(9)}`;
  if (limitBytes === undefined) return line;
  return `${line}  limit ${count(limitBytes)}: ${bytes > limitBytes ? "ABOVE THE LIMIT" : "within"}`;
}

/** Minified bytes, not gzipped: what a module adds to a gzipped whole depends on all the others. */
function moduleTable({ name }: SizeEntry, { modules }: BundleSize): string {
  const rows = modules.map(([path, bytes]) => `  ${String(bytes).padStart(6)}  ${path}`);
  return [`${name}, minified bytes by module:`, ...rows].join("\n");
}

await runStep(import.meta, async () => {
  const { values } = parseArgs({
    options: { modules: { type: "boolean", default: false }, help: { type: "boolean", default: false } },
  });
  console.log(values.help ? USAGE : await checkSize(sizeEntries, values.modules));
});
