import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { ROOMS } from "../../.dependency-cruiser.js";
import { repositoryRoot } from "../src/repository.js";

const read = (file: string) => readFileSync(path.join(repositoryRoot, file), "utf8");
const exists = (file: string) => existsSync(path.join(repositoryRoot, file));

const architecture = read("ARCHITECTURE.md");
const decisions = readdirSync(path.join(repositoryRoot, "docs/adr")).map((name) => `docs/adr/${name}`);
const packages = readdirSync(path.join(repositoryRoot, "packages"));
const readmes = ["README.md", "openapi/README.md", ...packages.map((name) => `packages/${name}/README.md`)];

/** Folders of the repository that documentation names files in. */
const TOP = /^(openapi|packages|scripts|bench|examples|docs)\//;

/** A name of a file: `run.ts`, `plan/plan-cases.ts`, `print-….ts`. */
const FILE = /^[\w./{}…-]+\.(ts|js|mjs|json|yaml|md)$/;

/** Builds are not committed; the bundle is. */
const BUILT = /^packages\/[^/]+\/dist\//;

/** Drawings and samples. All kinds are matched, so that the end of one isn't taken for the beginning of another. */
const FENCES = /^```\w*\n([\s\S]*?)^```$/gm;

/** Paragraphs, items of lists and rows of tables: in each, short names of files stand beside a path. */
function blocks(markdown: string): string[] {
  return markdown.replaceAll(FENCES, "").split(/\n\n|\n(?=[|-])|\n(?=\d+\. )/);
}

/** The paths in the text of a block or in a drawing. */
const pathsIn = (text: string): string[] =>
  (text.match(/[\w.@{}…/-]+/g) ?? []).filter((word) => TOP.test(word) && !BUILT.test(word));

/** The places that a block leads to and that are not there. Short names are looked for next to the block's paths and in them. */
function missing(block: string): string[] {
  const spans = [...block.matchAll(/`([^`]+)`/g)].map(([, text = ""]) => text);
  const paths = spans.flatMap(pathsIn);
  const folders = ["", ...paths.flatMap((it) => [it, path.dirname(it)])];
  return [
    ...paths.filter((it) => !matches("", it)),
    ...spans.filter((it) => FILE.test(it) && !TOP.test(it) && !folders.some((folder) => matches(folder, it))),
  ];
}

/** Whether a file or folder is there; `…` stands for any part of its name. */
function matches(folder: string, name: string): boolean {
  const file = path.join(folder, name);
  if (!name.includes("…")) return exists(file);
  const parent = path.join(repositoryRoot, path.dirname(file));
  if (!existsSync(parent) || !statSync(parent).isDirectory()) return false;
  const [start = "", end = ""] = path.basename(file).split("…");
  return readdirSync(parent).some((it) => it.startsWith(start) && it.endsWith(end));
}

describe.each(["ARCHITECTURE.md", "CONTRIBUTING.md", ...decisions])("%s", (file) => {
  const text = read(file);

  it("names files and folders that are there", () => {
    const drawn = [...text.matchAll(FENCES)].flatMap(([, drawing = ""]) => pathsIn(drawing));
    expect([...blocks(text).flatMap(missing), ...drawn.filter((it) => !exists(it))]).toEqual([]);
  });
});

it.each(["ARCHITECTURE.md", "CONTRIBUTING.md", ...decisions, ...readmes])(
  "%s links to files that are there",
  (file) => {
    const links = [...read(file).matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, link = ""]) => link);
    const local = links.filter((link) => !/^https?:/.test(link));
    expect(local.filter((link) => !exists(path.join(path.dirname(file), link)))).toEqual([]);
  },
);

describe("the picture of the rooms", () => {
  const [, picture = ""] = /^```mermaid\n([\s\S]*?)^```$/m.exec(architecture) ?? [];

  it("has the imports that .dependency-cruiser.js allows", () => {
    const drawn = [...picture.matchAll(/^ {2}(\w+)(?: --> (.*))?$/gm)];
    const targets = drawn.map(([, room = "", to]) => [room, to?.split(" & ") ?? []] as const);
    const names = new Set(targets.flatMap(([room, to]) => [room, ...to]));
    const edges = Object.fromEntries(targets);
    expect(Object.fromEntries([...names].map((room) => [room, edges[room] ?? []]))).toEqual(ROOMS);
  });

  it("has every package, and so has the table below it", () => {
    expect(Object.keys(ROOMS).sort()).toEqual(packages.sort());
    const described = packages.filter((name) => architecture.includes(`\n| \`packages/${name}\``));
    expect(described).toEqual(packages);
  });
});

it("lists every decision by its title", () => {
  const titles = decisions.map((file) => {
    const [, number = "", title = ""] = /^# (\d{4}): (.*)\n/.exec(read(file)) ?? [];
    return `- [${number}](${file}): ${title}`;
  });
  expect(architecture.match(/^- \[\d{4}\].*$/gm)).toEqual(titles);
});
