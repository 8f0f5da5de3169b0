import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { isObject, type JsonObject, type OpenApiDocument, resolveRef } from "@intuned/document";

/** A response of an operation that is polled, as the document's waiter calls it. */
export type Answer = "success" | "failure" | "canceled" | "pending" | "unknown status" | "server error";

/** A request as it arrived. */
export interface SeenRequest {
  /** The operation that it was for. */
  readonly operationId: string;
  /** By name, from the path. */
  readonly path: Readonly<Record<string, string>>;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}

/** An operation that has an `x-waiter`, with the one that it polls. */
export interface Waiter {
  readonly start: Operation;
  readonly poll: Operation;
  readonly object: JsonObject;
  /** The first example of the start's response. */
  readonly started: unknown;
}

interface Operation {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  /** Examples of its success, with the status code. */
  readonly examples: readonly { readonly status: number; readonly value: unknown }[];
  /** Examples of its request body. */
  readonly bodies: readonly unknown[];
}

/** All waiters of a document. */
export function waitersOf(document: OpenApiDocument): Waiter[] {
  const operations = Object.entries(members(document["paths"])).flatMap(([path, item]) =>
    Object.entries(members(item)).flatMap(([method, object]) =>
      isObject(object) && typeof object["operationId"] === "string"
        ? [{ object, operation: readOperation(document, path, method, object) }]
        : [],
    ),
  );
  return operations.flatMap(({ object, operation: start }) => {
    const waiter = object["x-waiter"];
    if (!isObject(waiter)) return [];
    const id = members(waiter["poll"])["operationId"];
    const poll = operations.find(({ operation }) => operation.operationId === id)?.operation;
    if (poll === undefined) throw new Error(`${start.operationId} polls ${id}, which is missing`);
    return [{ start, poll, object: waiter, started: start.examples[0]?.value }];
  });
}

function readOperation(
  document: OpenApiDocument,
  path: string,
  method: string,
  object: JsonObject,
): Operation {
  const follow = (value: unknown) => resolveRef(document, value, "").value;
  const examplesOf = (body: unknown) => {
    const media = members(members(follow(body)["content"])["application/json"]);
    return Object.values(members(media["examples"])).map((it) => follow(it)["value"]);
  };
  const examples = Object.entries(members(object["responses"])).flatMap(([status, response]) =>
    status.startsWith("2") ? examplesOf(response).map((value) => ({ status: Number(status), value })) : [],
  );
  const bodies = examplesOf(object["requestBody"]);
  return { operationId: String(object["operationId"]), method, path, examples, bodies };
}

/**
 * An HTTP server that starts whatever is started, and responds to each poll of it with the next answer, the last one for ever.
 * Without answers, nothing can be started.
 */
export async function serveWaiters(waiters: readonly Waiter[], answers: readonly Answer[]) {
  const seen: SeenRequest[] = [];
  const polls = new Map<Waiter, number>();
  const routes = waiters.flatMap((waiter) => [
    { waiter, operation: waiter.start, isPoll: false },
    { waiter, operation: waiter.poll, isPoll: true },
  ]);
  const server = createServer(async (request, response) => {
    const body = await text(request);
    const url = new URL(request.url ?? "", "http://localhost");
    const found = routes.flatMap((route) => {
      const path = matchPath(route.operation.path, url.pathname);
      return path && route.operation.method.toUpperCase() === request.method ? [{ ...route, path }] : [];
    })[0];
    if (found === undefined) return void response.writeHead(404).end();
    const { waiter, operation, isPoll, path } = found;
    seen.push({ operationId: operation.operationId, path, headers: request.headers, body });
    const count = polls.get(waiter) ?? 0;
    if (isPoll) polls.set(waiter, count + 1);
    const answer = answers[Math.min(count, answers.length - 1)] ?? "server error";
    const isAnswer = isPoll || answers.length === 0;
    const { status, value } = isAnswer ? answerOf(waiter, answer) : firstOf(operation);
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    seen,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

function matchPath(template: string, path: string): Record<string, string> | undefined {
  const names: string[] = [];
  const pattern = template.replaceAll(/\{([^}]+)\}/g, (_, name: string) => {
    names.push(name);
    return "([^/]+)";
  });
  const values = new RegExp(`^${pattern}$`).exec(path)?.slice(1);
  return values && Object.fromEntries(values.map((value, at) => [names[at], decodeURIComponent(value)]));
}

function firstOf({ operationId, examples: [first] }: Operation) {
  if (first === undefined) throw new Error(`${operationId} has no example of a success`);
  return first;
}

/** The first example that the waiter calls so. */
function answerOf(waiter: Waiter, answer: Answer): { status: number; value: unknown } {
  if (answer === "server error") return { status: 500, value: {} };
  const end = answer === "unknown status" ? "pending" : answer;
  const found = waiter.poll.examples.find(({ value }) => endOf(waiter.object, value) === end);
  if (found === undefined) throw new Error(`${waiter.poll.operationId} has no example of ${end}`);
  if (answer !== "unknown status") return found;
  const value = structuredClone(found.value);
  const tokens = pointerOf(waiter.object).split("/").slice(1);
  const last = tokens.pop() ?? "";
  Object.assign(members(at(value, tokens)), { [last]: "not-known-to-the-document" });
  return { status: found.status, value };
}

function endOf(waiter: JsonObject, value: unknown): string {
  const ends = ["success", "failure", "canceled"];
  return ends.find((end) => list(waiter[end]).some((it) => isCase(waiter, it, value))) ?? "pending";
}

function isCase(waiter: JsonObject, wanted: unknown, value: unknown): boolean {
  const conditions = isObject(wanted) ? Object.entries(wanted) : [[pointerOf(waiter), wanted] as const];
  return conditions.every(([pointer, one]) => list(one).includes(at(value, pointer.split("/").slice(1))));
}

const pointerOf = ({ status }: JsonObject): string => (typeof status === "string" ? status : "/status");

const members = (value: unknown): JsonObject => (isObject(value) ? value : {});

const list = (value: unknown): unknown[] => (value === undefined ? [] : [value].flat());

const at = (value: unknown, tokens: readonly string[]): unknown =>
  tokens.reduce((node, token) => members(node)[token], value);
