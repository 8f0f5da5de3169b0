import { mkdir, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { inspect } from "node:util";
import { generatePackage } from "@intuned/codegen";
import { beforeAll, expect, it } from "vitest";
import { bakeryDocument } from "../support/bakery-document.js";
import { languages, run, temporaryFolder } from "./support/languages.js";
import { clientPrograms, codeIn, listSamples } from "./support/list-samples.js";
import { serveBakery } from "./support/serve-bakery.js";

const installed = fileURLToPath(new URL("../../../../node_modules", import.meta.url));
const client = { package: "./api/index.js" };
const programs = [
  ...codeIn("ts", listSamples(bakeryDocument, { client })),
  ...clientPrograms(bakeryDocument, { client }),
];

const loaves = ["rye", "spelt", "wheat"].map((name) => ({ name }));
const [first] = loaves;
const firstPage = loaves.slice(0, 2);
const started = { order: { number: 7 } };
const delivered = { order: { state: "collected", invoice: "i-7" } };
const hot = { "is-hot": true };

/** What each program prints, value after value. */
const WANTED: Record<string, readonly unknown[]> = {
  orderPlace: [delivered],
  "orderPlace waiting": [started, delivered],
  orderRepeat: [delivered],
  "orderRepeat waiting": [started, delivered],
  ovenHeat: [hot],
  "ovenHeat waiting": [hot],
};
const PAGES: Record<string, unknown> = {
  "loaves.list": { data: { cakes: firstPage }, count: 3 },
  "shops.search": { clients: firstPage },
  "reviews.list": { list: firstPage, next: "2", more: true },
  "recipes.list": firstPage,
  "staff.list": { entries: firstPage, links: { next: "NEXT" } },
};
for (const [id, page] of Object.entries(PAGES)) {
  WANTED[id] = loaves;
  WANTED[`${id} pages`] = [page, first, page];
}

const printed = new Map<string, string>();
beforeAll(async () => {
  await using server = await serveBakery();
  await using folder = await temporaryFolder();
  const { files } = generatePackage(JSON.parse(JSON.stringify(bakeryDocument)), {
    command: "a test",
    package: false,
  });
  for (const { path: name, text } of files) {
    const file = path.join(folder.path, "api", name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  await writeFile(path.join(folder.path, "package.json"), '{ "type": "module" }');
  await symlink(installed, path.join(folder.path, "node_modules"));
  const wanted = programs.filter(([name]) => name in WANTED);
  const lines = wanted.map((_, index) => `await import("./program${index}.js");\nconsole.log("----");\n`);
  for (const [index, [, text]] of wanted.entries())
    await writeFile(path.join(folder.path, `program${index}.ts`), text);
  const all = path.join(folder.path, "all.ts");
  await writeFile(all, lines.join(""));
  const command = languages.find(({ lang }) => lang === "ts")?.command(all) ?? ["false"];
  const { code, stdout, stderr } = await run(command, { env: { BAKERY_URL: server.url } });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const texts = stdout.replaceAll(`${server.url}/staff?page=1`, "NEXT").split("----\n");
  for (const [index, [name]] of wanted.entries()) printed.set(name, (texts[index] ?? "").trim());
}, 60_000);

it.each(Object.keys(WANTED))("prints what it is to show: %s", (name) => {
  expect(printed.get(name)).toBe((WANTED[name] ?? []).map((it) => inspect(it)).join("\n"));
});
