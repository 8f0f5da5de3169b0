import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** Where the clients are pinned that ours is compared with: outside the workspace, installed on demand. */
export const peersFolder: string = fileURLToPath(new URL("../peers/client", import.meta.url));

/** What the bench uses of them. Their own types are not there when this is compiled. */
export interface Peers {
  createClient(options: {
    baseUrl: string;
    headers: Record<string, string>;
    fetch?: (request: Request) => Promise<Response>;
  }): {
    POST(path: string, init: object): Promise<{ data?: unknown; response: Response }>;
  };
  readonly Dub: new (options: {
    serverURL: string;
    token: string;
    userAgent: string;
  }) => { readonly tags: { create(tag: object): Promise<object> } };
  readonly ky: {
    create(options: { prefixUrl: string; headers: Record<string, string> }): {
      post(path: string, options: { json: unknown }): { json(): Promise<unknown> };
    };
  };
  readonly OpenAI: new (options: {
    baseURL: string;
    apiKey: string;
    defaultHeaders: Record<string, string>;
  }) => { post(path: string, options: { body: unknown }): Promise<unknown> };
}

/** The clients, once they are installed. */
export async function loadPeers(): Promise<Peers> {
  return import(pathToFileURL(path.join(peersFolder, "index.js")).href) as Promise<Peers>;
}
