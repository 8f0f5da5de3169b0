import type { IncomingMessage, ServerResponse } from "node:http";
import {
  type CallArguments,
  Client,
  type ClientOptions,
  type OperationDefinition,
  type PageFacts,
  type PagePromise,
  type RequestOptions,
  requestPages,
  writeParameters,
} from "@intuned/runtime";
import { serve } from "../server.js";

/** How a page is answered: its body with status 200, or whatever the function does. */
export type Answer = object | ((request: IncomingMessage, response: ServerResponse) => void);

export interface Thing {
  readonly id: number;
}

export interface ListServer extends AsyncDisposable {
  readonly url: string;
  /** The paths and queries that were requested. */
  readonly requested: string[];
  /** The headers of the last request. */
  headers: IncomingMessage["headers"];
  /** Calls the list. */
  list<Page = { readonly things: readonly Thing[] }>(
    facts: PageFacts,
    more?: { args?: CallArguments; options?: RequestOptions; client?: ClientOptions; operation?: object },
  ): PagePromise<Page, Thing>;
}

const BASE = "/v1";

/** A real HTTP server of one list below `/v1`. */
export async function serveList(answer: (url: URL, index: number) => Answer): Promise<ListServer> {
  const server = await serve((request, response) => {
    const url = new URL(request.url ?? "", server.url);
    served.headers = request.headers;
    served.requested.push(url.pathname + url.search);
    const said = answer(url, served.requested.length - 1);
    if (typeof said === "function") said(request, response);
    else json(response, said);
  });
  const served: ListServer = {
    url: server.url,
    requested: [],
    headers: {},
    list: (facts, { args = {}, options, client, operation } = {}) =>
      requestPages(
        new Client(
          {
            name: "ThingsClient",
            baseUrl: `${server.url}${BASE}`,
            options: {},
            credentials: { key: { option: "key", required: true, name: "x-key" } },
          },
          { key: "secret-key", retry: false, ...client } as ClientOptions,
        ),
        { ...LIST, ...operation },
        args,
        options,
        facts,
      ),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
  return served;
}

const LIST: OperationDefinition = {
  operationId: "listThings",
  method: "GET",
  path: "/things",
  parameters: writeParameters,
  accept: "application/json",
  promises: ["object", "array"],
};

export function json(response: ServerResponse, body: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(200, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
}

/** Things from one number up to another. */
export function things(from: number, to: number): Thing[] {
  return Array.from({ length: Math.max(to - from + 1, 0) }, (_, index) => ({ id: from + index }));
}

export async function idsOf(items: AsyncIterable<Thing>): Promise<number[]> {
  const ids: number[] = [];
  for await (const { id } of items) ids.push(id);
  return ids;
}
