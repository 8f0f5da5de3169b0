import type { Element, ElementContent, Root as HastRoot, Nodes } from "hast";
import { h } from "hastscript";
import type { Code, Heading, Image, Link, Table } from "mdast";
import { type State, toHast } from "mdast-util-to-hast";
import type {
  Callout,
  ConsolePlace,
  Disclosure,
  Endpoint,
  Field,
  FieldList,
  Tab,
  Tabs,
} from "../page/nodes.js";
import type { Page } from "../page/page.js";
import { headingAnchors } from "./heading-anchors.js";
import { highlight } from "./highlight.js";
import { isElsewhere, relativeLink } from "./links.js";

/** The content of a page as HTML; what is around it is the layout's. HTML in Markdown is left out. */
export function contentOf(page: Page): ElementContent[] {
  const anchors = headingAnchors(page.tree);
  const href = (url: string) => relativeLink(url, page.path, ".html");
  const inside = (state: State, node: { readonly children: readonly unknown[] }) =>
    state.wrap(state.all(node as Parameters<State["all"]>[0]), true) as ElementContent[];
  const phrases = (state: State, children: readonly unknown[]) =>
    state.all({ type: "paragraph", children } as Parameters<State["all"]>[0]) as ElementContent[];

  const handlers = {
    heading: (state: State, node: Heading) => {
      const anchor = anchors.get(node) ?? "";
      const own = h("a.heading-anchor", { href: `#${anchor}`, ariaLabel: "Link to this section" }, "#");
      return h(`h${node.depth}`, { id: anchor }, [
        ...phrases(state, node.children),
        node.depth > 1 ? own : "",
      ]);
    },
    link: (state: State, node: Link) => {
      const outside = isElsewhere(node.url) ? { rel: ["noopener", "noreferrer"] } : {};
      const safe = /^(https?:|mailto:|#|\/)|^[^:]*$/i.test(node.url) ? href(node.url) : "#";
      return h(
        "a",
        { href: safe, ...outside, ...(node.title && { title: node.title }) },
        phrases(state, node.children),
      );
    },
    // A picture of another site would be a request to another origin: it becomes a link.
    image: (_: State, node: Image) =>
      isElsewhere(node.url)
        ? h(
            "a",
            { href: /^https?:/i.test(node.url) ? node.url : "#", rel: ["noopener", "noreferrer"] },
            node.alt || node.url,
          )
        : h("img", { src: href(node.url), alt: node.alt ?? "", loading: "lazy" }),
    code: (_: State, node: Code) =>
      h("figure.code", { dataLang: node.lang ?? "text" }, [
        ...(titleOf(node) === undefined ? [] : [h("figcaption", titleOf(node))]),
        h("pre", { tabIndex: 0 }, h("code", highlight(node.lang, node.value))),
      ]),
    table: (state: State, node: Table) => {
      const [head, ...rows] = node.children;
      const cells = (row: (typeof node.children)[number], tag: string) =>
        row.children.map((cell) =>
          h(tag, tag === "th" ? { scope: "col" } : {}, phrases(state, cell.children)),
        );
      return h("div.table", { tabIndex: 0, role: "region", ariaLabel: "Table" }, [
        h("table", [
          h("thead", h("tr", head ? cells(head, "th") : [])),
          h(
            "tbody",
            rows.map((row) => h("tr", cells(row, "td"))),
          ),
        ]),
      ]);
    },
    fieldList: (state: State, node: FieldList) =>
      h("ul.fields", state.all(node as never) as ElementContent[]),
    field: (state: State, node: Field) =>
      h("li.field", { id: node.anchor }, [
        h("div.field-head", [
          h("a.field-anchor", { href: `#${node.anchor}` }, h("code.field-name", node.name)),
          " ",
          h("span.field-type", phrases(state, node.typeName)),
          ...node.marks.flatMap((mark) => [
            " ",
            h(`span.mark.mark-${mark.replaceAll(/[^a-z]+/g, "-")}`, mark),
          ]),
        ]),
        ...(node.facts.length === 0
          ? []
          : [
              h(
                "ul.facts",
                node.facts.map((fact) => h("li", phrases(state, fact))),
              ),
            ]),
        ...inside(state, node),
      ]),
    tabs: (state: State, node: Tabs) =>
      h(
        "div.tabs",
        { dataLabel: node.label, ...(node.group !== undefined && { dataGroup: node.group }) },
        state.all(node as never) as ElementContent[],
      ),
    tab: (state: State, node: Tab) =>
      h("section.tab", { dataTitle: node.title, ...(node.anchor !== undefined && { id: node.anchor }) }, [
        h("p.tab-title", node.title),
        ...inside(state, node),
      ]),
    disclosure: (state: State, node: Disclosure) =>
      h("details.disclosure", { open: node.isOpen, ...(node.anchor !== undefined && { id: node.anchor }) }, [
        h("summary", phrases(state, node.title)),
        ...inside(state, node),
      ]),
    callout: (state: State, node: Callout) =>
      h(`div.callout.callout-${node.tone}`, { role: "note" }, inside(state, node)),
    endpoint: (_: State, node: Endpoint) =>
      h("p.endpoint", [
        h(`span.method.method-${node.method.toLowerCase()}`, node.method),
        " ",
        h("code.path", node.path),
      ]),
    consolePlace: (_: State, __: ConsolePlace) =>
      h("div.console", { dataSource: `${page.path.split("/").at(-1)}.console.json` }, [
        h(
          "p.console-needs",
          "The console, which sends this request from your browser, needs scripts and http.",
        ),
      ]),
  };
  const root = toHast(page.tree, { handlers: handlers as never, allowDangerousHtml: false }) as HastRoot;
  return root.children.filter((node): node is ElementContent => node.type !== "doctype");
}

/** `start.ts`, `title="The body"` or `file=start.ts` after a fence; other words mean nothing here. */
function titleOf({ meta }: Code): string | undefined {
  return /(?:^|\s)(?:title|file)=(?:"([^"]*)"|(\S+))|^([\w./-]+\.\w+)$/
    .exec(meta?.trim() ?? "")
    ?.slice(1)
    .find((each) => each !== undefined);
}

/** Every element below `nodes`, in document order. */
export function* elementsOf(nodes: readonly Nodes[]): Generator<Element> {
  for (const node of nodes) {
    if (node.type === "element") yield node;
    if ("children" in node) yield* elementsOf(node.children as Nodes[]);
  }
}
