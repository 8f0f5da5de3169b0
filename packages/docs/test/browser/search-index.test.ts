import MiniSearch from "minisearch";
import { describe, expect, it } from "vitest";
import { excerptAround, markTerms } from "../../src/browser/scripts/search/mark-terms.js";
import { queryOptions, searchOptions, tokenize } from "../../src/browser/search-options.js";
import type { Page } from "../../src/page/page.js";
import { describe as described } from "../../src/page/parse-markdown.js";
import { searchEntries } from "../../src/site/search-entries.js";
import { searchIndex } from "../../src/site/search-index.js";

const entry = (title: string, text = "", section = "Page") => ({
  path: `p.html#${title}`,
  title,
  section,
  text,
});

const entries = [
  entry("reuseKey", "Ties the task to what earlier runs have left."),
  entry("Reuse keys", "How a key is used again. "),
  entry("web-task-start", "Starts."),
  entry("HTTPServer", `${"word ".repeat(200)}needle`),
  entry("s3", "検索キーを再利用する"),
  entry("accessKeyId"),
];
const index = MiniSearch.loadJSON(searchIndex(entries), searchOptions);
const titles = (query: string) => index.search(query, queryOptions).map((found) => found["title"]);

it("splits names into their parts", () => {
  expect(tokenize("reuseKey web_task-start HTTPServer s3Bucket 再利用")).toEqual(
    "reuseKey reuse Key web task start HTTPServer HTTP Server s3Bucket s3 Bucket 再 利 用".split(" "),
  );
});

it.each([
  { query: "reuse key", want: ["Reuse keys", "reuseKey"] },
  { query: "reuseKey", want: ["reuseKey"] },
  { query: "reusek", want: ["Reuse keys", "reuseKey"] },
  { query: "REUSE", want: ["Reuse keys", "reuseKey"] },
  { query: "resue", want: [] },
  { query: "reusse", want: ["Reuse keys", "reuseKey"] },
  { query: "server", want: ["HTTPServer"] },
  { query: "needle", want: ["HTTPServer"] },
  { query: "access key", want: ["accessKeyId"] },
  { query: "再利用", want: ["s3"] },
  { query: "nothing such", want: [] },
])("finds $want for $query", ({ query, want }) => {
  expect(titles(query).sort()).toEqual([...want].sort());
});

it("keeps cells and items of a page apart, and leaves links to the titles of their pages", () => {
  const tree = described(
    "| Status | Meaning |\n| - | - |\n| 429 | Too many |\n| 404 | [Gone](/gone) |\n\n- one\n- [two](/two)\n- see [three](/three)\n",
  );
  const page = {
    path: "p",
    kind: "guide",
    title: "P",
    description: "",
    tree: { type: "root", children: tree },
  };
  expect(searchEntries([page as Page]).map(({ text }) => text)).toEqual([
    "Status Meaning 429 Too many 404  one  see three",
  ]);
});

it("puts a page before its fields, and what is sent before what comes back", () => {
  const entries = [
    "p.html#response.200.key",

    "p.html#body.sink.key",
    "p.html#body.key",
    "p.html",
  ].map((path) => ({ path, title: "key", section: "Page", text: "" }));
  const index = MiniSearch.loadJSON(searchIndex(entries), searchOptions);
  const paths = index.search("key", queryOptions).map((found) => found["path"]);
  expect(paths).toEqual(entries.map(({ path }) => path).reverse());
});

it("of a very large document keeps every page, and what is nearest", () => {
  const many = Array.from({ length: 30_000 }, (_, at) => ({
    ...entry(`a${at}`),
    path: `p.html#response.200.a${at}`,
  }));
  const index = MiniSearch.loadJSON(
    searchIndex([...many, { ...entry("needle"), path: "reference/schemas/needle.html" }]),
    searchOptions,
  );
  expect(index.documentCount).toBe(20_000);
  expect(index.search("needle", queryOptions)).toHaveLength(1);
});

it("keeps an excerpt only", () => {
  const [found] = index.search("needle", queryOptions);
  expect(found?.["text"].length).toBeLessThan(250);
  expect(found).toMatchObject({ path: "p.html#HTTPServer", section: "Page" });
});

describe("what was found", () => {
  it("is marked, the longest first, and nothing else", () => {
    expect(markTerms("Keys and a reuseKey (c++)", ["key", "keys", "c++"])).toEqual([
      { text: "Keys", isMarked: true },
      { text: " and a reuse", isMarked: false },
      { text: "Key", isMarked: true },
      { text: " (", isMarked: false },
      { text: "c++", isMarked: true },
      { text: ")", isMarked: false },
    ]);
  });

  it("is in the excerpt", () => {
    const text = `${"before ".repeat(40)}needle ${"after ".repeat(40)}`;
    expect(excerptAround(text, ["needle"])).toMatch(/^… before .*needle .*…$/);
    expect(excerptAround("short", ["x"])).toBe("short");
  });
});
