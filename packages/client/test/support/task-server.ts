import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { IntunedClient, type WebTaskInput } from "@intuned/client";

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
  const server = createServer(async (request, response) => {
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
  await once(server.listen(0, "127.0.0.1"), "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const served: TaskServer = {
    url,
    started: [],
    polls: 0,
    client: (options) =>
      new IntunedClient({ workspaceId, apiKey, baseUrl: url, retry: { initialDelayMs: 1 }, ...options }),
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
  return served;
}

/** Answers JSON. */
export function answer(response: ServerResponse, body: object, status = 200, headers = {}): void {
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
}

const input = { task: "Find it" };

/** Answers of the result operation. */
export const pending = { status: "pending", input };
export const started = { status: "started", input };
export const canceled = { status: "canceled", input };
export const succeeded = { status: "completed", outcome: "success", input, result: { companies: ["A"] } };
export const failed = {
  status: "completed",
  outcome: "failure",
  input,
  error: {
    code: "script-timeout",
    category: "execution",
    message: "Too slow.",
    retirable: true,
    doc_url: "http://127.0.0.1/docs",
    correlation_id: "cor_1",
  },
};
