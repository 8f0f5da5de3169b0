import { essence, isJson, itemSchema, type MediaType, memberSchema, schemaTypes } from "@intuned/document";
import { encodingOf, textValue } from "@intuned/document/serialize";
import { parsePairs } from "./parse-field.js";

/** A body's value, or why its bytes are none of its media type. */
export type ParsedBody = { readonly value: unknown } | { readonly malformed: string };

/**
 * Reads a body as its content type says: JSON, a form, a multipart form, text, and otherwise bytes. Members of forms are
 * taken for what the declared schema says of them.
 */
export function parseBody(
  document: object,
  declared: MediaType | undefined,
  contentType: string,
  bytes: Uint8Array,
): ParsedBody {
  const type = essence(contentType);
  if (isJson(type)) return parseJson(bytes);
  if (type === "application/x-www-form-urlencoded") return parseForm(document, declared, bytes);
  if (type === "multipart/form-data") return parseMultipart(document, declared, contentType, bytes);
  return { value: new TextDecoder().decode(bytes) };
}

/** RFC 8259: UTF-8 without a byte order mark, and nothing after the one value. */
export function parseJson(bytes: Uint8Array): ParsedBody {
  try {
    return {
      value: JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes)) as unknown,
    };
  } catch (error) {
    return { malformed: error instanceof Error ? error.message : String(error) };
  }
}

function parseForm(document: object, declared: MediaType | undefined, bytes: Uint8Array): ParsedBody {
  const pairs = [...new URLSearchParams(new TextDecoder().decode(bytes))];
  const value: Record<string, unknown> = {};
  for (const name of new Set(pairs.map(([key]) => key.replace(/\[.*\]$/, "")))) {
    const { style = "form", explode = style === "form" } = encodingOf(declared?.value ?? {}, name) as {
      style?: string;
      explode?: boolean;
    };
    const schema = declared?.schema === undefined ? undefined : memberSchema(document, declared.schema, name);
    const field = {
      pointer: "",
      value: {},
      isRequired: false,
      name,
      style,
      explode,
      ...(schema !== undefined && { schema }),
    };
    const parsed = parsePairs(document, field, pairs);
    if (parsed) value[name] = parsed.value;
  }
  return { value };
}

/** https://www.rfc-editor.org/rfc/rfc7578 */
function parseMultipart(
  document: object,
  declared: MediaType | undefined,
  contentType: string,
  bytes: Uint8Array,
): ParsedBody {
  const boundary = /boundary="?([^";]+)"?/i.exec(contentType)?.[1];
  if (boundary === undefined) return { malformed: "its content type names no boundary" };
  const text = new TextDecoder().decode(bytes);
  if (!text.includes(`--${boundary}--`)) return { malformed: "its last boundary is missing" };
  const texts = new Map<string, { type: string | undefined; text: string }[]>();
  for (const part of text.split(`--${boundary}`).slice(1, -1)) {
    const [head = "", ...rest] = part.replace(/^\r\n/, "").split("\r\n\r\n");
    const name = /;\s*name="([^"]*)"/i.exec(head)?.[1];
    if (name === undefined) return { malformed: "one of its parts has no name" };
    const type = /content-type:\s*([^\r\n;]+)/i.exec(head)?.[1];
    const key = decodeURIComponent(name);
    texts.set(key, [...(texts.get(key) ?? []), { type, text: rest.join("\r\n\r\n").replace(/\r\n$/, "") }]);
  }
  const entries = [...texts].map(([name, parts]): [string, unknown] => {
    const schema = declared?.schema === undefined ? undefined : memberSchema(document, declared.schema, name);
    const types = schemaTypes(document, schema);
    const isList = types.has("array") && !types.has("string");
    const below = isList && schema !== undefined ? itemSchema(document, schema) : schema;
    const values = parts.map((part) => partValue(part, schemaTypes(document, below)));
    return [name, isList ? values : values[0]];
  });
  return { value: Object.fromEntries(entries) };
}

function partValue(
  { type, text }: { type: string | undefined; text: string },
  types: ReadonlySet<string>,
): unknown {
  if (type !== undefined && isJson(type)) {
    const parsed = parseJson(new TextEncoder().encode(text));
    return "value" in parsed ? parsed.value : text;
  }
  return textValue(text, types);
}
