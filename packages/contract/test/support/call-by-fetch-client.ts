import { type Operation, readApi } from "@intuned/document";
import type { HttpRequest } from "@intuned/document/serialize";
import { pathValues } from "./path-values.js";

/** A client of openapi-fetch without its types: a loop over operations has none. */
export interface UntypedFetchClient {
  request(method: string, path: string, init: object): Promise<FetchResult>;
}

/** What a call of openapi-fetch resolves to. */
export interface FetchResult {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** Calls an operation through `createFetchClient`, with the parts of a request; the workspace is left to the client. */
export function callByFetchClient(
  client: UntypedFetchClient,
  document: object,
  operation: Operation,
  request: HttpRequest,
  headers: Record<string, string>,
): Promise<FetchResult> {
  const { workspaceId, ...path } = pathValues(readApi(document), request);
  const { searchParams } = new URL(request.target, "http://localhost");
  return client.request(operation.method, operation.path, {
    params: { path, query: Object.fromEntries(searchParams) },
    headers,
    ...(request.body === undefined ? {} : { body: JSON.parse(new TextDecoder().decode(request.body)) }),
  });
}
