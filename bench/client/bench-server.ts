import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import process from "node:process";
import { apiKey, workspaceId } from "./bench-client-options.js";

/*
 * The server of `npm run bench`, a process of its own: it starts tasks, answers two polls of each with `pending` and the third
 * with its success, and tells under /starts how often each task was started. A request that is not what the document wants
 * gets 400, so that no client is quick by leaving something out.
 */

const POLLS = 3;
const startsByTask = new Map<string, number>();
const pollsById = new Map<string, number>();
let starts = 0;

const server = createServer({ keepAliveTimeout: 60_000 }, async (request, response) => {
  let text = "";
  for await (const chunk of request) text += chunk;
  const { url, headers } = request;
  if (url === "/tags" && headers.authorization === `Bearer ${apiKey}`) return tag(response, text);
  if (url === "/starts") return answer(response, [...startsByTask]);
  if (headers["x-api-key"] !== apiKey || !headers["user-agent"] || !headers.accept) return refuse(response);
  const result = new RegExp(`^/${workspaceId}/web-tasks/(\\w+)/result$`).exec(url ?? "");
  if (result !== null) return poll(response, result[1] ?? "");
  if (url !== `/${workspaceId}/web-tasks/start` || headers["content-type"] !== "application/json")
    return refuse(response);
  start(response, text);
});

function start(response: ServerResponse, text: string): void {
  const { task } = JSON.parse(text) as { task: string };
  startsByTask.set(task, (startsByTask.get(task) ?? 0) + 1);
  answer(response, { webTaskId: `wt_${++starts}`, status: "pending" });
}

/** What an SDK of another API calls that is compared. */
function tag(response: ServerResponse, text: string): void {
  const { name } = JSON.parse(text) as { name: string };
  answer(response, { id: `tag_${++starts}`, name, color: "red" }, 201);
}

function poll(response: ServerResponse, webTaskId: string): void {
  const polls = (pollsById.get(webTaskId) ?? 0) + 1;
  if (polls < POLLS) pollsById.set(webTaskId, polls);
  else pollsById.delete(webTaskId);
  const state =
    polls < POLLS
      ? { status: "pending" }
      : { status: "completed", outcome: "success", result: { type: "inline", data: polls } };
  answer(response, { webTaskId, input: { task: "any" }, ...state });
}

function answer(response: ServerResponse, body: object, status = 200): void {
  const text = JSON.stringify(body);
  response.writeHead(status, { "content-type": "application/json", "content-length": text.length }).end(text);
}

function refuse(response: ServerResponse): void {
  response.writeHead(400).end("The bench sent another request than the document wants.");
}

// As many connections can be opened at once as calls are made.
server.listen({ host: "127.0.0.1", port: 0, backlog: 4096 }, () =>
  process.send?.((server.address() as AddressInfo).port),
);
// It ends with whoever started it, however that one ended.
process.on("disconnect", () => process.exit());
