import { asObject, asString } from "../document/json.js";
import { isRange } from "../read/media-kind.js";
import type { MediaType } from "../read/read-content.js";
import { encodingStyle } from "./parameter-style.js";
import { literal, propertyKey } from "./source-text.js";

/** The runtime's serializer of a media type, as an expression; `undefined` where JSON is written. */
export function bodySerializer(media: MediaType): string | undefined {
  switch (media.kind) {
    case "json":
      return undefined;
    case "form":
      return `formBody(${printEncoding(media, true)})`;
    case "multipart":
      return `multipartBody(${printEncoding(media, false)})`;
    case "text":
    case "events":
      return "textBody";
    case "binary":
      return "binaryBody";
  }
}

/** The media type that is sent: a range that stands for JSON is sent as JSON. */
export function sentMediaType({ mediaType, kind }: MediaType): string {
  return kind === "json" && isRange(mediaType) ? "application/json" : mediaType;
}

/** How the properties of a form are written, where not by default (OpenAPI 3.1 §4.8.15). */
function printEncoding(media: MediaType, styled: boolean): string {
  const entries = Object.entries(asObject(media.object["encoding"])).flatMap(([name, value]) => {
    const encoding = asObject(value);
    const style = styled ? encodingStyle(encoding) : undefined;
    const contentType = asString(encoding["contentType"])?.split(",")[0]?.trim();
    const fields = [
      ...(style === undefined ? [] : [`style: ${style}`]),
      ...(contentType === undefined || isRange(contentType) ? [] : [`contentType: ${literal(contentType)}`]),
    ];
    return fields.length === 0 ? [] : [`${propertyKey(name)}: { ${fields.join(", ")} }`];
  });
  return entries.length === 0 ? "" : `{ ${entries.join(", ")} }`;
}
