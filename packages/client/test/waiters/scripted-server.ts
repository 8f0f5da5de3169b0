import type { IncomingMessage, ServerResponse } from "node:http";
import { IntunedClient } from "@intuned/client";
import { vi } from "vitest";
import { serve } from "../support/serve.js";
import { answer, apiKey, workspaceId } from "../support/task-server.js";
import type { Row } from "./rows.js";

/** How a request is answered: a body with status 200, or whatever the function does. */
export type Answer = object | ((request: IncomingMessage, response: ServerResponse) => void);

export interface ScriptedServer extends AsyncDisposable {
  readonly client: IntunedClient;
  /** What the client's logger was told. */
  readonly warnings: string[];
  /** How many starts came. */
  starts: number;
  /** The paths that were polled, below the workspace. */
  readonly polled: string[];
}

/**
 * A real HTTP server for one row: starts are answered as it says, unless `start` says otherwise, and polls by the list; the last
 * one for ever.
 */
export async function serveRow(
  { accepted }: Row,
  polls: readonly Answer[],
  start: Answer = (_, response) => answer(response, accepted.body, accepted.status),
): Promise<ScriptedServer> {
  const server = await serve(async (request, response) => {
    for await (const _ of request);
    const isStart = request.method === "POST";
    const index = Math.min(served.polled.length, polls.length - 1);
    if (isStart) served.starts++;
    else served.polled.push(request.url?.replace(`/${workspaceId}`, "") ?? "");
    const said = isStart ? start : (polls[index] ?? {});
    typeof said === "function" ? said(request, response) : answer(response, said);
  });
  const warn = vi.fn();
  const served: ScriptedServer = {
    client: new IntunedClient({
      workspaceId,
      apiKey,
      baseUrl: server.url,
      retry: false,
      logger: { debug: warn, warn: (text) => served.warnings.push(text) },
    }),
    warnings: [],
    starts: 0,
    polled: [],
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
  return served;
}
