import type { BodySerializer } from "../definition.js";
import { JSON_TYPE } from "../media-type.js";
import { own } from "../own.js";
import { toPlain } from "../styles/to-plain.js";
import { toText } from "../styles/to-text.js";
import type { PropertyEncoding } from "./property-encoding.js";

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
