import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** How the server answers, by the task's number: JSON, or a page where it is a text; with nothing, it hangs up. */
export interface Play {
  /** After the task has started; its id and `pending` unless given. */
  readonly start?: (task: number) => object | string | undefined;
  /** Of `completed` and `canceled` the server takes note: the task has ended. */
  readonly result?: (task: number, server: TaskServer) => object | undefined | Promise<object>;
}

/** What the server did, as a test asks for it. */
export interface TaskServer extends AsyncDisposable {
  readonly url: string;
  /** The bodies of all starts, first to last. */
  readonly started: { readonly task: string }[];
  /** Tasks that are started and not told as ended. */
  readonly open: Set<string>;
}

const PATH = /^\/[\da-f-]{36}\/web-tasks\/(?:start|wt_(\d+)\/result)$/;

/** Starts tasks `wt_1`, `wt_2` … and answers about them. (Prism starts the same one each time.) */
export async function serveTasks({ start, result }: Play): Promise<TaskServer> {
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    const found = PATH.exec(request.url ?? "");
    if (found === null) return reply(response, { code: "not-found", message: "Nothing here." }, 404);
    if (request.method === "POST") {
      const task = served.started.push(JSON.parse(body));
      served.open.add(`wt_${task}`);
      return reply(response, start ? start(task) : { webTaskId: `wt_${task}`, status: "pending" });
    }
    const answer = await result?.(Number(found[1]), served);
    const webTaskId = `wt_${found[1]}`;
    if (/"(completed|canceled)"/.test(JSON.stringify(answer) ?? "")) served.open.delete(webTaskId);
    reply(response, answer && { webTaskId, ...answer });
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const served: TaskServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    started: [],
    open: new Set(),
    [Symbol.asyncDispose]: async () => {
      server.close().closeAllConnections();
      await once(server, "close");
    },
  };
  return served;
}

function reply(response: ServerResponse, body: object | string | undefined, status = 200): void {
  if (body === undefined) response.destroy();
  else if (typeof body === "string") response.writeHead(status, { "content-type": "text/html" }).end(body);
  else response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

const createdAt = "2026-01-15T09:00:00Z";
const ended = { createdAt, startedAt: "2026-01-15T09:00:04Z", completedAt: "2026-01-15T09:02:31Z" };

/** Responses about a task. */
export const pending = { status: "pending", createdAt };
export const canceled = { ...ended, status: "canceled" };
export const succeeded = (data: unknown) => ({
  ...ended,
  status: "completed",
  outcome: "success",
  cost: { aiUsd: 0.42 },
  result: { type: "inline", data },
});
export const failed = (code: string) => ({
  ...ended,
  status: "completed",
  outcome: "failed",
  cost: {},
  error: { code, message: "Too slow." },
});
