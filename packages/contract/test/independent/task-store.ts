import { randomBytes } from "node:crypto";
import { isObject, type JsonObject } from "./json.js";
import type { Task } from "./task-result.js";

/** Tasks of all workspaces, in memory. */
export class TaskStore {
  readonly #tasks = new Map<string, Task>();

  /** Keeps a new task under an id that was never given before. */
  add(workspaceId: string, input: JsonObject): Task {
    const { reuseKey = newId("wtr") } = input;
    const task: Task = {
      webTaskId: newId("wt"),
      workspaceId: workspaceId.toLowerCase(),
      input,
      reuseKey: String(reuseKey),
      createdAt: new Date().toISOString(),
      polls: 0,
    };
    this.#tasks.set(task.webTaskId, task);
    return task;
  }

  /** The task, when it is one of this workspace. UUIDs are the same in either case (RFC 4122, section 3). */
  find(workspaceId: string, webTaskId: string): Task | undefined {
    const task = this.#tasks.get(webTaskId);
    return task?.workspaceId === workspaceId.toLowerCase() ? task : undefined;
  }

  /** The task whose result stands in a file. */
  withFile(webTaskId: string): Task | undefined {
    const task = this.#tasks.get(webTaskId);
    const result = task?.final?.["result"];
    return isObject(result) && result["type"] === "file" ? task : undefined;
  }

  /** Whether a task of the workspace has begun under the key and not ended. */
  isBusy(workspaceId: string, reuseKey: unknown): boolean {
    return [...this.#tasks.values()].some(
      (task) =>
        task.workspaceId === workspaceId.toLowerCase() &&
        task.reuseKey === reuseKey &&
        task.startedAt !== undefined &&
        task.final === undefined,
    );
  }
}

/** 128 random bits in the alphabet of a nanoid, after the prefix. */
function newId(prefix: string): string {
  return `${prefix}_${randomBytes(16).toString("base64url")}`;
}
