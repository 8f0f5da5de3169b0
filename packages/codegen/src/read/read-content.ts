import type { MediaType as DescribedMediaType } from "@intuned/document";
import { isRange, type MediaKind, mediaKind } from "./media-kind.js";

/** One media type of a body (OpenAPI 3.1 §4.8.14), and how such a body is written and read. */
export interface MediaType extends DescribedMediaType {
  readonly kind: MediaKind;
}

/** The media types of a body with their kinds, in the document's order. */
export function withKinds(content: readonly DescribedMediaType[]): MediaType[] {
  return content.map((it) => ({ ...it, kind: mediaKind(it.mediaType, it.value) }));
}

/** The media type that is meant where nobody names one: JSON where there is any, else the first. */
export function preferred(media: readonly MediaType[]): MediaType | undefined {
  return (
    media.find(({ kind, mediaType }) => kind === "json" && !isRange(mediaType)) ??
    media.find(({ kind }) => kind === "json") ??
    media[0]
  );
}
