import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { GuideSource } from "../site/site.js";

/**
 * The guides of a folder, in the order that its `order.json` lists them: `["quick-start", "run-and-wait"]`.
 *
 * @throws {Error} a guide is listed and missing, or there and not listed.
 */
export async function readGuides(folder: string): Promise<GuideSource[]> {
  const order: unknown = JSON.parse(await readFile(path.join(folder, "order.json"), "utf8"));
  if (!Array.isArray(order) || order.some((name) => typeof name !== "string"))
    throw new Error(`${path.join(folder, "order.json")} has to be a list of names of guides.`);
  const names = order as readonly string[];
  const files = (await readdir(folder)).filter((file) => file.endsWith(".md"));
  const unlisted = files.filter((file) => !names.includes(file.slice(0, -".md".length)));
  if (unlisted.length > 0)
    throw new Error(`Not listed in ${path.join(folder, "order.json")}: ${unlisted.join(", ")}.`);
  return Promise.all(
    names.map(async (name) => ({ name, markdown: await readFile(path.join(folder, `${name}.md`), "utf8") })),
  );
}
