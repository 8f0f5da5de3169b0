import { isDeepStrictEqual } from "node:util";
import { type MatchedPath, parseRequest } from "@intuned/conforming/wire";
import type { Api, Operation, Parameter } from "@intuned/document";
import { type HttpRequest, type RequestParts, serializeRequest } from "@intuned/document/serialize";

/**
 * Whether a request is carried by HTTP as it is meant: what is read back is what was put in, and its path is that of the
 * operation and of no other.
 */
export function roundTripTest(
  { document }: Api,
  match: (target: string) => MatchedPath | undefined,
): (operation: Operation, parts: RequestParts) => boolean {
  let last: { path: string; matched: MatchedPath | undefined } | undefined;
  const matchPath = (target: string): MatchedPath | undefined => {
    const [path = ""] = target.split("?", 1);
    if (last?.path !== path) last = { path, matched: match(path) };
    return last.matched;
  };
  return (operation, parts) => {
    const request = trySerialize(operation, parts);
    if (request === undefined) return false;
    if (!isSendable(request.target, parts) || request.target.length > LONGEST_TARGET) return false;
    const matched = matchPath(request.target);
    if (matched?.operations.get(operation.method) !== operation) return false;
    if (!request.headers.every(([name, value]) => name === "content-type" || isFieldValue(value)))
      return false;
    const read = parseRequest({ document }, operation, matched.values, request);
    if (read.malformed !== undefined) return false;
    for (const parameter of operation.parameters) {
      const back = read.parameters.get(parameter);
      const isSent = parts.parameters.has(parameter);
      if (isSent !== (back !== undefined)) return false;
      if (isSent && !isDeepStrictEqual(back?.value, parts.parameters.get(parameter))) return false;
    }
    if (parts.body === undefined) return read.body === undefined;
    if (read.body === undefined || !("value" in read.body)) return false;
    return (
      read.mediaType?.mediaType === parts.body.mediaType.mediaType &&
      isDeepStrictEqual(read.body.value, plain(parts.body.value))
    );
  };
}

/** `undefined` for a lone surrogate in a path or a query: percent-encoding has none (ECMA-262 §19.2.6). */
function trySerialize(operation: Operation, parts: RequestParts): HttpRequest | undefined {
  try {
    return serializeRequest(operation, parts);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

/** Servers are asked to take 8,000 octets of request line (RFC 9112 §3), and many take no more. */
const LONGEST_TARGET = 7_500;

/** Values as JSON has them: without prototypes that differ. */
const plain = (value: unknown): unknown =>
  typeof value === "object" && value !== null ? (JSON.parse(JSON.stringify(value)) as unknown) : value;

function isSendable(target: string, { parameters }: RequestParts): boolean {
  const [path = ""] = target.split("?", 1);
  // URL parsing takes "." and ".." out of a path, encoded or not, and an encoded slash is another segment to many servers.
  const segments = path.slice(1).split("/");
  if (segments.some((segment) => segment === "" && target !== "/" && !path.endsWith("/"))) return false;
  if (segments.some((segment) => /^(\.|%2e){1,2}$/i.test(segment)) || /%2f|%5c|%0a|%00/i.test(path))
    return false;
  return [...parameters].every(([parameter, value]) => isCarried(parameter, value));
}

function isCarried({ in: location, style }: Parameter, value: unknown): boolean {
  const texts = [value]
    .flat()
    .map((each) => (typeof each === "object" ? JSON.stringify(each) : String(each)));
  if (texts.length === 0) return false;
  if (location === "path" && style === "simple" && texts.includes("")) return false;
  // Quoting is not agreed on for cookies (RFC 6265 §4.1.1), nor is a NUL for query strings.
  if (location === "cookie") return texts.every((text) => /^[^\s",;\\]*$/.test(text));
  return !texts.some((text) => text.includes("\u0000"));
}

/** RFC 9110 §5.5: visible ASCII, spaces only inside. */
const isFieldValue = (value: string): boolean => /^([\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?)?$/.test(value);
