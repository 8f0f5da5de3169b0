import { type Api, type MediaType, matchMediaType, type Operation, type Parameter } from "@intuned/document";
import { type HttpRequest, headerValue } from "@intuned/document/serialize";
import { type ParsedBody, parseBody } from "./parse-body.js";
import { type Parsed, parsePairs, parseSimple } from "./parse-field.js";

/** A request as the document sees it. */
export interface ParsedRequest {
  readonly parameters: ReadonlyMap<Parameter, Parsed>;
  /** The declared media type that the content type falls under; `undefined`: none does, or there is no body. */
  readonly mediaType?: MediaType;
  readonly body?: ParsedBody;
  /** The path or the query is no percent-encoded UTF-8. */
  readonly malformed?: string;
}

/** Reads the parameters and the body of a request. `pathValues` are the path's, still encoded: see `pathMatcher`. */
export function parseRequest(
  { document }: Pick<Api, "document">,
  operation: Operation,
  pathValues: ReadonlyMap<string, string>,
  request: HttpRequest,
): ParsedRequest {
  try {
    const query = pairsOf(request.target.split("?").slice(1).join("?"), "&");
    const cookies = pairsOf(headerValue(request.headers, "cookie") ?? "", /;\s*/);
    const parameters = new Map(
      operation.parameters.map((parameter): [Parameter, Parsed] => {
        if (parameter.in === "query") return [parameter, parsePairs(document, parameter, query)];
        if (parameter.in === "cookie") return [parameter, parsePairs(document, parameter, cookies)];
        const isPath = parameter.in === "path";
        const text = isPath ? pathValues.get(parameter.name) : headerValue(request.headers, parameter.name);
        if (text === undefined) return [parameter, undefined];
        return [parameter, parseSimple(document, parameter, text, isPath ? decodeURIComponent : undefined)];
      }),
    );
    return { parameters, ...parseContent(document, operation, request) };
  } catch (error) {
    if (error instanceof URIError) return { parameters: new Map(), malformed: error.message };
    throw error;
  }
}

function parseContent(
  document: object,
  { requestBody }: Operation,
  { headers, body }: HttpRequest,
): Pick<ParsedRequest, "body" | "mediaType"> {
  if (body === undefined || body.length === 0) return {};
  const contentType = headerValue(headers, "content-type") ?? "";
  const mediaType = matchMediaType(requestBody?.content ?? [], contentType);
  return { ...(mediaType && { mediaType }), body: parseBody(document, mediaType, contentType, body) };
}

/** `+` stands for a space in queries as forms write them; serializers here send `%20`. */
function pairsOf(text: string, separator: string | RegExp): [string, string][] {
  return text
    .split(separator)
    .filter((pair) => pair !== "")
    .map((pair) => {
      const at = pair.indexOf("=");
      const [name, value] = at < 0 ? [pair, ""] : [pair.slice(0, at), pair.slice(at + 1)];
      return [decode(name), decode(value)];
    });
}

const decode = (text: string): string => decodeURIComponent(text.replaceAll("+", " "));
