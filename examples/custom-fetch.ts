import { IntunedClient } from "@intuned/client";
import { ProxyAgent, fetch as undiciFetch } from "undici";

const proxy = new ProxyAgent(process.env["HTTPS_PROXY"] ?? "http://127.0.0.1:3128");

/**
 * Sends a request through the proxy. Node's own `fetch` takes only a dispatcher of the undici that is built into it, so the
 * parts of the request go to the `fetch` that the dispatcher belongs to. `redirect` and `signal` must be among them.
 */
async function fetchByProxy(request: Request): Promise<Response> {
  const { url, method, headers, signal, redirect } = request;
  const body = request.body && (await request.arrayBuffer());
  const init = { method, headers: [...headers], body, signal, redirect, dispatcher: proxy };
  return (await undiciFetch(url, init)) as unknown as Response;
}

const client = new IntunedClient({ fetch: fetchByProxy });
const { result } = await client.webTasks.run({ task: "Scrape YC companies from batch S24" });
console.log(result);
await proxy.close();
