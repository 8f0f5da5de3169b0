import { isObject } from "../json.js";
import type { MediaType } from "../operations/api.js";
import { concreteMediaType, essence, isJson } from "../operations/media-types.js";
import { serializePairs, textOf } from "./serialize-field.js";

/** Parts a multipart body; the same in every run, and in no value that a generator makes. */
const BOUNDARY = "----contract-boundary-7MA4YWxkTrZu0gW";

export interface SerializedBody {
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** A body's value as bytes of its media type: JSON, a form, a multipart form, and otherwise text. */
export function serializeBody(
  { mediaType, value: declared }: Pick<MediaType, "mediaType" | "value">,
  value: unknown,
): SerializedBody {
  const type = essence(mediaType);
  if (type === "application/x-www-form-urlencoded" && isObject(value))
    return { contentType: mediaType, bytes: utf8(formText(value, declared)) };
  if (type === "multipart/form-data" && isObject(value))
    return { contentType: `${type}; boundary=${BOUNDARY}`, bytes: utf8(multipartText(value, declared)) };
  const contentType = concreteMediaType(mediaType);
  if (value instanceof Uint8Array) return { contentType, bytes: value };
  const text = isJson(contentType) || typeof value !== "string" ? JSON.stringify(value) : value;
  return { contentType, bytes: utf8(text) };
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function formText(value: Record<string, unknown>, declared: Record<string, unknown>): string {
  const form = new URLSearchParams();
  for (const [name, member] of Object.entries(value)) {
    const { style = "form", explode = style === "form" } = encodingOf(declared, name) as {
      style?: string;
      explode?: boolean;
    };
    for (const [key, text] of serializePairs({ name, style, explode }, member)) form.append(key, text);
  }
  return form.toString();
}

function multipartText(value: Record<string, unknown>, declared: Record<string, unknown>): string {
  const parts = Object.entries(value).flatMap(([name, member]) =>
    (Array.isArray(member) ? member : [member]).map((item) =>
      partText(name, item, encodingOf(declared, name)),
    ),
  );
  return `${parts.join("")}--${BOUNDARY}--\r\n`;
}

function partText(name: string, value: unknown, encoding: Record<string, unknown>): string {
  const given =
    typeof encoding["contentType"] === "string" ? encoding["contentType"].split(",", 1)[0] : undefined;
  const type = given ?? (isObject(value) ? "application/json" : undefined);
  const label = name.replaceAll('"', "%22").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  // A file has a name: servers tell files from fields by it.
  const file = given === undefined || isJson(given) ? "" : '; filename="file"';
  const head = `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${label}"${file}\r\n`;
  return `${head}${type === undefined ? "" : `content-type: ${concreteMediaType(type)}\r\n`}\r\n${textOf(value)}\r\n`;
}

/** What a media type says of how one member of a form is sent. https://spec.openapis.org/oas/v3.1.0#encoding-object */
export function encodingOf(
  mediaType: { readonly [keyword: string]: unknown },
  name: string,
): Record<string, unknown> {
  const { encoding } = mediaType;
  const found = isObject(encoding) ? encoding[name] : undefined;
  return isObject(found) ? found : {};
}
