import type { Credential, MediaType, Operation, Parameter } from "../operations/api.js";
import type { HttpRequest } from "./http-message.js";
import { serializeBody } from "./serialize-body.js";
import { serializePairs, serializeSimple } from "./serialize-field.js";

/** A request before it is put into text. */
export interface RequestParts {
  readonly parameters: ReadonlyMap<Parameter, unknown>;
  /** What is sent as key, token or password, for each credential of one security alternative. */
  readonly credentials?: readonly { readonly credential: Credential; readonly secret: string }[];
  readonly body?: { readonly mediaType: Pick<MediaType, "mediaType" | "value">; readonly value: unknown };
}

/** Puts a request into text. The path holds no `.` or `..` segment that URL parsing would take out: see `canTravel`. */
export function serializeRequest(operation: Operation, parts: RequestParts): HttpRequest {
  const headers: [string, string][] = [];
  const query: string[] = [];
  const cookies: string[] = [];
  let path = operation.path;
  for (const [parameter, value] of parts.parameters) {
    if (parameter.in === "path")
      path = path.replaceAll(`{${parameter.name}}`, serializeSimple(parameter, value, encodeURIComponent));
    if (parameter.in === "query") query.push(...serializePairs(parameter, value).map(encodePair(parameter)));
    if (parameter.in === "header")
      headers.push([parameter.name.toLowerCase(), serializeSimple(parameter, value)]);
    if (parameter.in === "cookie")
      cookies.push(
        ...serializePairs(parameter, value).map(([name, text]) => `${name}=${encodeURIComponent(text)}`),
      );
  }
  for (const { credential, secret } of parts.credentials ?? []) {
    const { in: location, name = "" } = credential;
    if (location === "header") headers.push([name.toLowerCase(), credentialText(credential, secret)]);
    if (location === "query") query.push(`${encodeURIComponent(name)}=${encodeURIComponent(secret)}`);
    if (location === "cookie") cookies.push(`${name}=${encodeURIComponent(secret)}`);
  }
  if (cookies.length > 0) headers.push(["cookie", cookies.join("; ")]);
  const body = parts.body && serializeBody(parts.body.mediaType, parts.body.value);
  if (body) headers.push(["content-type", body.contentType]);
  const target = query.length === 0 ? path : `${path}?${query.join("&")}`;
  return { method: operation.method, target, headers, ...(body && { body: body.bytes }) };
}

/** `allowReserved` and the delimiters of a joined array stay as they are. https://spec.openapis.org/oas/v3.1.0#style-examples */
const encodePair =
  ({ style, explode, value }: Parameter) =>
  ([name, text]: [string, string]): string => {
    const encoded = value["allowReserved"] === true ? encodeURI(text) : encodeURIComponent(text);
    const joined = style === "form" && !explode ? encoded.replaceAll("%2C", ",") : encoded;
    return `${encodeURIComponent(name)}=${joined}`;
  };

function credentialText({ kind }: Credential, secret: string): string {
  if (kind === "apiKey" || secret === "") return secret;
  // Base64 of UTF-8: RFC 7617 §2.1.
  return kind === "basic"
    ? `Basic ${Buffer.from(`${secret}:${secret}`).toString("base64")}`
    : `Bearer ${secret}`;
}
