import type { BodyChooser, BodySerializer, ParameterStyle } from "./definition.js";
import { OptionsError } from "./errors/call-errors.js";
import { JSON_TYPE } from "./media-types.js";
import { refusedOption } from "./read-options.js";
import { formExploded, toPlain, toText } from "./styles.js";
import { own } from "./value-at.js";

/** JSON, whatever media type says so (`application/merge-patch+json`). @throws {OptionsError} for what JSON can't express. */
export const jsonBody: BodySerializer = (body, contentType) => {
  try {
    return { body: JSON.stringify(body), contentType };
  } catch {
    // Without the cause: what a `toJSON` throws can quote secrets.
    throw refusedOption({ option: "body" }, "must be JSON (is it circular?)");
  }
};

/** A body that is text as it stands: `text/*`, XML. A range such as `text/*` is sent as `text/plain`. */
export const textBody: BodySerializer = (body, mediaType) => {
  const text = toPlain(body);
  if (typeof text === "object") throw new OptionsError("body", `A body of ${mediaType} must be a string.`);
  return { body: String(text), contentType: mediaType.includes("*") ? "text/plain" : mediaType };
};

/**
 * A body that is bytes: a `Blob`, an `ArrayBuffer`, a view of one, or a `ReadableStream`. Under a range such as `image/*`
 * a `Blob` is sent as its own type, anything else as `application/octet-stream`; the call's `contentType` wins over both.
 */
export const binaryBody: BodySerializer = (body, mediaType) => {
  if (!isBinary(body)) {
    throw new OptionsError(
      "body",
      `A body of ${mediaType} must be a Blob, an ArrayBuffer, a typed array or a ReadableStream.`,
    );
  }
  const own = body instanceof Blob ? body.type : "";
  return {
    body,
    contentType: mediaType.includes("*") ? own || "application/octet-stream" : mediaType,
    isOnce: body instanceof ReadableStream,
  };
};

function isBinary(body: unknown): body is Blob | ArrayBuffer | Uint8Array<ArrayBuffer> | ReadableStream {
  return (
    body instanceof Blob ||
    body instanceof ArrayBuffer ||
    ArrayBuffer.isView(body) ||
    body instanceof ReadableStream
  );
}

/** How one property of a form is written (OpenAPI 3.1 §4.8.15). */
export interface PropertyEncoding {
  /** For an explicit `style`, `explode` or `allowReserved`; `contentType` then counts for nothing. */
  readonly style?: ParameterStyle;
  /** Media type of the property, or of each item of an array. `undefined`: by its kind, an object being JSON. */
  readonly contentType?: string;
}

/** Where WHATWG's serializer (URL §5.2) differs from percent-encoding, which styles do. */
const URLENCODED: Readonly<Record<string, string>> = { "%20": "+", "%2A": "*", "~": "%7E" };

/**
 * `application/x-www-form-urlencoded` (OpenAPI 3.1 §4.8.15.1): an array repeats its name, an object is JSON under its
 * name. `undefined` and `null` are left out, except `null` where the content type is JSON.
 */
export function formBody(encoding: Readonly<Record<string, PropertyEncoding>> = {}): BodySerializer {
  return (body, mediaType) => ({
    body: Object.entries(body as object)
      .map(([name, value]) => writeProperty(name, value, own(encoding, name)))
      .filter((pairs) => pairs !== "")
      .join("&")
      .replace(/%20|%2A|~/g, (text) => URLENCODED[text] ?? text),
    contentType: mediaType,
  });
}

function writeProperty(
  name: string,
  value: unknown,
  { style, contentType = "" }: PropertyEncoding = {},
): string {
  if (style !== undefined) return style(name, value, "query");
  const items: unknown[] = Array.isArray(value) ? value : [value];
  return formExploded(
    name,
    JSON_TYPE.test(contentType) ? items.map((item) => JSON.stringify(item)) : items,
    "query",
  );
}

/**
 * `multipart/form-data` (OpenAPI 3.1 §4.8.15.2, RFC 7578). A `Blob` or `File` is a part of its own type and name, bytes
 * are `application/octet-stream`, an object is `application/json`, anything else text; an array repeats its name.
 * `undefined` and `null` are left out, except `null` where the content type is JSON. `fetch` writes the header, since it
 * chooses the boundary. A `FormData` is sent as it is.
 */
export function multipartBody(encoding: Readonly<Record<string, PropertyEncoding>> = {}): BodySerializer {
  return (body) => {
    if (body instanceof FormData) return { body };
    const form = new FormData();
    for (const [name, value] of Object.entries(body as object)) {
      const { style, contentType } = own(encoding, name) ?? {};
      if (style !== undefined) {
        for (const [key, text] of stylePairs(style(name, value, "query"))) form.append(key, text);
        continue;
      }
      for (const item of Array.isArray(value) ? value : [value]) {
        const part = toPart(item, contentType);
        if (part !== undefined) form.append(name, part as Blob);
      }
    }
    return { body: form };
  };
}

/** One part. A content type that is a list or a range (`image/png, image/*`) leaves a `Blob` its own type. */
function toPart(value: unknown, contentType: string | undefined): string | Blob | undefined {
  const type = contentType === undefined || /[*,]/.test(contentType) ? undefined : contentType;
  if (value instanceof Blob) return type === undefined || type === value.type ? value : retype(value, type);
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
    return new Blob([value as Uint8Array<ArrayBuffer>], { type: type ?? "application/octet-stream" });
  }
  const plain = toPlain(value);
  const json = type === undefined ? typeof plain === "object" : JSON_TYPE.test(type);
  if (plain === undefined || (plain === null && (type === undefined || !json))) return undefined;
  if (json) return new Blob([JSON.stringify(plain)], { type: type ?? "application/json" });
  return type === undefined || type === "text/plain" ? toText(plain) : new Blob([toText(plain)], { type });
}

function retype(blob: Blob, type: string): Blob {
  if (!(blob instanceof File)) return blob.slice(0, blob.size, type);
  return new File([blob], blob.name, { type, lastModified: blob.lastModified });
}

/** The pairs of a style, decoded: no percent-encoding applies to a part (OpenAPI 3.1 §4.8.15.1.2). */
function stylePairs(text: string): [name: string, value: string][] {
  if (text === "") return [];
  return text.split("&").map((pair) => {
    const [name = "", value = ""] = pair.split("=", 2).map(decodeURIComponent);
    return [name, value];
  });
}

/**
 * Bodies that are not all JSON, by media type. A type that is not listed by this name is written as the operation's own is:
 * `image/png` under `image/*`.
 */
export function bodiesBy(bodies: Readonly<Record<string, BodySerializer>>): BodyChooser {
  return ({ operationId, contentType = "application/json" }, mediaType) => {
    const write = own(bodies, mediaType) ?? (JSON_TYPE.test(mediaType) ? jsonBody : own(bodies, contentType));
    if (write !== undefined) return write;
    throw new OptionsError("contentType", `\`contentType\` of ${operationId} cannot be ${mediaType}.`);
  };
}
