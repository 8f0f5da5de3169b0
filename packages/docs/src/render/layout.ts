import type { Element, ElementContent, Root } from "hast";
import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import { toString as textOf } from "mdast-util-to-string";
import type { Page } from "../page/page.js";
import type { NavSection } from "../site/navigation.js";
import { listedPages } from "../site/navigation.js";
import { headingAnchors } from "./heading-anchors.js";
import { relativeLink, rootOf } from "./links.js";

/** What is around the content of every page. */
export interface Layout {
  /** The API's name, for the header and the titles. */
  readonly siteName: string;
  readonly version: string;
  readonly sections: readonly NavSection[];
  /** Content-Security-Policy of all pages. */
  readonly policy: string;
  /** More elements of the head: canonical link, previews, structured data. */
  readonly head: (page: Page) => readonly Element[];
}

/**
 * Sets the theme before anything is painted, from what the reader chose last. It stands in the page, since a file would be
 * loaded too late; the policy names it by its hash.
 */
export const THEME_SCRIPT =
  'try{var t=localStorage.getItem("theme");if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch(e){}';

/** A whole HTML document. */
export function htmlOf(page: Page, content: readonly ElementContent[], layout: Layout): string {
  const root = rootOf(page.path);
  const file = (name: string) => `${root}${name}`;
  const title = page.kind === "start" ? page.title : `${page.title} – ${layout.siteName}`;
  const tree: Root = {
    type: "root",
    children: [
      { type: "doctype" },
      h("html", { lang: "en" }, [
        h("head", [
          h("meta", { charSet: "utf-8" }),
          h("meta", { httpEquiv: "Content-Security-Policy", content: layout.policy }),
          h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
          h("title", title),
          h("meta", { name: "description", content: page.description }),
          h("meta", { name: "color-scheme", content: "light dark" }),
          h("script", THEME_SCRIPT),
          h("link", { rel: ["stylesheet"], href: file("assets/site.css") }),
          h("link", { rel: ["icon"], href: file("assets/icon.svg"), type: "image/svg+xml" }),
          h("link", { rel: ["alternate"], type: "text/markdown", href: `${nameOf(page)}.md` }),
          h("script", { src: file("assets/site.js"), defer: true }),
          ...layout.head(page),
        ]),
        h("body", { dataRoot: root === "" ? "./" : root, class: `page-${page.kind}` }, [
          h("a.skip", { href: "#content" }, "Skip to the content"),
          header(page, layout),
          h("div.columns", [
            navigation(page, layout),
            h("main#content", [
              h("article", [...content]),
              h("footer", [
                h("a", { href: `${nameOf(page)}.md` }, "This page as Markdown"),
                h("a", { href: file("openapi.json") }, "OpenAPI document"),
              ]),
            ]),
            outline(page),
          ]),
        ]),
      ]),
    ],
  };
  return `${toHtml(tree)}\n`;
}

const nameOf = ({ path }: Page): string => path.split("/").at(-1) ?? path;

function header({ path }: Page, { siteName, version }: Layout): Element {
  return h("header.site-header", [
    h("a.brand", { href: relativeLink("/index", path, ".html") }, [
      h("span.brand-name", siteName),
      " ",
      h("span.brand-version", version),
    ]),
    h("div.search", { dataIndex: "search.json" }),
    h("button.theme-toggle", { type: "button", hidden: true }, "Theme"),
  ]);
}

/** Open without scripts; where there are any, a phone shows it when it is asked for. */
function navigation(page: Page, layout: Layout): Element {
  const lists = layout.sections.flatMap((section) => {
    const listed = listedPages(section, page);
    const [first] = section.pages;
    const nested = section.isNested ? ".is-nested" : "";
    if (listed.length === 0 && first)
      return [
        h(
          `p.nav-section${nested}`,
          h("a", { href: relativeLink(`/${first.path}`, page.path, ".html") }, dotted(section.title)),
        ),
      ];
    return [
      h(`p.nav-section${nested}`, dotted(section.title)),
      h(
        `ul${nested}`,
        listed.map((each) => h("li", navLink(each, page))),
      ),
    ];
  });
  return h("details.nav-drawer", { open: true }, [
    h("summary", "Menu"),
    h("nav.site-nav", { ariaLabel: "Pages" }, lists),
  ]);
}

/** A name with dots may break after each of them: `projects.authSessions.validate`. */
function dotted(title: string): ElementContent[] {
  return title
    .split(/(?<=\.)(?=\S)/)
    .flatMap((part, index) => [...(index === 0 ? [] : [h("wbr")]), { type: "text" as const, value: part }]);
}

function navLink(target: Page, from: Page): Element {
  return h(
    "a",
    {
      href: relativeLink(`/${target.path}`, from.path, ".html"),
      ...(target.path === from.path && { ariaCurrent: "page" }),
      ...(target.isDeprecated === true && { class: "is-deprecated" }),
    },
    [
      ...(target.method === undefined
        ? []
        : [h(`span.method.method-${target.method.toLowerCase()}`, target.method), " "]),
      target.label ?? target.title,
    ],
  );
}

/** More headings than this are no overview. */
const OUTLINE = 40;

function outline({ tree }: Page): Element {
  const anchors = headingAnchors(tree);
  const items = [...anchors]
    .filter(([{ depth }]) => depth === 2 || depth === 3)
    .slice(0, OUTLINE)
    .map(([node, anchor]) => h(`li.depth-${node.depth}`, h("a", { href: `#${anchor}` }, textOf(node))));
  if (items.length < 2) return h("aside.outline");
  return h("aside.outline", [
    h("nav", { ariaLabel: "On this page" }, [h("p", "On this page"), h("ul", items)]),
  ]);
}
