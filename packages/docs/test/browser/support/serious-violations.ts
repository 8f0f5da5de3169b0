import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The rules that a colour scheme bears on: all others hold in every scheme or in none. */
const OF_COLOURS = ["color-contrast", "link-in-text-block"];

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/**
 * What axe finds on a page that keeps somebody from using it. Dark pages are held to the rules about colours alone: with all
 * rules a page of 18,000 pixels takes five seconds.
 */
export async function seriousViolations(page: Page, colorScheme: "light" | "dark"): Promise<string[]> {
  await page.evaluate(axe);
  const options = { resultTypes: ["violations"], ...(colorScheme === "dark" && { runOnly: OF_COLOURS }) };
  const { violations } = (await page.evaluate(`axe.run(${JSON.stringify(options)})`)) as {
    readonly violations: readonly Violation[];
  };
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map((it) => `${it.html.slice(0, 200)} ${it.failureSummary}`).join(" | ")}`,
    );
}
