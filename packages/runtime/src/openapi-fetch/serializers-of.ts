import { mergeHeaders } from "openapi-fetch";
import type { OperationDefinition } from "../definition.js";
import type { FetchInit } from "./fetch-client-types.js";

/**
 * The options of openapi-fetch that make it serialize a call's query, headers and body as the OpenAPI document says, where
 * that isn't what it does anyway. A call's own `querySerializer` and `bodySerializer` win.
 *
 * @throws {OptionsError} for a body that its media type can't hold.
 */
export function serializersOf(operation: OperationDefinition, init: FetchInit): Partial<FetchInit> {
  return { ...parametersOf(operation, init), ...bodyOf(operation, init) };
}

function parametersOf(
  operation: OperationDefinition,
  { params = {}, querySerializer }: FetchInit,
): Partial<FetchInit> {
  const { query, header } = params;
  const noCredentials = { query: {}, cookie: {} };
  const written = operation.parameters?.(operation, { query, header }, noCredentials, () => undefined);
  if (written === undefined) return {};
  return {
    params: { ...params, header: { ...header, ...written.header } },
    ...(querySerializer === undefined ? { querySerializer: () => written.query } : {}),
  };
}

function bodyOf(
  operation: OperationDefinition,
  { body, bodySerializer, headers, params }: FetchInit,
): Partial<FetchInit> {
  const { bodies, contentType = "application/json" } = operation;
  if (body === undefined) return {};
  const given = mergeHeaders(headers, params?.header);
  const mediaType = given.get("content-type") ?? contentType;
  if (bodies === undefined || bodySerializer !== undefined) {
    // `fetch` sets it, with the boundary.
    if (body instanceof FormData) return {};
    given.set("content-type", mediaType);
    return { headers: given };
  }
  const written = bodies(operation, mediaType)(body, mediaType);
  return {
    // `null` unsets openapi-fetch's default.
    headers: { ...Object.fromEntries(given), "content-type": written.contentType ?? null },
    bodySerializer: () => written.body,
    ...(written.isOnce ? { duplex: "half" } : {}),
  };
}
