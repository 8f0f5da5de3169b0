import { toHtml } from "hast-util-to-html";
import type { RootContent } from "mdast";
import { expect, it } from "vitest";
import { code, heading, inlineCode, link, paragraph, text } from "../../src/page/blocks.js";
import type { Field } from "../../src/page/nodes.js";
import type { Page } from "../../src/page/page.js";
import { describe as described } from "../../src/page/parse-markdown.js";
import { contentOf } from "../../src/render/to-hast.js";
import { markdownOf } from "../../src/render/to-markdown.js";

const pageOf = (...children: RootContent[]): Page => ({
  path: "reference/start",
  kind: "operation",
  title: "Start",
  description: "",
  tree: { type: "root", children },
});
const html = (...children: RootContent[]) =>
  toHtml({ type: "root", children: contentOf(pageOf(...children)) });
const markdown = (...children: RootContent[]) => markdownOf(pageOf(...children));

const field = (name: string, rest: Partial<Field> = {}): Field => ({
  type: "field",
  anchor: `body.${name}`,
  name,
  typeName: [text("string")],
  marks: [],
  facts: [],
  pointer: "",
  children: [],
  ...rest,
});

it("a field is a list item with an anchor, in Markdown a nested item with its facts", () => {
  const sink = field("sink", {
    marks: ["required", "write-only"],
    typeName: [link("/reference/schemas/sink", "Sink")],
    facts: [
      [text("at most "), inlineCode("3"), text(" long")],
      [text("format "), inlineCode("uri")],
    ],
    children: [paragraph("Where to."), { type: "fieldList", children: [field("url")] }],
  });
  const made = html({ type: "fieldList", children: [sink] });
  expect(made).toContain('<li class="field" id="body.sink">');
  expect(made).toContain('<a href="../reference/schemas/sink.html">Sink</a>');
  expect(made).toContain('<span class="mark mark-write-only">write-only</span>');
  expect(made).toContain('id="body.url"');
  expect(markdown({ type: "fieldList", children: [sink] })).toBe(
    [
      "- `sink` ([Sink](../reference/schemas/sink.md), required, write-only): at most `3` long; format `uri`",
      "",
      "  Where to.",
      "  - `url` (string)",
      "",
    ].join("\n"),
  );
});

it("without scripts every tab is there; in Markdown code in several languages stands one below the other", () => {
  const tabs: RootContent = {
    type: "tabs",
    label: "Language",
    group: "language",
    children: [
      { type: "tab", title: "TypeScript", children: [code("ts", "const a = 1;")] },
      { type: "tab", title: "curl", children: [code("sh", "curl -s x")] },
    ],
  };
  expect(html(tabs)).toMatch(/data-group="language".*data-title="TypeScript".*data-title="curl"/s);
  expect(html(tabs)).toContain('<span class="hljs-keyword">const</span>');
  expect(markdown(tabs)).toBe("```ts\nconst a = 1;\n```\n\n```sh\ncurl -s x\n```\n");
});

it.each(["start.ts", 'title="start.ts"', "file=start.ts"])(
  "code after a fence of %s has that file's name above",
  (meta) => {
    expect(html(code("ts", "start()", meta))).toContain("<figcaption>start.ts</figcaption>");
  },
);

it.each(["{1,3}", "copy", "subtitle=x", ""])("code after a fence of '%s' has no title", (meta) => {
  expect(html(code("ts", "start()", meta))).not.toContain("figcaption");
});

it("text of a document never becomes markup, a script or a request to another origin", () => {
  const hostile =
    'a <img src=x onerror="alert(1)"> **b** [c](javascript:alert(1)) ![d](https://other.example/d.png)';
  const made = html(heading(1, "<script>alert(1)</script>"), ...(described(hostile) as RootContent[]));
  expect(made).not.toMatch(/<script|<img|javascript:/);
  expect(made).toContain("<strong>b</strong>");
  expect(made).toContain('<a href="https://other.example/d.png"');
});

it("headings have the anchors that they are given, else their words, each once", () => {
  const made = html(heading(2, "Body", "body"), heading(2, "Body"), heading(2, "A & B"), heading(2, "日本"));
  expect([...made.matchAll(/<h2 id="([^"]*)"/g)].map(([, id]) => id)).toEqual([
    "body",
    "body-1",
    "a--b",
    "日本",
  ]);
});
