import { type Api, concreteMediaType, isJson, type MediaType, type Operation } from "@intuned/document";
import { namedExamples } from "@intuned/document/samples";
import { serializeRequest } from "@intuned/document/serialize";
import type { FormPart, SampleBody, SampleRequest } from "./sample-request.js";
import { type SampleValues, schemasAt } from "./sample-value.js";

/** Methods whose content means nothing (RFC 9110 §9.3.1), and that clients refuse to send any with. */
const WITHOUT_BODY: ReadonlySet<string> = new Set(["GET", "HEAD", "TRACE"]);

/** The media types that an operation's samples send. */
const contentOf = ({ method, requestBody }: Operation): readonly MediaType[] =>
  WITHOUT_BODY.has(method) ? [] : (requestBody?.content ?? []);

/** The body of a sample; nothing where the operation takes none, or needs none and has no example. */
export function readBody(
  api: Api,
  operation: Operation,
  exampleName: string | undefined,
  values: SampleValues,
): Pick<SampleRequest, "body" | "sent"> {
  const content = contentOf(operation);
  const found = content.flatMap((media) =>
    namedExamples(api.document, media.pointer)
      .filter(({ name }) => name === (exampleName ?? name))
      .map(({ value }) => ({ media, value })),
  );
  const [chosen] = [...found.filter(({ media }) => isJson(media.mediaType)), ...found];
  if (chosen !== undefined) return bodyOf(api, operation, chosen.media, chosen.value);
  const media = content.find(({ mediaType }) => isJson(mediaType)) ?? content[0];
  if (media === undefined) return {};
  const least = media.schema === undefined ? undefined : values.ofBody(media.schema);
  const isNothing = isEmpty(least);
  if (operation.requestBody?.isRequired !== true && isNothing) return {};
  // A body that has to be there and says nothing shows nobody what it can say.
  const full = isNothing && media.schema !== undefined ? values.ofBody(media.schema, "full") : undefined;
  return bodyOf(api, operation, media, full ?? least ?? (isJson(media.mediaType) ? {} : "text"));
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || (typeof value === "object" && value !== null && Object.keys(value).length === 0);

function bodyOf(
  api: Api,
  operation: Operation,
  media: MediaType,
  value: unknown,
): Pick<SampleRequest, "body" | "sent"> {
  return { body: readKind(api, operation, media, value), sent: { mediaType: media.mediaType, value } };
}

function readKind(api: Api, operation: Operation, media: MediaType, value: unknown): SampleBody {
  const type = concreteMediaType(media.mediaType).split(";", 1)[0]?.trim().toLowerCase() ?? "";
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  if (isJson(type)) return { kind: "json", value };
  if (type === "application/x-www-form-urlencoded" && isObject)
    return { kind: "form", pairs: formPairs(operation, media, value) };
  if (type === "multipart/form-data" && isObject)
    return {
      kind: "multipart",
      parts: Object.entries(value).flatMap(([name, member]) => formParts(api, media, name, member)),
    };
  if (type.startsWith("text/") || /^application\/(\S+\+)?xml$/.test(type))
    return { kind: "text", text: typeof value === "string" ? value : JSON.stringify(value) };
  return { kind: "file", file: fileName("body", type) };
}

/** A form says how its members become pairs by `encoding`: serialised as every other request is, and taken apart again. */
function formPairs(operation: Operation, mediaType: MediaType, value: unknown): [string, string][] {
  const { body } = serializeRequest(operation, { parameters: new Map(), body: { mediaType, value } });
  return [...new URLSearchParams(new TextDecoder().decode(body))];
}

/** Members that are bytes are sent as files, one for each item of an array. */
function formParts(api: Api, media: MediaType, name: string, value: unknown): FormPart[] {
  if (Array.isArray(value)) return value.flatMap((item) => formParts(api, media, name, item));
  const schema = memberSchema(api, media, name);
  const bytes = bytesType(schema) ?? bytesType(asObject(schema["items"]));
  if (bytes === undefined)
    return [{ name, value: typeof value === "string" ? value : JSON.stringify(value) }];
  const { contentType } = asObject(asObject(media.value["encoding"])[name]);
  const declared = typeof contentType === "string" ? contentType.split(",", 1)[0]?.trim() : undefined;
  const mediaType = concreteMediaType(declared || bytes);
  return [{ name, file: fileName(name, mediaType), mediaType }];
}

/** The schema of a form's member, as far as it can be seen without composing schemas. */
function memberSchema({ document }: Api, { schema }: MediaType, name: string): Record<string, unknown> {
  const found = schema === undefined ? [] : schemasAt(document, schema);
  return asObject(asObject(found.find(({ properties }) => properties !== undefined)?.["properties"])[name]);
}

/** The media type of what stands for bytes: `format: binary` (OpenAPI 3.0), or a media type without an encoding. */
function bytesType(schema: Record<string, unknown>): string | undefined {
  const { format, contentMediaType, contentEncoding } = schema;
  if (contentEncoding !== undefined) return undefined;
  if (typeof contentMediaType === "string") return contentMediaType;
  return format === "binary" ? "application/octet-stream" : undefined;
}

const asObject = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};

/** A file's name with the ending of its media type: `photo.png`. Nothing in it needs quotes. */
export function fileName(name: string, mediaType: string): string {
  const subtype = mediaType.split(";", 1)[0]?.split("/")[1]?.trim().toLowerCase() ?? "";
  const ending = subtype === "plain" ? "txt" : /^[a-z][a-z0-9]{1,4}$/.test(subtype) ? subtype : "bin";
  return `${name.replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, "") || "file"}.${ending}`;
}
