import { type Api, isJson, type Operation, type Parameter } from "@intuned/document";
import { serializeRequest } from "@intuned/document/serialize";
import { baseUrl, urlText } from "./base-url.js";
import { placeCredentials, sampleCredentials } from "./credentials.js";
import { fileName, readBody } from "./read-body.js";
import type { SampleAnswer, SampleRequest, Text } from "./sample-request.js";
import { placeholder, type SampleValues } from "./sample-value.js";

/** What a sample is of. */
export interface SampleSubject {
  readonly api: Api;
  readonly operation: Operation;
  /** Of the request's body; the first one when not given. */
  readonly exampleName?: string | undefined;
  readonly values: SampleValues;
  /** Where the document names no absolute server. */
  readonly baseUrl?: string | undefined;
}

/**
 * The request that a sample sends: the named example as its body, the parameters that have to be there and no others, and the
 * credentials of one alternative.
 */
export function readRequest({ api, operation, exampleName, values, ...given }: SampleSubject): SampleRequest {
  const required = operation.parameters.filter((each) => each.isRequired || each.in === "path");
  const parameters = new Map(required.map((each): [Parameter, unknown] => [each, values.ofParameter(each)]));
  const { target: found, headers } = serializeRequest(operation, { parameters });
  // What the template names and nothing declares.
  const target = found.replace(/\{([^{}]+)\}/g, (_, name: string) => placeholder(name));
  const credentials = placeCredentials(sampleCredentials(operation));
  const { body, sent } = readBody(api, operation, exampleName, values);
  const accept = acceptOf(operation);
  const cookie: Text[] = headers.filter(([name]) => name === "cookie").map(([, value]) => [value]);
  const cookies = [...cookie, ...credentials.cookies];
  const contentType = body !== undefined && body.kind !== "multipart" ? sent?.mediaType : undefined;
  return {
    operation,
    method: operation.method,
    url: merged([
      baseUrl(api, operation, given.baseUrl),
      ...joined([[target], ...credentials.query], (index) =>
        index === 0 && !target.includes("?") ? "?" : "&",
      ),
    ]).map((part) => (typeof part === "string" ? urlText(part) : part)),
    headers: [
      ...credentials.headers,
      ...headers
        .filter(([name]) => name !== "cookie")
        .map(([name, value]) => ({ name: declaredName(operation, name), value: [value] })),
      ...(cookies.length > 0 ? [{ name: "Cookie", value: merged(joined(cookies, () => "; ")) }] : []),
      ...(accept === undefined ? [] : [{ name: "Accept", value: [accept] }]),
      ...(contentType === undefined ? [] : [{ name: "Content-Type", value: [contentType] }]),
    ],
    ...(credentials.basic && { basic: credentials.basic }),
    ...(body && { body }),
    answer: answerOf(operation),
    parameters,
    ...(sent && { sent }),
  };
}

/** As the document spells it: serialised headers are in lower case. */
function declaredName({ parameters }: Operation, name: string): string {
  return parameters.find((each) => each.in === "header" && each.name.toLowerCase() === name)?.name ?? name;
}

const joined = (texts: readonly Text[], separator: (index: number) => string): Text =>
  texts.flatMap((text, index) => (index === 0 ? text : [separator(index - 1), ...text]));

/** Neighbours that are plain become one. */
function merged(text: Text): Text {
  const parts: (string | Exclude<Text[number], string>)[] = [];
  for (const part of text) {
    const last = parts.at(-1);
    if (typeof part === "string" && typeof last === "string") parts[parts.length - 1] = last + part;
    else parts.push(part);
  }
  return parts;
}

const successesOf = ({ responses }: Operation): Operation["responses"] => {
  const found = responses.filter(({ status }) => status.startsWith("2"));
  return found.length > 0 ? found : responses.filter(({ status }) => status === "default");
};

/** The media type that is asked for, where there are several to choose from. */
function acceptOf(operation: Operation): string | undefined {
  const types = new Set(
    successesOf(operation).flatMap(({ content }) => content.map((each) => each.mediaType)),
  );
  return types.size < 2 ? undefined : preferred([...types]);
}

const preferred = (types: readonly string[]): string | undefined => types.find(isJson) ?? types[0];

function answerOf(operation: Operation): SampleAnswer {
  const successes = successesOf(operation);
  const type = preferred(successes.flatMap(({ content }) => content.map(({ mediaType }) => mediaType)));
  if (operation.method === "HEAD" || type === undefined) return { kind: "nothing" };
  // One of several successes without a body: what comes is shown as it is.
  if (successes.some(({ content }) => content.length === 0)) return { kind: "text" };
  if (isJson(type)) return { kind: "json" };
  const isText = /^text\/|[/+](xml|yaml)$|^application\/(.*\+)?json/.test(type);
  return isText ? { kind: "text" } : { kind: "bytes", file: fileName("answer", type) };
}
