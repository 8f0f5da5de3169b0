import type { ElementContent } from "hast";
import type { Page } from "../page/page.js";
import { isElsewhere } from "../render/links.js";
import { elementsOf } from "../render/to-hast.js";

/** A page and what stands on it. */
export interface RenderedPage {
  readonly page: Page;
  readonly content: readonly ElementContent[];
}

/**
 * What readers would stumble over: links to no page, to no anchor, to no file, pictures that are missing, anchors that are
 * twice on a page.
 *
 * @param files paths of all that is no page: `openapi.json`, `assets/site.css`.
 */
export function brokenLinks(pages: readonly RenderedPage[], files: ReadonlySet<string>): string[] {
  const anchors = new Map(pages.map(({ page, content }) => [`${page.path}.html`, anchorsOf(content)]));
  return pages.flatMap(({ page, content }) => {
    const problems = duplicates(anchorsOf(content)).map(
      (id) => `${page.path}: two places have the anchor #${id}`,
    );
    for (const { properties } of elementsOf(content))
      for (const url of [properties["href"], properties["src"]])
        if (typeof url === "string" && !isElsewhere(url)) {
          const problem = brokenBy(url, page, anchors, files);
          if (problem !== undefined) problems.push(`${page.path}: ${problem}`);
        }
    return problems;
  });
}

function brokenBy(
  url: string,
  { path }: Page,
  anchors: ReadonlyMap<string, readonly string[]>,
  files: ReadonlySet<string>,
): string | undefined {
  const target = new URL(url, `http://site.invalid/${path}.html`);
  const file = decoded(target.pathname.slice(1)) || "index.html";
  const known = anchors.get(file);
  if (known === undefined) return files.has(file) ? undefined : `${url} leads to no page and no file`;
  const anchor = decoded(target.hash.slice(1));
  return anchor === "" || known.includes(anchor) ? undefined : `${url} leads to no anchor of ${file}`;
}

function anchorsOf(content: readonly ElementContent[]): string[] {
  return [...elementsOf(content)].flatMap(({ properties }) =>
    typeof properties["id"] === "string" ? [properties["id"]] : [],
  );
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
