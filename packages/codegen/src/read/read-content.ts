import { asObject, type JsonObject, jsonPointer, type Located, type Problems } from "@intuned/document";
import { isRange, type MediaKind, mediaKind } from "./media-kind.js";
import { mapIn } from "./read-kinds.js";

/** One media type of a body (OpenAPI 3.1 §4.8.14). */
export interface MediaType {
  /** As the document spells it: `application/json; charset=utf-8`, `image/*`. */
  readonly mediaType: string;
  readonly kind: MediaKind;
  readonly object: JsonObject;
  /** Pointer of the media type object. */
  readonly pointer: string;
}

/** The media types under a body's or a response's `content`, in the document's order. */
export function readContent(owner: Located<JsonObject>, problems: Problems): MediaType[] {
  return Object.entries(mapIn(owner, "content", problems)).map(([mediaType, value]) => {
    const object = asObject(value);
    const pointer = owner.pointer + jsonPointer(["content", mediaType]);
    return { mediaType, kind: mediaKind(mediaType, object), object, pointer };
  });
}

/** The media type that is meant where nobody names one: JSON where there is any, else the first. */
export function preferred(media: readonly MediaType[]): MediaType | undefined {
  return (
    media.find(({ kind, mediaType }) => kind === "json" && !isRange(mediaType)) ??
    media.find(({ kind }) => kind === "json") ??
    media[0]
  );
}
