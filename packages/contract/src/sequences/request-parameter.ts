import type { Operation, ParameterLocation } from "@intuned/document";
import { type HttpRequest, headerValue } from "@intuned/document/serialize";

/** Where a parameter is in a request. */
export interface ParameterPlace {
  readonly in: ParameterLocation;
  readonly name: string;
}

/** The text of a parameter in a request, decoded; of one that comes several times, the first. */
export function parameterText(
  { path }: Pick<Operation, "path">,
  { target, headers }: HttpRequest,
  { in: location, name }: ParameterPlace,
): string | undefined {
  if (location === "header") return headerValue(headers, name);
  if (location === "query") return pairText(target.split(/\?(.*)/s)[1]?.split("&") ?? [], name);
  if (location === "cookie") return pairText((headerValue(headers, "cookie") ?? "").split(/;\s*/), name);
  const text = pathParts(path, target).get(name);
  return text === undefined ? undefined : decoded(text);
}

/** The request with another text for a parameter; one that is not there is added, but for a path's. */
export function withParameter(
  { path }: Pick<Operation, "path">,
  request: HttpRequest,
  { in: location, name }: ParameterPlace,
  text: string,
): HttpRequest {
  const { target, headers } = request;
  const [before = "", query] = target.split(/\?(.*)/s);
  const pair = `${encodeURIComponent(name)}=${encodeURIComponent(text)}`;
  if (location === "path") {
    const values = pathParts(path, target).set(name, encodeURIComponent(text));
    const filled = path.replaceAll(/\{([^}]*)\}/g, (all, each: string) => values.get(each) ?? all);
    return { ...request, target: query === undefined ? filled : `${filled}?${query}` };
  }
  if (location === "query") {
    const pairs = (query ?? "").split("&").filter((each) => each !== "" && !isPairOf(each, name));
    return { ...request, target: `${before}?${[...pairs, pair].join("&")}` };
  }
  const field = location === "cookie" ? "cookie" : name.toLowerCase();
  const others = headers.filter(([each]) => each.toLowerCase() !== field);
  if (location === "header") return { ...request, headers: [...others, [field, text]] };
  const cookies = (headerValue(headers, "cookie") ?? "").split(/;\s*/);
  const kept = cookies.filter((each) => each !== "" && !isPairOf(each, name));
  return { ...request, headers: [...others, [field, [...kept, pair].join("; ")]] };
}

/** The texts of a path by the names in its template, still encoded. */
function pathParts(template: string, target: string): Map<string, string> {
  const [path = ""] = target.split("?", 1);
  const names = [...template.matchAll(/\{([^}]*)\}/g)].map(([, name = ""]) => name);
  const source = template.split(/\{[^}]*\}/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const match = new RegExp(`^${source.join("([^/]*)")}$`).exec(path);
  return new Map(match ? names.map((name, index) => [name, match[index + 1] ?? ""]) : []);
}

const isPairOf = (pair: string, name: string): boolean => decoded(pair.split("=", 1)[0] ?? "") === name;

function pairText(pairs: readonly string[], name: string): string | undefined {
  const pair = pairs.find((each) => isPairOf(each, name));
  return pair === undefined ? undefined : decoded(pair.slice(pair.indexOf("=") + 1));
}

/** Text that is no percent-encoding, which a negative case may hold, is taken as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
