import { type MatchedPath, type ParsedRequest, parseRequest } from "@intuned/conforming/wire";
import { type Credential, childPointer, type Operation, type Parameter } from "@intuned/document";
import { headerValue } from "@intuned/document/serialize";
import { type CheckContext, schemaCauses } from "../checks/index.js";
import type { Exchange } from "../model/exchange.js";
import type { CheckName, Finding } from "../model/finding.js";

type Found = Pick<Finding, "check" | "pointer" | "message"> & Partial<Pick<Finding, "severity">>;

/**
 * Every promise that a caller breaks with one request: path, method, credentials, parameters, media type, body. A query
 * parameter that the document does not name is drift: nothing in OpenAPI forbids it.
 *
 * @param isCut only the beginning of the body is there, of which nothing can be said.
 */
export function checkRequest(context: CheckContext, exchange: Exchange, isCut: boolean): Finding[] {
  const { request } = exchange;
  const matched = context.matchPath(request.target);
  const operation = matched?.operations.get(request.method);
  const found =
    matched && operation
      ? checkOperation(context, operation, matched, exchange, isCut)
      : undeclared(matched, exchange);
  return found.map((each) => ({
    severity: "breach",
    ...each,
    ...(operation && { operationId: operation.operationId }),
    exchange,
  }));
}

/** HEAD goes where GET does (RFC 9110 §9.3.2), and browsers send OPTIONS before they ask across origins. */
function undeclared(matched: MatchedPath | undefined, { request }: Exchange): Found[] {
  const { method, target } = request;
  const check = "request-declared";
  if (matched === undefined)
    return [
      { check, pointer: "/paths", message: `no path of the document matches ${target.split("?", 1)[0]}` },
    ];
  if (method === "OPTIONS" || (method === "HEAD" && matched.operations.has("GET"))) return [];
  const [first] = matched.operations.values();
  const declared = [...matched.operations.keys()].join(", ");
  const message = `${method} is no method of ${first?.path}; declared: ${declared}`;
  return [{ check, pointer: childPointer("/paths", first?.path ?? ""), message }];
}

function checkOperation(
  context: CheckContext,
  operation: Operation,
  matched: MatchedPath,
  { request }: Exchange,
  isCut: boolean,
): Found[] {
  const parsed = parseRequest(context.api, operation, matched.values, request);
  if (parsed.malformed !== undefined)
    return [
      { check: "request-parameter", pointer: operation.pointer, message: `the URL: ${parsed.malformed}` },
    ];
  return [
    ...checkCredentials(operation, request),
    ...[...parsed.parameters].flatMap(([parameter, value]) => checkParameter(context, parameter, value)),
    ...checkNames(operation, request.target),
    ...(isCut ? [] : checkBody(context, operation, parsed, headerValue(request.headers, "content-type"))),
  ];
}

function checkCredentials({ security }: Operation, request: Exchange["request"]): Found[] {
  const isThere = ({ kind, in: location, name = "" }: Credential): boolean => {
    if (kind === "other") return true;
    if (location === "header") return headerValue(request.headers, name) !== undefined;
    const text =
      location === "query" ? queryOf(request.target) : (headerValue(request.headers, "cookie") ?? "");
    return text.split(/[&;]\s*/).some((pair) => pair.startsWith(`${name}=`));
  };
  if (!security || security.alternatives.some((each) => each.every(isThere))) return [];
  const message = "none of the credentials that the operation asks for is there";
  return [{ check: "request-parameter", pointer: security.pointer, message }];
}

const queryOf = (target: string): string => target.split("?").slice(1).join("?");

function checkParameter(
  context: CheckContext,
  parameter: Parameter,
  parsed: { readonly value: unknown } | undefined,
): Found[] {
  const name = `${parameter.in} parameter ${parameter.name}`;
  const check = "request-parameter";
  if (parsed === undefined) {
    if (!parameter.isRequired) return [];
    return [{ check, pointer: childPointer(parameter.pointer, "required"), message: `${name} is missing` }];
  }
  return schemaFound(context, check, parameter.schema, parsed.value, name);
}

function schemaFound(
  { api, schemas }: CheckContext,
  check: CheckName,
  schema: string | undefined,
  value: unknown,
  name: string,
): Found[] {
  if (schema === undefined) return [];
  // Messages tell what is wrong where, and never the value: it may be a secret.
  return schemaCauses(api.document, schemas.check("request"), schema, value).map(
    ({ pointer, instancePath, message }) => ({
      check,
      pointer,
      message: `${name}${instancePath === "" ? "" : ` at ${instancePath}`} ${message}`,
    }),
  );
}

function checkNames({ parameters, security, pointer }: Operation, target: string): Found[] {
  const query = parameters.filter((each) => each.in === "query");
  // An exploded object takes members of any name.
  if (query.some(({ style, explode, value }) => style === "form" && explode && mayBeObject(value["schema"])))
    return [];
  const credentials = (security?.alternatives ?? [])
    .flat()
    .flatMap(({ in: place, name }) => (place === "query" && name !== undefined ? [name] : []));
  const known = new Set([...query.map(({ name }) => name), ...credentials]);
  const names = new Set(
    [...new URLSearchParams(queryOf(target)).keys()].map((name) => name.replace(/\[.*$/, "")),
  );
  return [...names]
    .filter((name) => !known.has(name) && !known.has(`${name}[]`))
    .map((name) => ({
      check: "request-parameter" as const,
      severity: "drift" as const,
      pointer: childPointer(pointer, "parameters"),
      message: `the document has no query parameter ${name}`,
    }));
}

function mayBeObject(schema: unknown): boolean {
  const { type, $ref, properties } = (schema ?? {}) as Record<string, unknown>;
  return type === "object" || $ref !== undefined || properties !== undefined;
}

function checkBody(
  context: CheckContext,
  { requestBody }: Operation,
  { body, mediaType }: ParsedRequest,
  contentType = "none",
): Found[] {
  if (requestBody === undefined) return [];
  if (body === undefined) {
    if (!requestBody.isRequired) return [];
    const pointer = childPointer(requestBody.pointer, "required");
    return [{ check: "request-body", pointer, message: "the body is missing" }];
  }
  const content = childPointer(requestBody.pointer, "content");
  if (mediaType === undefined) {
    const declared = requestBody.content.map((each) => each.mediaType).join(", ");
    const message = `content type ${contentType} is not declared; declared: ${declared}`;
    return [{ check: "request-media-type", pointer: content, message }];
  }
  if ("malformed" in body)
    return [
      { check: "request-body", pointer: mediaType.pointer, message: `the body is no ${mediaType.mediaType}` },
    ];
  return schemaFound(context, "request-body", mediaType.schema, body.value, "the body");
}
