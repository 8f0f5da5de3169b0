import type { ElementContent } from "hast";
import { isElsewhere } from "../render/links.js";
import { elementsOf } from "../render/to-hast.js";

/** What of a page its links and those to it are held to. */
export interface PageLinks {
  /** As `Page.path`. */
  readonly path: string;
  /** All ids, in document order. */
  readonly anchors: readonly string[];
  /** All addresses that links and pictures name, within the site. */
  readonly links: readonly string[];
}

/** The links of a page's content; the content itself need not be kept. */
export function linksOf(path: string, content: readonly ElementContent[]): PageLinks {
  const anchors: string[] = [];
  const links: string[] = [];
  for (const { properties } of elementsOf(content)) {
    const { id, href, src } = properties;
    if (typeof id === "string") anchors.push(id);
    for (const url of [href, src]) if (typeof url === "string" && !isElsewhere(url)) links.push(url);
  }
  return { path, anchors, links };
}

/**
 * What readers would stumble over: links to no page, to no anchor, to no file, pictures that are missing, anchors that are
 * twice on a page.
 *
 * @param files paths of all that is no page: `openapi.json`, `assets/site.css`.
 */
export function brokenLinks(pages: readonly PageLinks[], files: ReadonlySet<string>): string[] {
  const known = new Map(pages.map(({ path, anchors }) => [`${path}.html`, new Set(anchors)]));
  return pages.flatMap(({ path, anchors, links }) => [
    ...duplicates(anchors).map((id) => `${path}: two places have the anchor #${id}`),
    ...links.flatMap((url) => {
      const problem = brokenBy(url, path, known, files);
      return problem === undefined ? [] : [`${path}: ${problem}`];
    }),
  ]);
}

function brokenBy(
  url: string,
  path: string,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
  files: ReadonlySet<string>,
): string | undefined {
  const target = new URL(url, `http://site.invalid/${path}.html`);
  const file = decoded(target.pathname.slice(1)) || "index.html";
  const known = anchors.get(file);
  if (known === undefined) return files.has(file) ? undefined : `${url} leads to no page and no file`;
  const anchor = decoded(target.hash.slice(1));
  return anchor === "" || known.has(anchor) ? undefined : `${url} leads to no anchor of ${file}`;
}

function duplicates(texts: readonly string[]): string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const each of texts) (seen.has(each) ? twice : seen).add(each);
  return [...twice];
}

/** As it is where it is no percent-encoding. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
