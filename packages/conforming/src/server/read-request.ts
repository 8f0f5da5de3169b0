import { type Api, childPointer, type Operation } from "@intuned/document";
import { type HttpRequest, headerValue } from "@intuned/document/serialize";
import type { SecondValidator } from "../validation/second-validator.js";
import type { ParsedBody } from "../wire/parse-body.js";
import { type ParsedRequest, parseRequest } from "../wire/parse-request.js";
import type { Refusal } from "./refusal.js";

/** A request and every reason to refuse it, the first to be told first. */
export interface ReadRequest {
  readonly parsed: ParsedRequest;
  readonly refusals: readonly Refusal[];
}

/** Reads a request and holds it to the document, by the second validator. */
export function readRequest(
  api: Api,
  second: SecondValidator,
  operation: Operation,
  pathValues: ReadonlyMap<string, string>,
  request: HttpRequest,
): ReadRequest {
  const parsed = parseRequest(api, operation, pathValues, request);
  const refusals =
    parsed.malformed === undefined
      ? [...contentRefusals(operation, request, parsed), ...parameterRefusals(second, parsed)].concat(
          bodyRefusals(second, parsed),
        )
      : [{ reason: "parameter" as const, pointer: operation.pointer, detail: parsed.malformed }];
  return { parsed, refusals };
}

function contentRefusals(
  { requestBody }: Operation,
  { headers }: HttpRequest,
  { body, mediaType }: ParsedRequest,
): Refusal[] {
  if (requestBody === undefined) return [];
  if (body === undefined)
    return requestBody.isRequired
      ? [{ reason: "body", pointer: childPointer(requestBody.pointer, "required"), detail: "missing" }]
      : [];
  if (mediaType === undefined) {
    const detail = headerValue(headers, "content-type") === undefined ? "missing" : "undeclared";
    return [{ reason: "media-type", pointer: childPointer(requestBody.pointer, "content"), detail }];
  }
  return "malformed" in body
    ? [{ reason: "syntax", pointer: mediaType.pointer, detail: body.malformed }]
    : [];
}

function parameterRefusals(second: SecondValidator, { parameters }: ParsedRequest): Refusal[] {
  return [...parameters].flatMap(([parameter, found]): Refusal[] => {
    const { pointer, schema, isRequired } = parameter;
    if (found === undefined)
      return isRequired
        ? [{ reason: "parameter", pointer: childPointer(pointer, "required"), detail: "missing" }]
        : [];
    return second.allows(schema, found.value)
      ? []
      : [{ reason: "parameter", pointer: schema ?? pointer, detail: "invalid" }];
  });
}

function bodyRefusals(second: SecondValidator, { body, mediaType }: ParsedRequest): Refusal[] {
  if (body === undefined || "malformed" in body || mediaType?.schema === undefined) return [];
  return second.allows(mediaType.schema, body.value)
    ? []
    : [{ reason: "body", pointer: mediaType.schema, detail: "invalid" }];
}

/** The parsed request with a malformed body read by a laxer reader; the same one when there is nothing to be lax about. */
export function parsedAnyway(
  operation: Operation,
  parsed: ParsedRequest,
  request: HttpRequest,
  read: (operation: Operation, bytes: Uint8Array) => ParsedBody,
): ParsedRequest {
  if (parsed.body === undefined || "value" in parsed.body || request.body === undefined) return parsed;
  const body = read(operation, request.body);
  return "value" in body ? { ...parsed, body } : parsed;
}
