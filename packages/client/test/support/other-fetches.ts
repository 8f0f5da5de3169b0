import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { createGunzip } from "node:zlib";

/** A `fetch` as node-fetch and cross-fetch have it: the body of its response is a stream of Node's. */
export const streamFetch = (async (url: string, init: RequestInit = {}) => {
  const headers = Object.fromEntries(new Headers(init.headers));
  const sent = request(url, {
    method: init.method ?? "GET",
    headers,
    ...(init.signal && { signal: init.signal }),
  });
  sent.end(init.body);
  const [message] = (await once(sent, "response")) as [IncomingMessage];
  const body =
    message.headers["content-encoding"] === "gzip" ? message.pipe(createGunzip()) : Readable.from(message);
  return responseOf(message, body, () => buffer(body));
}) as unknown as typeof fetch;

/** A `fetch` as React Native and what stands on `XMLHttpRequest` have it: there is no `body`, only the whole of it. */
export const wholeFetch = (async (url: string, init: RequestInit = {}) => {
  const response = await fetch(url, init);
  const { status, ok } = response;
  const { headers } = response;
  return { status, ok, headers, url, arrayBuffer: () => response.arrayBuffer(), text: () => response.text() };
}) as typeof fetch;

function responseOf(
  message: IncomingMessage,
  body: NodeJS.ReadableStream,
  read: () => Promise<Buffer>,
): object {
  const status = message.statusCode ?? 0;
  const headers = new Headers(
    Object.entries(message.headers).map(([name, value]): [string, string] => [name, String(value)]),
  );
  return {
    status,
    ok: status >= 200 && status < 300,
    headers,
    body,
    // Node's buffers share their memory.
    arrayBuffer: async () => new Uint8Array(await read()).buffer,
    text: async () => String(await read()),
  };
}
