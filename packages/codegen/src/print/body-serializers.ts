import { asObject, asString } from "@intuned/document";
import { isRange } from "../read/media-kind.js";
import type { MediaType } from "../read/read-content.js";
import { encodingStyle, namesIn } from "./parameter-style.js";
import { literal, propertyKey } from "./source-text.js";

/** An expression, and the runtime's functions that it calls. */
export interface Serializer {
  readonly text: string;
  readonly names: readonly string[];
}

/** The runtime's serializer of a media type; `undefined` where JSON is written. */
export function bodySerializer(media: MediaType): Serializer | undefined {
  switch (media.kind) {
    case "json":
      return undefined;
    case "form":
      return callWithEncoding("formBody", media, true);
    case "multipart":
      return callWithEncoding("multipartBody", media, false);
    case "text":
    case "events":
      return { text: "textBody", names: ["textBody"] };
    case "binary":
      return { text: "binaryBody", names: ["binaryBody"] };
  }
}

/** The media type that is sent: a range that stands for JSON is sent as JSON. */
export function sentMediaType({ mediaType, kind }: MediaType): string {
  return kind === "json" && isRange(mediaType) ? "application/json" : mediaType;
}

/** With how the properties of a form are written, where not by default (OpenAPI 3.1 §4.8.15). */
function callWithEncoding(name: string, media: MediaType, styled: boolean): Serializer {
  const names = [name];
  const entries = Object.entries(asObject(media.value["encoding"])).flatMap(([name, value]) => {
    const encoding = asObject(value);
    const style = styled ? encodingStyle(encoding) : undefined;
    if (style !== undefined) names.push(...namesIn(style));
    const contentType = asString(encoding["contentType"])?.split(",")[0]?.trim();
    const fields = [
      ...(style === undefined ? [] : [`style: ${style}`]),
      ...(contentType === undefined || isRange(contentType) ? [] : [`contentType: ${literal(contentType)}`]),
    ];
    return fields.length === 0 ? [] : [`${propertyKey(name)}: { ${fields.join(", ")} }`];
  });
  return { text: `${name}(${entries.length === 0 ? "" : `{ ${entries.join(", ")} }`})`, names };
}
