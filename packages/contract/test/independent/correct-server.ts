import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { type Answer, badRequest, internalError, methodNotAllowed, notFound } from "./errors.js";
import { toJsonText } from "./json.js";
import { type Call, result, type Service, start } from "./operations.js";
import { correctParts, type Parts } from "./parts.js";
import { readBody } from "./read-body.js";
import { TaskStore } from "./task-store.js";

/** What the document leaves to whoever runs the server. */
export interface ServerOptions {
  /** Whether a key that is not empty is valid, for every workspace. By default only `test-key` is. */
  readonly isValidKey?: (key: string) => boolean;
  /**
   * Has every n-th read of a task that exists refused with 429, counted over all tasks; by default none is. Nothing in
   * the document tells how many calls are too many, so a tester meets a 429 only on a server that has a limit this low.
   */
  readonly everyNthRead?: number;
  /** Whether a start is refused with 409 while a task of the same `reuseKey` is at work; by default it is not. */
  readonly refusesBusyReuseKey?: boolean;
}

/** A server that listens on loopback. */
export interface RunningServer {
  /** Base URL, without a `/` at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Starts a server of the web-task API, written by hand from the document alone. It keeps every promise of it;
 * `overrides` replace single decisions, which makes a server with a typical bug.
 */
export async function startCorrectServer(
  options: ServerOptions = {},
  overrides: Partial<Parts> = {},
): Promise<RunningServer> {
  let url = "";
  const service: Service = {
    parts: { ...correctParts, ...overrides },
    store: new TaskStore(),
    isValidKey: options.isValidKey ?? ((key) => key === "test-key"),
    refusesBusyReuseKey: options.refusesBusyReuseKey ?? false,
    everyNthRead: options.everyNthRead ?? Number.POSITIVE_INFINITY,
    filesUrl: () => `${url}/files`,
    reads: 0,
  };
  const server = createServer((request, response) => void serve(request, response, service));
  server.on("clientError", (_error, socket) => refuseUnreadable(socket as Socket));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url, close };
}

async function serve(request: IncomingMessage, response: ServerResponse, service: Service): Promise<void> {
  try {
    const body = await readBody(request);
    write(response, await routed(request, body, service));
  } catch {
    // A client that went away while it was sending is past being told.
    if (!response.destroyed) write(response, internalError());
  }
}

/** Paths of the document, and the files of large results, which need no key. */
function routed(request: IncomingMessage, body: Uint8Array | undefined, service: Service): Answer {
  const { method = "", url = "" } = request;
  // The absolute form of RFC 9112, section 3.2.2; query parameters are none of the document's.
  const path = url.replace(/^https?:\/\/[^/?]*/iu, "").replace(/\?.*$/su, "");
  const [root, first, second, third, fourth, ...rest] = path.split("/").map(decoded);
  const depth = path.split("/").length - 1;
  if (root !== "" || rest.length > 0) return unknownPath();
  if (depth === 2 && first === "files") return file(method, second ?? "", service);
  if (second !== "web-tasks") return unknownPath();
  const call: Call = { headers: request.headers, workspaceId: first, webTaskId: third, body };
  if (depth === 3 && third === "start")
    return method === "POST" ? start(call, service) : methodNotAllowed("POST");
  if (depth === 4 && fourth === "result")
    return service.parts.servesResult(method) ? result(call, service) : methodNotAllowed("GET");
  return unknownPath();
}

/** A segment without its percent-encoding; `undefined` when that is none. */
function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}

const unknownPath = (): Answer => notFound("There is nothing at this path.");

function file(method: string, name: string, { store }: Service): Answer {
  const task = store.withFile(name.replace(/\.json$/u, ""));
  if (task === undefined) return unknownPath();
  return method === "GET" ? { status: 200, body: [] } : methodNotAllowed("GET");
}

function write(response: ServerResponse, answer: Answer): void {
  const { status, headers = {}, mediaType = "application/json", body } = answer;
  const text = toJsonText(body);
  const own = { "content-type": mediaType, "content-length": Buffer.byteLength(text) };
  response.writeHead(status, { ...headers, ...own }).end(text);
}

/** A request that Node's parser gives up on has no response object: the answer is written by hand. */
function refuseUnreadable(socket: Socket): void {
  if (!socket.writable) return void socket.destroy();
  const text = toJsonText(badRequest("The request is not valid HTTP.").body);
  const head = ["HTTP/1.1 400 Bad Request", "content-type: application/json", "connection: close"];
  socket.end(`${head.join("\r\n")}\r\ncontent-length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
}
