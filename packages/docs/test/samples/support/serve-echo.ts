import { once } from "node:events";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as the server got it. */
export interface Received {
  readonly method: string;
  readonly url: string;
  /** Without those that a language sends with every request. */
  readonly headers: Readonly<Record<string, string>>;
  /** A form as its pairs, a multipart form as its parts, all else as text. */
  readonly body: unknown;
}

const OF_THE_LANGUAGE = new Set(
  "accept-encoding accept-language connection content-length host sec-fetch-mode user-agent transfer-encoding".split(
    " ",
  ),
);

/** Takes every request for what it is, and answers JSON. */
export async function serveEcho(): Promise<
  AsyncDisposable & { readonly url: string; readonly received: Received[] }
> {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method = "", url = "", headers } = request;
    received.push({ method, url, headers: told(headers), body: await read(Buffer.concat(chunks), headers) });
    response.writeHead(200, { "content-type": "application/json" }).end(`{"received":${received.length}}`);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    [Symbol.asyncDispose]: async () => {
      server.close().closeAllConnections();
      await once(server, "close");
    },
  };
}

function told(headers: IncomingHttpHeaders): Record<string, string> {
  const entries = Object.entries(headers)
    .filter(([name, value]) => !OF_THE_LANGUAGE.has(name) && !(name === "accept" && value === "*/*"))
    .map(([name, value]): [string, string] => [
      name,
      // A boundary is another each time, and a charset is added by some.
      name === "content-type" ? (String(value).split(";")[0] ?? "") : String(value),
    ]);
  return Object.fromEntries(entries.sort());
}

async function read(bytes: Uint8Array, headers: IncomingHttpHeaders): Promise<unknown> {
  const type = headers["content-type"] ?? "";
  const body = new Response(bytes as Uint8Array<ArrayBuffer>, { headers: { "content-type": type } });
  if (type.startsWith("application/x-www-form-urlencoded"))
    return [...new URLSearchParams(await body.text())];
  if (!type.startsWith("multipart/form-data")) return body.text();
  const parts = [...(await body.formData())].map(async ([name, value]) => [
    name,
    typeof value === "string" ? value : { file: value.name, type: value.type, text: await value.text() },
  ]);
  return Promise.all(parts);
}
