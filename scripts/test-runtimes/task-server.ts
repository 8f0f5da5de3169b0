import type { IncomingMessage } from "node:http";
import { type LoopbackServer, serveLoopback } from "./serve-loopback.js";

/** A task that was started. */
export interface StartedTask {
  readonly webTaskId: string;
  /** Its input. */
  readonly task: string;
  /** How often its result was requested. The first time it's pending, then completed. */
  polls: number;
}

/** A server that runs tasks, and counts. */
export interface TaskServer extends LoopbackServer {
  /** In the order of their starts. */
  readonly tasks: readonly StartedTask[];
}

/**
 * Serves the API of web tasks. The result of a task is a text with its own id. The task `file` has a file as its result, at a
 * URL that all such tasks share: a text with the number of downloads so far.
 */
export async function serveTasks(): Promise<TaskServer> {
  const tasks: StartedTask[] = [];
  let downloads = 0;
  const respond = (url: string, body: string) => {
    if (url === "/file") return `download ${++downloads}`;
    if (body !== "") {
      const started = { webTaskId: `wt_${tasks.length + 1}`, task: JSON.parse(body).task, polls: 0 };
      tasks.push(started);
      return { webTaskId: started.webTaskId, status: "pending" };
    }
    const found = tasks.find(({ webTaskId }) => url.endsWith(`/web-tasks/${webTaskId}/result`));
    if (found === undefined) throw new Error(`a request for ${url}`);
    const { webTaskId, task } = found;
    const envelope = { webTaskId, createdAt: TIME };
    if (++found.polls === 1) return { ...envelope, status: "pending" };
    const file = {
      url: `${server.baseUrl}/file`,
      contentType: "application/json",
      sizeBytes: 1,
      expiresAt: TIME,
    };
    const result = task === "file" ? { type: "file", file } : { type: "inline", data: resultOf(found) };
    const ended = { status: "completed", outcome: "success", startedAt: TIME, completedAt: TIME, cost: {} };
    return { ...envelope, ...ended, result };
  };
  const server = await serveLoopback(async (request, response) => {
    const body = await readText(request);
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(respond(request.url ?? "", body)));
  });
  return Object.assign(server, { tasks });
}

/** The result of a task that isn't a file. */
export function resultOf({ webTaskId }: StartedTask): string {
  return `the result of ${webTaskId}`;
}

const TIME = "2026-01-15T09:00:00Z";

async function readText(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request) text += chunk;
  return text;
}
