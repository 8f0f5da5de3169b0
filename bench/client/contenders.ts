import { IntunedClient } from "@intuned/client";
import { apiKey, input, userAgent, workspaceId } from "./bench-client-options.js";
import type { Peers } from "./peers.js";
import { SpeakeasyStyleClient } from "./speakeasy-style/web-task-start.js";

/** A client that is measured: one start, from the input to the parsed answer. */
export interface Contender {
  readonly name: string;
  /** What must be in the answer. */
  readonly expected: object;
  start(): Promise<unknown>;
}

/** Names that the bars compare. */
export const OURS = "client.webTasks.start";
export const OURS_OWN_FETCH = "client.webTasks.start, own fetch";
export const OPENAPI_FETCH = "openapi-fetch";
export const OPENAPI_FETCH_OWN_FETCH = "openapi-fetch, own fetch";
export const RAW_FETCH = "fetch";
export const SPEAKEASY_STYLE = "Speakeasy-style";

const template = "/{workspaceId}/web-tasks/start";
const path = `${workspaceId}/web-tasks/start`;
const headers = { "x-api-key": apiKey, "user-agent": userAgent, accept: "application/json" };

/** Every client against one server: each as its documentation shows it, with the defaults that it comes with. */
export function makeContenders(url: string, { createClient, Dub, ky, OpenAI }: Peers): Contender[] {
  const options = { baseUrl: url, workspaceId, apiKey, userAgent };
  const ours = new IntunedClient(options);
  const oursOwnFetch = new IntunedClient({ ...options, fetch: (it, init) => fetch(it, init) });
  const bare = createClient({ baseUrl: url, headers });
  const bareOwnFetch = createClient({ baseUrl: url, headers, fetch: (request) => fetch(request) });
  const speakeasyStyle = new SpeakeasyStyleClient({ baseUrl: url, workspaceId, apiKey, userAgent });
  const short = ky.create({ prefixUrl: url, headers });
  const openai = new OpenAI({ baseURL: url, apiKey, defaultHeaders: headers });
  // An SDK that Speakeasy did generate, and that anyone can install: its own operation, as small as a start.
  const dub = new Dub({ serverURL: url, token: apiKey, userAgent });
  const expected = { status: "pending" };
  const startBare = (client: typeof bare) => async () => {
    const { data, response } = await client.POST(template, {
      params: { path: { workspaceId } },
      body: input,
    });
    return answered(response, data);
  };
  return [
    { name: OURS, expected, start: () => ours.webTasks.start(input) },
    { name: OURS_OWN_FETCH, expected, start: () => oursOwnFetch.webTasks.start(input) },
    { name: OPENAPI_FETCH, expected, start: startBare(bare) },
    { name: OPENAPI_FETCH_OWN_FETCH, expected, start: startBare(bareOwnFetch) },
    {
      name: RAW_FETCH,
      expected,
      start: async () => {
        const response = await fetch(`${url}/${path}`, {
          method: "POST",
          headers: { ...headers, "content-type": "application/json" },
          body: JSON.stringify(input),
        });
        return answered(response, await response.json());
      },
    },
    { name: SPEAKEASY_STYLE, expected, start: () => speakeasyStyle.start(input) },
    {
      name: "dub (Speakeasy)",
      expected: { color: "red" },
      start: () => dub.tags.create({ name: input.task, color: "red" }),
    },
    { name: "ky", expected, start: () => short.post(path, { json: input }).json() },
    { name: "openai (Stainless)", expected, start: () => openai.post(`/${path}`, { body: input }) },
  ];
}

function answered(response: Response, data: unknown): unknown {
  if (!response.ok) throw new Error(`The bench's server answered ${response.status}.`);
  return data;
}
