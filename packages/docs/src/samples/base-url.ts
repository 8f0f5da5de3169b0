import { type Api, childPointer, type Operation, resolvePointer } from "@intuned/document";
import { serverUrl } from "../page/server-url.js";

/** Where a document that names no server is served, for the reader to replace. RFC 2606 §3 */
const NO_SERVER = "https://api.example.com";

/**
 * The URL that an operation's path is appended to: the first server of the operation, of its path or of the document, its
 * variables at their defaults.
 *
 * @param given is used where that is not an absolute URL.
 */
export function baseUrl({ document }: Api, { value, path }: Operation, given: string = NO_SERVER): string {
  const item = resolvePointer(document, childPointer("/paths", path)).value;
  const owner = [value, item, document as Record<string, unknown>].find(({ servers }) => isFilled(servers));
  const [server = {}] = (owner?.["servers"] ?? []) as readonly { readonly url?: unknown }[];
  const url = serverUrl(server);
  const isAbsolute = /^https?:\/\//i.test(url);
  const absolute = isAbsolute ? url : `${given.replace(/\/$/, "")}/${url.replace(/^\.?\//, "")}`;
  return absolute.replace(/\/+$/, "");
}

/** Percent-encodes what no URL holds, so that quotes of no language meet it. RFC 3986 §2 */
export function urlText(text: string): string {
  return text.replace(/[^\x21-\x7e]|["'<>\\^`{|}]/gu, (character) =>
    Array.from(new TextEncoder().encode(character), (byte) => `%${byte.toString(16).padStart(2, "0")}`)
      .join("")
      .toUpperCase(),
  );
}

const isFilled = (value: unknown): boolean => Array.isArray(value) && value.length > 0;
