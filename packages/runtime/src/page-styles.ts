import type { CallArguments } from "./definition.js";
import { ClientError } from "./errors/client-error.js";
import { malformedPage, type PageRequest, type PageStyle, type ReceivedPage } from "./pages.js";
import { valueAt } from "./value-at.js";

/** How many items a page has. */
export interface PageSize {
  /** Where it is among the arguments of a call, as a JSON Pointer (RFC 6901): `/query/pageSize`. */
  readonly size?: string;
  /** What it is where a call doesn't say. */
  readonly defaultSize?: number;
  /** The largest that the server accepts, so that a page which has fewer items than it was asked for is the last. */
  readonly maxSize?: number;
}

/** Pages that are counted. */
export interface PageNumbers extends PageSize {
  /** Where the page's number is among the arguments of a call: `/query/page`. */
  readonly parameter: string;
  /** The number of the first page; 1 when omitted. */
  readonly first?: number;
}

/**
 * Pages by number. The end is where as many items came as there are in total; where the server reports no total, a page that is
 * empty, or has fewer items than fit.
 */
export function byPageNumber({ parameter, first = 1, ...size }: PageNumbers): PageStyle {
  return (start) => {
    const begin = numberAt(start.args, parameter) ?? first;
    let number = begin;
    const isLast = counting(start.args, size);
    return (page) =>
      // How many items the pages before the first one have, can't be told where the last page is the first that was requested.
      isLast(page, (pageLength) => (begin - first) * pageLength, begin === first)
        ? undefined
        : withArgument(start, parameter, ++number);
  };
}

/** Items that are counted. */
export interface Offsets extends PageSize {
  /** Where the number of items that are skipped is among the arguments of a call: `/query/offset`. */
  readonly parameter: string;
  /** The number of the first item; 0 when omitted. */
  readonly first?: number;
}

/** Pages by the number of items before them; the end is told as of `byPageNumber`. */
export function byOffset({ parameter, first = 0, ...size }: Offsets): PageStyle {
  return (start) => {
    const begin = numberAt(start.args, parameter) ?? first;
    let offset = begin;
    const isLast = counting(start.args, size);
    return (page) => {
      offset += page.items.length;
      if (isLast(page, () => begin - first, true)) return undefined;
      // It would be the same request once more.
      if (page.items.length === 0) throw malformedPage(page, "an empty page that isn't the last");
      return withArgument(start, parameter, offset);
    };
  };
}

/** Pages that each tell how the next one is found. */
export interface Cursors {
  /** Where the cursor is among the arguments of a call: `/query/after`. */
  readonly parameter: string;
  /** Where a page has the cursor of the next one; missing, `null` or empty on the last. */
  readonly next: string;
}

/** Pages by cursor. */
export function byCursor({ parameter, next }: Cursors): PageStyle {
  return (start) => {
    const known = new Set<unknown>([valueAt(start.args, parameter)]);
    return (page) => {
      const cursor = valueAt(page.data, next) ?? "";
      if (cursor === "" && !page.hasMore) return undefined;
      if (cursor === "" || !/^(string|number)$/.test(typeof cursor))
        throw malformedPage(page, `no usable cursor at \`${next}\``);
      if (known.has(cursor)) throw malformedPage(page, "a cursor that has led to an earlier page");
      known.add(cursor);
      return withArgument(start, parameter, cursor);
    };
  };
}

/** Pages that link to the next one. */
export interface Links {
  /** Where a page has the URL of the next one; the `Link` header (RFC 8288) with the relation `next` when omitted. */
  readonly url?: string;
}

/** Pages by link. A link that leads elsewhere than below the base URL is refused: credentials would leave with it. */
export function byLink({ url: pointer }: Links = {}): PageStyle {
  return (start) => {
    const known = new Set<string>();
    return (page) => {
      const { response, call, data } = page;
      const link =
        pointer === undefined ? nextLink(response.headers.get("link") ?? "") : (valueAt(data, pointer) ?? "");
      if (link === "") return undefined;
      if (typeof link !== "string" || !URL.canParse(link, call.url))
        throw malformedPage(page, "a link to the next page that is no URL");
      const url = new URL(link, call.url);
      // Its fragment isn't sent.
      const sent = url.origin + url.pathname + url.search;
      if (known.has(sent)) throw malformedPage(page, "a link that has led to an earlier page");
      known.add(sent);
      return requestOf(start, url, page);
    };
  };
}

/** The request of a link: of the first page's, only what isn't in the URL. */
function requestOf({ operation, args }: PageRequest, url: URL, { call }: ReceivedPage): PageRequest {
  return {
    args: { ...args, query: undefined },
    operation: {
      ...operation,
      locate: (baseUrl) => {
        const base = new URL(baseUrl);
        const isBelow = `${url.pathname}/`.startsWith(`${base.pathname.replace(/\/$/, "")}/`);
        if (url.origin === base.origin && isBelow && !CLIMBS.test(url.pathname))
          return url.origin + url.pathname;
        throw new ClientError(
          `was not requested: its link leads to ${url.origin}${url.origin === base.origin ? url.pathname : ""}, which isn't below the base URL ${baseUrl}. If that is where the API is, set \`baseUrl\``,
          { subject: `the next page of ${call.method} ${call.url}` },
        );
      },
      parameters: (_, all, credentials, optionValue) => {
        const own = operation.parameters?.(operation, all, credentials, optionValue);
        const pairs = (query = "") => query.split("&").filter(Boolean);
        const ownPairs = pairs(own?.query);
        const nameOf = (pair: string) => new URLSearchParams(pair).keys().next().value;
        const names = ownPairs.map(nameOf);
        // What the client sends itself, such as a key, can be in the link as well.
        const linked = pairs(url.search.slice(1)).filter((it) => !names.includes(nameOf(it)));
        return { header: {}, addCookies: () => {}, ...own, query: [...linked, ...ownPairs].join("&") };
      },
    },
  };
}

/** A segment that a server which decodes slashes takes for the folder above. */
const CLIMBS = /(^|\/|%2f|%5c)(\.|%2e){2}($|\/|%2f|%5c)/i;

/** A link (RFC 8288 §3): its target, and its parameters. */
const LINK = /<([^<>]*)>((?:\s*;\s*[^\s=;,"<>]+(?:\s*=\s*(?:"(?:[^"\\]|\\.)*"|[^\s;,"<>]*))?)*)/g;
const LINK_PARAMETER = /;\s*([^\s=;,"<>]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"<>]*)))?/g;

/** The target of the first link to a next page; empty where there is none. */
function nextLink(header: string): string {
  for (const [, target = "", parameters = ""] of header.matchAll(LINK)) {
    const values = new Map<string, string>();
    for (const [, name = "", quoted, bare = ""] of parameters.matchAll(LINK_PARAMETER)) {
      const key = name.toLowerCase();
      // Of several the first counts (§3.3).
      if (!values.has(key)) values.set(key, quoted ?? bare);
    }
    const relations = values.get("rel")?.toLowerCase().split(/\s+/);
    // One with an anchor is about something else (§3.2).
    if (relations?.includes("next") && !values.has("anchor")) return target;
  }
  return "";
}

/**
 * Tells whether a page is the last, by the items that came so far.
 *
 * @param countBefore how many items come before the first page that was requested, at least, given the length of that page.
 * @param isExact whether that is surely right.
 */
function counting(args: CallArguments, { size = "", defaultSize, maxSize }: PageSize) {
  const asked = size ? numberAt(args, size) : undefined;
  // A server can cap what is asked for without the document saying so.
  const known = asked === undefined ? defaultSize : maxSize && Math.min(asked, maxSize);
  let received = 0;
  let pageLength: number | undefined;
  return (page: ReceivedPage, countBefore: (pageLength: number) => number, isExact: boolean): boolean => {
    const { items, total, hasMore } = page;
    pageLength ??= items.length;
    received += items.length;
    if (total === undefined) return !hasMore && (items.length === 0 || items.length < (known ?? pageLength));
    if (countBefore(pageLength) + received >= total) return true;
    if (items.length > 0) return false;
    if (isExact) throw malformedPage(page, `an empty page after ${received} of ${total} items`);
    return true;
  };
}

/** A number among the arguments of a call, which can be a text of digits. */
function numberAt(args: CallArguments, pointer: string): number | undefined {
  const value = valueAt(args, pointer);
  const number = Number(value ?? NaN);
  return value === "" || Number.isNaN(number) ? undefined : number;
}

/** The request with another value of a parameter. */
function withArgument({ operation, args }: PageRequest, pointer: string, value: unknown): PageRequest {
  const [, place = "", name = ""] = pointer
    .split("/")
    .map((it) => it.replaceAll("~1", "/").replaceAll("~0", "~"));
  const others = args[place as keyof CallArguments] as object | undefined;
  return { operation, args: { ...args, [place]: { ...others, [name]: value } } };
}
