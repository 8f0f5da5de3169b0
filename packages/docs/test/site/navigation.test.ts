import { describe, expect, it } from "vitest";
import type { Page } from "../../src/page/page.js";
import { listedPages, navSections } from "../../src/site/navigation.js";

const pageIn = (section: string, index: number): Page => ({
  path: `${section}/${index}`,
  kind: "operation",
  title: `Page ${index}`,
  description: "",
  section,
  tree: { type: "root", children: [] },
});

/** Sections of so many pages, and how many of them the first page of `here` lists. */
function listedFrom(here: string, sizes: Readonly<Record<string, number>>): Record<string, number> {
  const pages = Object.entries(sizes).flatMap(([section, size]) =>
    Array.from({ length: size }, (_, index) => pageIn(section, index)),
  );
  return Object.fromEntries(
    navSections(pages).map((section) => [section.title, listedPages(section, pageIn(here, 0)).length]),
  );
}

describe("the navigation", () => {
  it.each([
    {
      given: "all operations on every page, and the schemas only on their own",
      here: "jobs",
      sizes: { jobs: 8, runs: 3, Schemas: 120 },
      listed: { jobs: 8, runs: 3, Schemas: 0 },
    },
    {
      given: "the schemas on the page of a schema",
      here: "Schemas",
      sizes: { jobs: 8, runs: 3, Schemas: 120 },
      listed: { jobs: 8, runs: 3, Schemas: 120 },
    },
    {
      given: "only the reader's own section where there are many",
      here: "a",
      sizes: { a: 30, b: 30, c: 30 },
      listed: { a: 30, b: 0, c: 0 },
    },
    {
      given: "only the page itself in a section that is too large",
      here: "Schemas",
      sizes: { jobs: 8, Schemas: 151 },
      listed: { jobs: 8, Schemas: 1 },
    },
  ])("lists $given", ({ here, sizes, listed }) => {
    expect(listedFrom(here, sizes)).toEqual(listed);
  });

  it("nests a resource in the one that its dotted name begins with", () => {
    const pages = ["projects.jobs", "projects.jobs.runs", "projects.jobsArchive"].map((section) =>
      pageIn(section, 0),
    );
    expect(navSections(pages).map(({ isNested }) => isNested)).toEqual([false, true, false]);
  });
});
