import type { IncomingHttpHeaders } from "node:http";
import {
  type Answer,
  badRequest,
  notFound,
  rateLimited,
  reuseKeyBusy,
  unauthorized,
  validationFailed,
} from "./errors.js";
import { isObject, type JsonObject } from "./json.js";
import type { Parts, StartStep } from "./parts.js";
import { decodeUtf8 } from "./read-body.js";
import { taskChecks } from "./task-checks.js";
import { nextResult } from "./task-result.js";
import type { TaskStore } from "./task-store.js";

/** What the operations share for as long as the server runs. */
export interface Service {
  readonly parts: Parts;
  readonly store: TaskStore;
  readonly isValidKey: (key: string) => boolean;
  readonly refusesBusyReuseKey: boolean;
  readonly everyNthRead: number;
  /** Where the files of large results are, without a `/` at the end. */
  readonly filesUrl: () => string;
  reads: number;
}

/** A request, its path parameters decoded; `undefined` stands for one that is not percent-encoded UTF-8. */
export interface Call {
  readonly headers: IncomingHttpHeaders;
  readonly workspaceId: string | undefined;
  readonly webTaskId: string | undefined;
  /** `undefined` when it was too large. */
  readonly body: Uint8Array | undefined;
}

/** `webTaskStart`: the first refusal of its steps, or a new task. */
export function start(call: Call, service: Service): Answer {
  const { parts, store } = service;
  let input: JsonObject = {};
  const refusals: Record<StartStep, () => Answer | undefined> = {
    credentials: () => refuseCredentials(call, service),
    path: () => refuseWorkspace(call, parts),
    body: () => {
      const read = readTask(call, parts);
      input = read.input ?? input;
      return read.refusal;
    },
  };
  for (const step of parts.startSteps) {
    const refusal = refusals[step]();
    if (refusal !== undefined) return refusal;
  }
  const workspaceId = call.workspaceId ?? "";
  if (service.refusesBusyReuseKey && store.isBusy(workspaceId, input["reuseKey"]))
    return reuseKeyBusy(String(input["reuseKey"]));
  const { webTaskId } = store.add(workspaceId, input);
  return { status: 200, body: { webTaskId: parts.toldId(webTaskId), status: "pending" } };
}

/** `webTaskResult`: where the task stands, after the same refusals, and perhaps one for the rate of reads. */
export function result(call: Call, service: Service): Answer {
  const { parts, store } = service;
  const refusal =
    refuseCredentials(call, service) ?? refuseWorkspace(call, parts) ?? refuseWebTaskId(call.webTaskId);
  if (refusal !== undefined) return refusal;
  const task = store.find(call.workspaceId ?? "", call.webTaskId ?? "");
  if (task === undefined) {
    const missing = notFound("The workspace has nothing with this id.");
    return { ...missing, status: parts.unknownTaskStatus, mediaType: parts.unknownTaskMediaType };
  }
  service.reads += 1;
  if (service.reads % service.everyNthRead === 0) return rateLimited(parts.rateLimitHeaders);
  return { status: 200, body: nextResult(task, parts, service.filesUrl()) };
}

function refuseCredentials({ headers }: Call, { parts, isValidKey }: Service): Answer | undefined {
  // A header that is sent twice is joined with a comma by Node, and then no key.
  const key = headers["x-api-key"];
  return parts.isAuthorized(key === undefined ? key : String(key), isValidKey) ? undefined : unauthorized();
}

function refuseWorkspace({ workspaceId }: Call, parts: Parts): Answer | undefined {
  if (workspaceId !== undefined && parts.isUuid(workspaceId)) return undefined;
  return badRequest("The request's path is invalid.", [{ path: "/workspaceId", message: "must be a UUID" }]);
}

function refuseWebTaskId(id: string | undefined): Answer | undefined {
  if (id !== undefined && /^wt_[A-Za-z0-9_-]+$/u.test(id)) return undefined;
  const message = "must be an id of a task, prefixed wt_";
  return badRequest("The request's path is invalid.", [{ path: "/webTaskId", message }]);
}

function readTask({ headers, body }: Call, parts: Parts): { input?: JsonObject; refusal?: Answer } {
  if (!parts.isJsonMediaType(headers["content-type"]))
    return { refusal: badRequest("The request's Content-Type must be application/json.") };
  if (body === undefined) return { refusal: badRequest("The request's body is too large.") };
  let value: unknown;
  try {
    value = parts.parseJson(decodeUtf8(body));
  } catch {
    // Neither the parser's message nor the body is told: both quote what may be a secret.
    return { refusal: badRequest("The request's body is not valid JSON.") };
  }
  const input = isObject(value) ? parts.takeInput(value) : value;
  const violations = taskChecks(parts)(input, "");
  if (isObject(input) && violations.length === 0) return { input };
  return { refusal: validationFailed(violations) };
}
