import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** What every list has, two on a page. */
const NAMES = ["rye", "spelt", "wheat"];
const SIZE = 2;
const loavesFrom = (skipped: number) => NAMES.slice(skipped, skipped + SIZE).map((name) => ({ name }));

/** What is answered: a body, and a header that links to the next page. */
interface Answer {
  readonly body?: unknown;
  readonly link?: string;
}

/** A server of the made-up bakery: what is started has ended at once, and every list ends. */
export async function serveBakery(): Promise<AsyncDisposable & { readonly url: string }> {
  const server = createServer((request, response) => {
    request.resume();
    const url = new URL(request.url ?? "", base());
    const { body, link } = answerTo(
      `${request.method} ${url.pathname}`,
      url,
      Number(request.headers["x-from"]),
    );
    response.writeHead(body === undefined ? 204 : 200, {
      ...(body !== undefined && { "content-type": "application/json" }),
      ...(link !== undefined && { link: `<${link}>; rel="next"` }),
    });
    response.end(body === undefined ? undefined : JSON.stringify(body));
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const base = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: base(),
    [Symbol.asyncDispose]: async () => {
      server.close().closeAllConnections();
      await once(server, "close");
    },
  };
}

function answerTo(called: string, url: URL, from: number): Answer {
  const skipped = Number(url.searchParams.get("page") ?? 0) * SIZE;
  const next =
    skipped + SIZE < NAMES.length ? `${url.origin}${url.pathname}?page=${skipped / SIZE + 1}` : undefined;
  switch (called) {
    case "PUT /ovens/OVEN_NO/heat":
      return {};
    case "GET /ovens/OVEN_NO":
      return { body: { "is-hot": true } };
    case "GET /orders/7":
      return { body: { order: { state: "collected", invoice: "i-7" } } };
    case "GET /loaves":
      return { body: { data: { cakes: loavesFrom(skipped) }, count: NAMES.length } };
    case "POST /shops/search":
      return { body: { clients: loavesFrom((Number.isFinite(from) ? from : 1) - 1) } };
    case "GET /reviews": {
      const at = Number(url.searchParams.get("after") ?? 0);
      const more = at + SIZE < NAMES.length;
      return { body: { list: loavesFrom(at), next: more ? String(at + SIZE) : null, more } };
    }
    case "GET /recipes":
      return { body: loavesFrom(skipped), ...(next !== undefined && { link: next }) };
    case "GET /staff":
      return { body: { entries: loavesFrom(skipped), links: next === undefined ? {} : { next } } };
    default:
      return { body: { order: { number: 7 } } };
  }
}
