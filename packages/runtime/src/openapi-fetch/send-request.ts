import type { Client } from "../client.js";
import type { AnswerReader, OperationDefinition, ParameterWriter } from "../definition.js";
import { ApiError } from "../errors/api-error.js";
import { JSON_TYPE } from "../media-type.js";
import type { RequestOptions } from "../options.js";
import { refusedOption } from "../refused-option.js";
import { writeParameters } from "../write-parameters.js";
import type { FetchInit } from "./fetch-client-types.js";

/** Statuses whose responses have no body (Fetch standard, "null body status"). */
const NULL_BODY = new Set([204, 205, 304]);

/**
 * Sends a request that openapi-fetch and its middleware made: as a call of this runtime, credentials added.
 *
 * @param baseUrl where the request was meant to go. Middleware may change the path and query below it, no more: a credential
 *   would go elsewhere.
 * @returns the response of the last attempt, of any status; its body is read already, unless it is a stream.
 * @throws {ClientError} where there is no HTTP response, or a success isn't what the operation promises.
 */
export async function sendRequest(
  client: Client,
  operation: OperationDefinition,
  request: Request,
  baseUrl: string,
  { timeoutMs, attemptTimeoutMs, retry, params }: FetchInit,
): Promise<Response> {
  const { path, query } = partsBelow(baseUrl, request.url);
  const { body, value } = await readRequest(request);
  const headers = Object.fromEntries(request.headers);
  const options: RequestOptions = {
    headers,
    signal: request.signal,
    timeoutMs,
    attemptTimeoutMs,
    retry,
    contentType: headers["content-type"],
    accept: headers["accept"],
  };
  const sent = {
    ...operation,
    path,
    parameters: withQuery(operation.parameters ?? writeParameters, query),
    bodies: () => () => ({ body: body ?? "", contentType: headers["content-type"] }),
    reader: rawReader(operation.reader),
  };
  const args = { body: value, cookie: params?.cookie };
  try {
    const { data, response } = await client.request(sent, args, options).withResponse();
    return responseOf(data instanceof Response ? data.body : JSON.stringify(data), response);
  } catch (error) {
    // A browser doesn't reveal the status of a redirect.
    if (!(error instanceof ApiError) || error.status < 200) throw error;
    const text = typeof error.body === "string" ? error.body : JSON.stringify(error.body);
    return responseOf(text, { status: error.status, headers: error.headers, url: error.call?.url });
  }
}

/** @throws {OptionsError} for a URL that is not below the base URL. */
function partsBelow(baseUrl: string, url: string): { path: string; query: string } {
  const base = new URL(baseUrl).href.replace(/\/$/, "");
  if (!url.startsWith(`${base}/`))
    throw refusedOption(
      { option: "baseUrl" },
      "is given once, to createFetchClient: neither a call nor its middleware can send a request to another place",
    );
  const [path = "", query = ""] = url
    .slice(base.length)
    .replace(/#.*/, "")
    .split(/\?(.*)/s);
  return { path, query };
}

/** The body as it is sent, and as hooks and redaction look at it. */
async function readRequest(request: Request): Promise<{ body?: string | Blob; value?: unknown }> {
  const body = await request.blob();
  if (body.size === 0) return {};
  if (!JSON_TYPE.test(request.headers.get("content-type") ?? "")) return { body, value: body };
  const text = await body.text();
  try {
    return { body: text, value: JSON.parse(text) };
  } catch {
    return { body: text, value: text };
  }
}

/** Adds the query of the request, which is written already and wins over the client's options. */
function withQuery(write: ParameterWriter, query: string): ParameterWriter {
  return ({ optionParameters = {}, ...operation }, args, credentials, optionValue) => {
    const given = new URLSearchParams(query);
    const names = optionParameters.query?.filter((name) => !given.has(name)) ?? [];
    const rest = { ...operation, optionParameters: { ...optionParameters, query: names } };
    const written = write(rest, args, credentials, optionValue);
    return { ...written, query: [query, written.query].filter(Boolean).join("&") };
  };
}

/** Reads what isn't JSON as the operation has it, and marks it, so that it isn't taken for JSON afterwards. */
function rawReader(reader: AnswerReader | undefined): AnswerReader {
  return {
    accept: (mediaType) => (reader ? reader.accept(mediaType) : mediaType),
    read: (response, mediaType, readAll) =>
      reader?.read(response, mediaType, readAll)?.then((body) => new Response(body as BodyInit | null)),
  };
}

/** A response with the same status and headers, but those that describe how the body travelled. */
function responseOf(
  body: BodyInit | null | undefined,
  { status, headers, url }: { status: number; headers: Headers; url?: string | undefined },
): Response {
  const kept = new Headers(headers);
  for (const name of ["content-encoding", "content-length", "transfer-encoding"]) kept.delete(name);
  const response = new Response(NULL_BODY.has(status) ? null : (body ?? null), { status, headers: kept });
  return Object.defineProperty(response, "url", { value: url ?? "" });
}
