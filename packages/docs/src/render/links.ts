/** An address of another site, or of no page at all: `https:`, `mailto:`, `data:`. */
export const isElsewhere = (url: string): boolean => /^[a-z][a-z0-9+.-]*:|^\/\//i.test(url);

/**
 * A link as it stands on a page: `/reference/sink#s3` of the site becomes relative to the page, with the ending of the
 * rendering, so that the site works below any path and from a folder.
 *
 * @param url from the root of the site, within the page (`#anchor`), or of another site, which is left as it is.
 * @param from path of the page that the link stands on, as `Page.path`.
 * @param ending `.html` or `.md`; files with an ending of their own (`/openapi.json`) keep it.
 */
export function relativeLink(url: string, from: string, ending: string): string {
  if (isElsewhere(url) || !url.startsWith("/")) return url;
  const [path = "", anchor] = url.slice(1).split("#", 2);
  const target = path === "" ? "index" : path;
  const hash = anchor === undefined ? "" : `#${anchor}`;
  if (target === from && hash !== "") return hash;
  const file = /\.[a-z]+$/.test(target) ? target : `${target}${ending}`;
  return `${rootOf(from)}${file}${hash}`;
}

/** The relative way from a page to the root of the site: `../` for `reference/sink`. */
export function rootOf(path: string): string {
  return "../".repeat(path.split("/").length - 1) || "";
}
