import { IntunedClient } from "@intuned/client";
import { ProxyAgent, fetch as undiciFetch } from "undici";

const proxy = new ProxyAgent(process.env["HTTPS_PROXY"] ?? "http://127.0.0.1:3128");

// Node's own `fetch` accepts only a dispatcher of the undici that is built into it: the proxy needs the `fetch` of its package.
// It has types of its own for what is the same at run time.
const send = undiciFetch as unknown as typeof fetch;
const init: object = { dispatcher: proxy };
const client = new IntunedClient({ fetch: (url, sent) => send(url, { ...sent, ...init }) });
const { result } = await client.webTasks.run({ task: "Scrape YC companies from batch S24" });
console.log(result);
await proxy.close();
