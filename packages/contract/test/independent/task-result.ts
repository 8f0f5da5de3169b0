import { isObject, type JsonObject } from "./json.js";
import type { Parts } from "./parts.js";
import { submittedTask } from "./submitted-task.js";

/** A task that was accepted. Times are RFC 3339. */
export interface Task {
  readonly webTaskId: string;
  readonly workspaceId: string;
  readonly input: JsonObject;
  readonly reuseKey: string;
  readonly createdAt: string;
  startedAt?: string;
  /** The final answer, which does not change any more. */
  final?: JsonObject;
  /** How often its result was asked for. */
  polls: number;
}

/** The answer to one more poll, one of the branches of `WebTaskResult`; a task moves on with every poll. */
export function nextResult(task: Task, parts: Parts, filesUrl: string): JsonObject {
  const stage = parts.stageAfter(task.polls++);
  const { webTaskId, createdAt } = task;
  const known = { webTaskId, status: stage, input: submittedTask(task.input, parts), createdAt };
  if (stage === "pending") return known;
  task.startedAt ??= new Date().toISOString();
  const running = { ...known, startedAt: task.startedAt };
  if (stage === "started") return parts.startedAnswer(running);
  task.final ??= {
    ...running,
    ...endOf(task, filesUrl),
    cost: { aiUsd: 0.42 },
    completedAt: new Date().toISOString(),
  };
  return task.final;
}

/**
 * How the task ends, as far as the document lets its input decide. There are no captured auths here, so one that is
 * asked for "no longer works"; a result in the shape of an arbitrary schema is none that this server could make up.
 */
function endOf({ webTaskId, input, reuseKey }: Task, filesUrl: string): JsonObject {
  const { auth, outputSchema } = input;
  if (auth !== undefined) return failure(reuseKey, "unauthenticated", "The captured auth does not work.");
  const reuse = reuseOf(reuseKey, true);
  if (!isObject(outputSchema)) return { outcome: "success", result: { type: "inline", data: [] }, reuse };
  if (outputSchema["type"] === "attachment")
    return { outcome: "success", result: { type: "file", file: fileOf(webTaskId, filesUrl) }, reuse };
  return failure(reuseKey, "rejected", "No result in the shape that was asked for.");
}

/** The file holds `[]`. */
const fileOf = (webTaskId: string, filesUrl: string): JsonObject => ({
  url: `${filesUrl}/${webTaskId}.json`,
  contentType: "application/json",
  sizeBytes: 2,
  expiresAt: new Date(Date.now() + 3_600_000).toISOString(),
});

const failure = (reuseKey: string, code: string, message: string): JsonObject => ({
  outcome: "failed",
  error: { code, message },
  reuse: reuseOf(reuseKey, false),
});

const reuseOf = (key: string, updated: boolean): JsonObject => ({
  key,
  used: !updated,
  updated,
  revision_id: "rev_1",
  revision_timestamp: new Date().toISOString(),
});
