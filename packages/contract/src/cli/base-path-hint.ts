import type { HttpResponse } from "@intuned/document/serialize";

/**
 * What is probably wrong when a server has answered nothing but 404: that `--target` lacks the path that the document's
 * servers have. `undefined` when it is not that.
 */
export function basePathHint(
  document: object,
  target: string,
  statuses: ReadonlySet<HttpResponse["status"]>,
): string | undefined {
  if (statuses.size !== 1 || !statuses.has(404)) return undefined;
  const { servers } = document as { readonly servers?: readonly { readonly url?: string }[] };
  const paths = (Array.isArray(servers) ? servers : []).map(({ url = "" }) => pathOf(url));
  const [path] = paths;
  if (path === undefined || path === "" || paths.some((each) => pathOf(target).endsWith(each)))
    return undefined;
  return `Every answer was 404. The document's server has the path ${path}: does --target leave it out?`;
}

/** Read as text: a server's URL may be relative, and have variables in it. */
const pathOf = (url: string): string => url.replace(/^[\w+.-]+:\/\/[^/]*/, "").replace(/\/+$/, "");
