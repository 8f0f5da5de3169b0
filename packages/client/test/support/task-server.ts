import type { IncomingMessage, ServerResponse } from "node:http";
import { IntunedClient, type WebTaskInput } from "@intuned/client";
import { serve } from "./serve.js";

export const workspaceId = "123e4567-e89b-12d3-a456-426614174000";
export const apiKey = "key-that-nobody-may-see";

/** How one poll is answered: a body with status 200, or whatever the function does. */
export type Poll = object | ((request: IncomingMessage, response: ServerResponse) => void);

export interface TaskServer extends AsyncDisposable {
  readonly url: string;
  /** Inputs of the tasks that were started. */
  readonly started: WebTaskInput[];
  /** How often the result was asked for. */
  polls: number;
  client(options?: ConstructorParameters<typeof IntunedClient>[0]): IntunedClient;
}

/** A real HTTP server that starts tasks, and answers polls by the list; the last one for ever. */
export async function serveTasks(polls: readonly Poll[]): Promise<TaskServer> {
  const server = await serve(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    if (request.headers["x-api-key"] !== apiKey) return void response.writeHead(401).end();
    if (request.method === "POST") {
      served.started.push(JSON.parse(body));
      return answer(response, { webTaskId: `wt_${served.started.length}`, status: "pending" });
    }
    const poll = polls[Math.min(served.polls++, polls.length - 1)] ?? {};
    typeof poll === "function" ? poll(request, response) : answer(response, { webTaskId: "wt_1", ...poll });
  });
  const served: TaskServer = {
    url: server.url,
    started: [],
    polls: 0,
    client: (options) =>
      new IntunedClient({
        workspaceId,
        apiKey,
        baseUrl: server.url,
        retry: { initialDelayMs: 1 },
        ...options,
      }),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
  return served;
}

/** Answers JSON. */
export function answer(response: ServerResponse, body: object, status = 200, headers = {}): void {
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
}

const input = { task: "Find it" };
const createdAt = "2026-01-15T09:00:00Z";
const startedAt = "2026-01-15T09:00:04Z";
const ended = { status: "completed", input, createdAt, startedAt, completedAt: "2026-01-15T09:02:31Z" };

/** Responses of the result operation, in the service's shapes. */
export const pending = { status: "pending", input, createdAt };
export const started = { status: "started", input, createdAt, startedAt };
export const canceled = { ...ended, status: "canceled" };

/** A success with this `result`, or without one. */
export const success = (result?: unknown) => ({
  ...ended,
  outcome: "success",
  cost: { aiUsd: 0.42 },
  ...(result !== undefined && { result }),
});
/** A success with inline data. */
export const inline = (data: unknown) => success({ type: "inline", data });
export const succeeded = inline({ companies: ["A"] });

/** A failure for this reason. */
export const failure = (error?: object) => ({
  ...ended,
  outcome: "failed",
  cost: {},
  ...(error && { error }),
});
export const failed = failure({ code: "timeout", message: "Too slow.", details: { afterSeconds: 600 } });
