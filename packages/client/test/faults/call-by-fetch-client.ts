import type { IntunedClientOptions } from "@intuned/client";
import { createFetchClient } from "@intuned/client/openapi-fetch";
import type { Given, Row } from "./row.js";
import type { StartInput } from "./start-operations.js";

/** An HTTP error as openapi-fetch reports it: the status is all that it says of the call. */
export class HttpError {
  constructor(
    readonly status: number,
    readonly error: unknown,
    readonly headers: readonly (readonly [string, string])[],
    readonly url: string,
  ) {}
}

/** Makes a row's call by `createFetchClient`: it starts a web task, or reads the result of one. */
export async function callByFetchClient(
  row: Row,
  all: IntunedClientOptions,
  given: Given,
  input: StartInput,
): Promise<unknown> {
  const client = createFetchClient(all);
  const { signal, headers = {}, ...limits } = row.options?.(given) ?? {};
  const options = { ...limits, headers, ...(signal === undefined ? {} : { signal }) };
  const { sink = input.sink } = row;
  const { data, error, response } = await (row.call === "start"
    ? client.POST("/{workspaceId}/web-tasks/start", {
        body: { task: "Scrape", ...input, sink },
        ...options,
      })
    : client.GET("/{workspaceId}/web-tasks/{webTaskId}/result", {
        params: { path: { webTaskId: "wt_123" } },
        ...options,
      }));
  return response.ok ? data : new HttpError(response.status, error, [...response.headers], response.url);
}
