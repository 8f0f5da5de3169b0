import { readApi } from "@intuned/document";
import { describe, expect, test } from "vitest";
import type { Page } from "../../src/page/page.js";
import { referencePages } from "../../src/reference/index.js";
import { markdownOf } from "../../src/render/to-markdown.js";
import { sampleSource } from "../../src/samples/index.js";
import { searchEntries } from "../../src/site/search-entries.js";
import { bakeryDocument } from "../support/bakery-document.js";

// biome-ignore lint/suspicious/noExplicitAny: a part of a document, to be changed at will
type Json = any;

const samplesOf = sampleSource(bakeryDocument, { client: { package: "bakery" } });
const pages = referencePages(readApi(bakeryDocument), { samplesOf });
const plainPages = referencePages(readApi(bakeryDocument));

/** The Markdown of the section with this heading. */
function sectionOf(title: string, path: string, of: readonly Page[] = pages): string {
  const page = of.find((each) => each.path === `reference/${path}`);
  if (page === undefined) throw new Error(`no page ${path}`);
  const [, section = ""] = markdownOf(page).split(`\n## ${title}\n`);
  return section.split("\n## ")[0]?.trim() ?? "";
}

/** Without the spaces that align a table. */
const rowsIn = (markdown: string): string[] =>
  markdown
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) => line.replaceAll(/ +/g, " "));

const textOf = (markdown: string): string => markdown.replaceAll(/```[\s\S]*?```/g, "").replaceAll("\n", " ");
const codeOf = (markdown: string): string => /```ts\n([\s\S]*?)```/.exec(markdown)?.[1] ?? "";

function changedBakery(change: (paths: Record<string, Json>) => void): object {
  const document = structuredClone(bakeryDocument);
  change(document.paths as unknown as Record<string, Json>);
  return document;
}

describe("the page of an operation that starts something", () => {
  test("says what is polled, which responses are final, and what each of them means", () => {
    const section = sectionOf("Wait for the result", "order-place");
    expect(section).toContain(
      "The response doesn't wait for the end of the order. Poll [Show an order](../reference/order-show.md), with `number` from `$response.body#/order/number`, until its response is final:",
    );
    expect(rowsIn(section)).toEqual([
      "| End | Response | Details |",
      expect.stringMatching(/^\|[- |]+$/),
      "| success | `order.state` is `delivered` or `collected` | `order.invoice` |",
      "| failure | `order.state` is `closed` and `order.paid` is `false` | `order.problem` |",
      "| cancellation | `order.state` is `withdrawn` | |",
      "| not final | `order.state` is `baking` or `packed`, or anything else | |",
    ]);
    expect(section).toContain("The first row that fits counts.");
  });

  test("has the client's methods, and a program that waits by what the start returned", () => {
    const section = sectionOf("Wait for the result", "order-place");
    for (const method of ["place", "run", "waitForResult", "watch"])
      expect(section).toContain(`\`client.orders.${method}\``);
    expect(codeOf(section)).toContain(
      [
        'const started = await client.orders.place({ loaf: "text" });',
        "console.log(started);",
        "",
        "// To wait in another program, store these values.",
        "const answer = await client.orders.waitForResult(started.order.number);",
      ].join("\n"),
    );
  });

  test("has an example to replace where the response may lack what waiting takes", () => {
    expect(codeOf(sectionOf("Wait for the result", "order-repeat"))).toContain(
      "// Put the values of the response here. To wait in another program, store them.\nconst answer = await client.orders.waitForResult(7);",
    );
  });

  test("waits by the start's own arguments, with methods that the document names", () => {
    const section = sectionOf("Wait for the end", "oven-heat");
    expect(textOf(section)).toContain("`client.ovens.heatAndWait` starts and waits");
    expect(codeOf(section)).toContain(
      'await client.ovens.heat("OVEN_NO");\n\n// To wait in another program, store these values.\nconst answer = await client.ovens.untilHot("OVEN_NO");',
    );
    expect(rowsIn(section).slice(2)).toEqual([
      "| success | `is-hot` is `true` | |",
      "| not final | `is-hot` is `false`, or anything else | |",
    ]);
    expect(section).not.toContain("The first row that fits counts.");
  });

  test("has a first sample that waits, and plain calls in the other languages", () => {
    const [typeScript, ...others] = samplesOf("orderPlace", undefined);
    expect(typeScript?.code).toContain(
      '// Starts it, and waits for its end.\nconst answer = await client.orders.run({ loaf: "text" });\nconsole.log(answer);\n',
    );
    for (const { code } of others) expect(code).toContain("https://bakery.example/orders");
  });
});

test("the page of an operation that is polled leads to what it is polled for", () => {
  const section = sectionOf("Wait for the result", "order-show");
  expect(section).toBe(
    "Poll this operation for the end of what was started by [Place an order](../reference/order-place.md#wait) and [Repeat an order](../reference/order-repeat.md#wait), where the final responses are listed. In TypeScript, `client.orders.waitForResult` polls until then, and `client.orders.watch` iterates over the changes.",
  );
});

describe("the page of a list", () => {
  test.each([
    {
      path: "loaves-list",
      says: [
        "The query parameter `page` selects the page; the first is `0`.",
        "The query parameter `size` is the number of items per page; `2` if omitted, at most `3`.",
        "`data.cakes` in the response is the list of items.",
        "`count` is the number of items on all pages: stop when you have that many.",
      ],
    },
    {
      path: "shops-search",
      says: [
        "The header `X-From` is the position of the first item to return, counted from 1.",
        "`clients` in the response is the list of items.",
        "The last page is empty, or shorter than the page size.",
      ],
    },
    {
      path: "reviews-list",
      says: [
        "The query parameter `after` takes the cursor of the page, which is `next` of the page before. Omit it for the first page.",
        "`list` in the response is the list of items.",
        "`more` is `false` on the last page.",
        "The last page has no `next`, or it is empty.",
      ],
    },
    {
      path: "recipes-list",
      says: [
        'The URL of the next page is in the header `Link`, with `rel="next"` (RFC 8288).',
        "The response is the list of items.",
        "The last page has no such URL.",
      ],
    },
    {
      path: "staff-list",
      says: [
        "`links.next` in the response is the URL of the next page.",
        "`entries` in the response is the list of items.",
        "The last page has no such URL.",
      ],
    },
  ])("says how its pages are found: $path", ({ path, says }) => {
    const section = sectionOf("Pages", path);
    expect(section.split("\n").filter((line) => line.startsWith("- "))).toEqual(
      says.map((each) => `- ${each}`),
    );
    expect(codeOf(section)).toMatch(/^for await \(const \w+ of \w+\) \{$/m);
    expect(codeOf(section)).toMatch(/^for await \(const page of \w+\.pages\(\)\) \{$/m);
  });

  test.each([
    {
      style: "page",
      first: undefined,
      says: "The query parameter `page` selects the page; the first is `1`.",
    },
    { style: "page", first: 0, says: "The query parameter `page` selects the page; the first is `0`." },
    { style: "offset", first: undefined, says: "The query parameter `page` is the number of items to skip." },
    {
      style: "offset",
      first: 1,
      says: "The query parameter `page` is the position of the first item to return",
    },
  ])("counts as the extension does: $style from $first", ({ style, first, says }) => {
    const changed = changedBakery((paths) => {
      const { first: _, ...others } = paths["/loaves"].get["x-pages"];
      paths["/loaves"].get["x-pages"] = { ...others, style, ...(first !== undefined && { first }) };
    });
    expect(sectionOf("Pages", "loaves-list", referencePages(readApi(changed)))).toContain(`- ${says}`);
  });

  test("has a first sample that iterates, its variables named after the items", () => {
    const codes = ["loaves.list", "shops.search", "reviews.list"].map(
      (id) => samplesOf(id, undefined)[0]?.code,
    );
    expect(codes[0]).toContain("const cakes = client.loaves.list();\n");
    expect(codes[0]).toContain("for await (const cake of cakes.items({ limit: 10 })) {\n");
    // `client` is the client.
    expect(codes[1]).toContain("for await (const client2 of clients.items(");
    expect(codes[2]).toContain("for await (const item of list.items(");
  });
});

function firstSample(id: string, change: (paths: Record<string, Json>) => void): string {
  return sampleSource(changedBakery(change), { client: { package: "bakery" } })(id, undefined)[0]?.code ?? "";
}

describe("a first sample does what a mock can answer, and the client can send", () => {
  const cakes = [{ name: "rye" }, { name: "spelt" }];
  test.each([
    { name: "a page of several", example: { data: { cakes }, count: 9 }, limit: 2 },
    { name: "the only page", example: { data: { cakes }, count: 2 }, limit: 10 },
    { name: "an empty page", example: { data: { cakes: [] }, count: 0 }, limit: 10 },
  ])("takes $limit items where the example is $name", ({ example, limit }) => {
    const code = firstSample("loaves.list", (paths) => {
      paths["/loaves"].get.responses["200"].content["application/json"].example = example;
    });
    expect(code).toContain(`cakes.items({ limit: ${limit} })`);
  });

  test("only starts where the body is of a media type that waiting can't name", () => {
    const code = firstSample("orderPlace", (paths) => {
      paths["/orders"].post.requestBody.content["text/plain"] = { example: "rye" };
    });
    expect(code).toContain('await client.orders.place("rye", { contentType: "text/plain" });');
  });
});

test("without a client there are the same words, and no sample", () => {
  for (const [title, path] of [
    ["Wait for the result", "order-place"],
    ["Wait for the result", "order-show"],
    ["Pages", "loaves-list"],
  ] as const) {
    const [bare, whole] = [sectionOf(title, path, plainPages), sectionOf(title, path)];
    expect(bare).not.toMatch(/```|TypeScript/);
    expect(whole.startsWith(bare.slice(0, -1))).toBe(true);
  }
});

test("an extension that nobody can use is on no page", () => {
  const broken = pages.find(({ path }) => path === "reference/broken-list");
  const markdown = broken === undefined ? "" : markdownOf(broken);
  expect(markdown).toContain("# broken.list");
  expect(markdown).not.toMatch(/## (Pages|Wait)/);
  expect(samplesOf("broken.list", undefined)[0]?.code).toContain("await client.broken.list()");
});

test("the search finds both sections", () => {
  const entries = searchEntries(pages);
  const textAt = (path: string) => entries.find((entry) => entry.path === path)?.text;
  expect(textAt("reference/order-place.html#wait")).toContain("client.orders.run");
  expect(textAt("reference/order-place.html#wait")).toContain("collected");
  expect(textAt("reference/order-show.html#wait")).toContain("client.orders.waitForResult");
  expect(textAt("reference/reviews-list.html#pages")).toContain("cursor");
});
