import { childPointer } from "../document/json-pointer.js";
import type { Operation, Parameter } from "../document/list-operations.js";
import { resolvePointer } from "../document/resolve-pointer.js";
import { encodeParameter } from "./encode-parameter.js";
import type { CaseRequest } from "./request-case.js";

/** A request before it is put into text. */
export interface RequestParts {
  readonly parameters: ReadonlyMap<Parameter, unknown>;
  readonly credentials: "given" | "empty" | "none";
  /** Absent when nothing is sent. `schema` points to the schema of the body's media type. */
  readonly body?: { readonly mediaType: string; readonly schema: string; readonly value: unknown };
}

/** Puts a request into text. `credential` is what a key, token or password is. */
export function serializeRequest(
  document: object,
  operation: Operation,
  parts: RequestParts,
  credential: string,
): CaseRequest {
  const headers: Record<string, string> = {};
  const query = new URLSearchParams();
  const cookies: string[] = [];
  let path = operation.path;
  const put = (location: string, name: string, texts: readonly string[]) => {
    if (location === "path") path = path.replaceAll(`{${name}}`, texts.map(encodeURIComponent).join(","));
    if (location === "query") for (const text of texts) query.append(name, text);
    if (location === "header") headers[name.toLowerCase()] = texts.join(",");
    if (location === "cookie") cookies.push(`${name}=${texts.join(",")}`);
  };

  for (const [parameter, value] of parts.parameters)
    put(parameter.in, parameter.name, joined(parameter, encodeParameter(value) ?? []));
  if (parts.credentials !== "none")
    for (const { location, name, text } of credentialsOf(
      document,
      operation,
      parts.credentials === "given" ? credential : "",
    ))
      put(location, name, [text]);
  if (cookies.length > 0) headers["cookie"] = cookies.join("; ");
  if (parts.body) headers["content-type"] = parts.body.mediaType;

  const search = query.toString();
  return {
    method: operation.method,
    path: search === "" ? path : `${path}?${search}`,
    headers,
    ...(parts.body ? { body: bodyText(parts.body) } : {}),
  };
}

/** What stands between the items of a query parameter that is sent as one text. */
const DELIMITERS: Readonly<Record<string, string>> = { form: ",", spaceDelimited: " ", pipeDelimited: "|" };

/** The items of an array as one text where a query parameter says so: `form` repeats them unless `explode` is false. */
function joined({ in: location, value: parameter }: Parameter, texts: readonly string[]): readonly string[] {
  const { style = "form", explode = style === "form" } = parameter as { style?: string; explode?: boolean };
  return location === "query" && !explode && texts.length > 1
    ? [texts.join(DELIMITERS[style] ?? ",")]
    : texts;
}

const bodyText = ({ mediaType, value }: { mediaType: string; value: unknown }): string =>
  typeof value === "string" && !isJson(mediaType) ? value : JSON.stringify(value);

/** Whether bodies of the media type are JSON; a wildcard may as well be. */
export function isJson(mediaType: string): boolean {
  return /^(application\/json|[^;]*\+json|\*\/\*|application\/\*)\s*(;|$)/i.test(mediaType);
}

/** What the first of the operation's security alternatives wants to be sent. */
function credentialsOf(document: object, { security }: Operation, credential: string) {
  return Object.keys(security?.value[0] ?? {}).flatMap((scheme) => {
    const { value } = resolvePointer(document, childPointer("/components/securitySchemes", scheme));
    const { type, in: location, name, scheme: http } = value as Record<string, string>;
    if (type === "apiKey") return [{ location: location ?? "header", name: name ?? "", text: credential }];
    if (type === "mutualTLS") return [];
    const text =
      http?.toLowerCase() === "basic"
        ? `Basic ${btoa(`${credential}:${credential}`)}`
        : `Bearer ${credential}`;
    return [{ location: "header", name: "authorization", text: credential === "" ? "" : text }];
  });
}
