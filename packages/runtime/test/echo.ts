import {
  anyAnswer,
  Client,
  type ClientDefinition,
  type ClientOptions,
  type OperationDefinition,
  writeParameters,
} from "@intuned/runtime";
import { serve } from "./server.js";

/** A request as the server saw it, byte for byte. */
export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}

/** What a test varies: a definition's parts, an operation's parts, the client's and the call's options. */
export interface Call {
  readonly definition?: Partial<ClientDefinition>;
  readonly operation?: Partial<OperationDefinition>;
  readonly args?: Parameters<Client["request"]>[1];
  readonly client?: ClientOptions & Record<string, unknown>;
  readonly options?: Parameters<Client["request"]>[2];
}

/** Sends one call to a server on the loopback interface, and gives what the server saw. */
export async function send(call: Call): Promise<Seen> {
  const seen: Seen[] = [];
  await using server = await serve(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method = "", url = "", headers } = request;
    seen.push({ method, url, headers, body: Buffer.concat(chunks).toString("latin1") });
    response.setHeader("content-type", "application/json").end("{}");
  });
  await request({ ...call, client: { baseUrl: server.url, ...call.client } });
  const [only, more] = seen;
  if (only === undefined || more !== undefined) throw new Error(`the server saw ${seen.length} requests`);
  return only;
}

/** Makes the call, of a `POST /` without parameters or security where nothing else is said. */
export function request({ definition, operation, args, client, options }: Call): Promise<unknown> {
  const made = new Client(
    { name: "EchoClient", baseUrl: "http://127.0.0.1:9", options: {}, credentials: {}, ...definition },
    client,
  );
  return made.request(
    {
      operationId: "echo",
      method: "POST",
      path: "/",
      accept: "application/json",
      parameters: writeParameters,
      reader: anyAnswer,
      ...operation,
    },
    args ?? {},
    options,
  );
}
