import type { Client } from "../client.js";
import type { AnswerReader, OperationDefinition, ParameterWriter } from "../definition.js";
import { ApiError } from "../errors/api-error.js";
import { JSON_TYPE } from "../media-types.js";
import type { ClientOptions, RequestOptions } from "../options.js";
import { writeParameters } from "../parameters.js";
import { refusedOption } from "../read-options.js";
import type { FetchInit } from "./fetch-client-types.js";

/**
 * Sends a request that openapi-fetch and its middleware made, as a call of this runtime: credentials are added here. The
 * request's body is buffered, so that a retry can send it again.
 *
 * @param baseUrl where the operation is served. Middleware may change the path and query below it: a request to any other URL
 *   is refused, since it would take the credentials along.
 * @returns the response of the last attempt, whatever its status; its body has been read, unless it's an event stream.
 * @throws {ClientError} where there is no HTTP response, or a successful one isn't what the operation promises.
 */
export async function sendRequest(
  client: Client,
  operation: OperationDefinition,
  request: Request,
  baseUrl: string,
  init: FetchInit,
  checkAnswers: ClientOptions["checkAnswers"],
): Promise<Response> {
  const { timeoutMs, attemptTimeoutMs, retry, fetch, params } = init;
  let received: ResponseBody;
  const { path, query } = partsBelow(baseUrl, request.url);
  const { body, value } = await readRequest(request, init.body);
  const { accept, ...headers } = Object.fromEntries(request.headers);
  const options: RequestOptions & Pick<ClientOptions, "fetch" | "checkAnswers"> = {
    headers,
    // The request only follows the caller's signal, by a reference that a garbage collection may drop.
    signal: init.signal ? AbortSignal.any([init.signal, request.signal]) : request.signal,
    timeoutMs,
    attemptTimeoutMs,
    retry,
    // As in openapi-fetch, it receives a `Request`.
    fetch: fetch && ((url, sentInit) => fetch(new Request(url, sentInit))),
    accept,
    // Every success body of JSON passes here. openapi-fetch parses it again, from the text as it was sent.
    checkAnswers: (answer) => {
      received = answer.text;
      return checkAnswers?.(answer);
    },
  };
  const sent = {
    ...operation,
    method: request.method as OperationDefinition["method"],
    path,
    parameters: withQuery(operation.parameters ?? writeParameters, query),
    bodies: () => () => ({ body: body ?? "", contentType: headers["content-type"] }),
    reader: rawReader(operation.reader, (it) => {
      received = it;
    }),
  };
  try {
    const { response } = await client
      .request(sent, { body: value, cookie: params?.cookie }, options)
      .withResponse();
    return responseOf(received, response);
  } catch (error) {
    // A browser doesn't reveal the status of a redirect.
    if (!(error instanceof ApiError) || error.status < 200) throw error;
    const text = typeof error.body === "string" ? error.body : JSON.stringify(error.body);
    return responseOf(text, { status: error.status, headers: error.headers, url: error.call?.url });
  }
}

/** An error about a request that would leave the base URL, and take the credentials along. */
export function refusedBaseUrl() {
  return refusedOption(
    { option: "baseUrl" },
    "is set once, in createFetchClient: neither a call nor its middleware can send a request elsewhere",
  );
}

/** @throws {OptionsError} for a URL that isn't below the base URL. */
function partsBelow(baseUrl: string, url: string): { path: string; query: string } {
  const base = new URL(baseUrl).href.replace(/\/$/, "");
  const rest = url.slice(base.length);
  if (!url.startsWith(base) || !/^[/?]/.test(rest)) throw refusedBaseUrl();
  const [path = "", query = ""] = rest.replace(/#.*/, "").split(/\?(.*)/s);
  return { path, query };
}

/**
 * The body to send, and the value that hooks and redaction look at: parsed JSON, else what the caller passed.
 */
async function readRequest(
  request: Request,
  given: unknown,
): Promise<{ body?: string | Blob; value?: unknown }> {
  const body = await request.blob();
  if (body.size === 0) return {};
  if (!JSON_TYPE.test(request.headers.get("content-type") ?? "")) return { body, value: given ?? body };
  const text = await body.text();
  try {
    return { body: text, value: JSON.parse(text) };
  } catch {
    return { body: text, value: text };
  }
}

/** Adds the request's query, which is serialized already and wins over the client's options. */
function withQuery(write: ParameterWriter, query: string): ParameterWriter {
  return ({ optionParameters = {}, ...operation }, args, credentials, optionValue) => {
    const given = new URLSearchParams(query);
    const names = optionParameters.query?.filter((name) => !given.has(name)) ?? [];
    const rest = { ...operation, optionParameters: { ...optionParameters, query: names } };
    const written = write(rest, args, credentials, optionValue);
    return { ...written, query: [query, written.query].filter(Boolean).join("&") };
  };
}

/** Reads a success body as the operation's reader does, and passes on what openapi-fetch will read from the response. */
function rawReader(reader: AnswerReader | undefined, receive: (body: ResponseBody) => void): AnswerReader {
  return {
    accept: (mediaType) => (reader ? reader.accept(mediaType) : mediaType),
    read: (response, mediaType, readAll) =>
      reader?.read(response, mediaType, readAll)?.then((body) => {
        receive(body as ResponseBody);
        return body;
      }),
  };
}

/** What a response is made of; by this name because not every program has the DOM's types. */
type ResponseBody = ConstructorParameters<typeof Response>[0];

/** Statuses whose responses have no body (Fetch standard, "null body status"). */
const NULL_BODY = new Set([204, 205, 304]);

/** Headers that describe the body as it was transferred: encoded, and before redaction. */
const TRANSFER = ["content-encoding", "content-length", "transfer-encoding"];

/** The response that openapi-fetch reads, with its status, URL and headers. */
function responseOf(
  body: ResponseBody,
  { status, headers, url = "" }: { status: number; headers: Headers; url?: string | undefined },
): Response {
  const kept = new Headers(headers);
  if (body) for (const name of TRANSFER) kept.delete(name);
  const response = new Response(NULL_BODY.has(status) ? null : (body ?? null), { status, headers: kept });
  return Object.defineProperty(response, "url", { value: url });
}
