import type { Operation } from "@intuned/document";
import type { HttpRequest } from "@intuned/document/serialize";
import type { ParsedBody } from "../wire/parse-body.js";
import type { ParsedRequest } from "../wire/parse-request.js";

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
