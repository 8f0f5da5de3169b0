import { asObject, type JsonObject } from "@intuned/document";

/** How a body of a media type is written and read. */
export type MediaKind = "json" | "form" | "multipart" | "text" | "events" | "binary";

const PATTERNS: readonly [RegExp, MediaKind][] = [
  // RFC 6839 §3.1: the +json suffix; text/json is old but in use.
  [/^(?:application|text)\/(?:[^;\s]+\+)?json$/, "json"],
  [/^application\/x-www-form-urlencoded$/, "form"],
  [/^multipart\/form-data$/, "multipart"],
  [/^text\/event-stream$/, "events"],
  [/^text\/|^application\/(?:[^;\s]+\+)?xml$/, "text"],
];

/** The kind of a media type, by its name; of a range such as `*\/*`, by its schema. */
export function mediaKind(mediaType: string, object: JsonObject): MediaKind {
  const name = (mediaType.split(";")[0] ?? "").trim().toLowerCase();
  for (const [pattern, kind] of PATTERNS) if (pattern.test(name)) return kind;
  const schema = asObject(object["schema"]);
  // Servers that declare JSON as `*/*` are common; one that means bytes says `format: binary`, or nothing.
  if (isRange(name) && Object.keys(schema).length > 0 && schema["format"] !== "binary") return "json";
  return "binary";
}

/** Whether a media type stands for several, such as `image/*` (RFC 9110 §12.5.1). */
export function isRange(mediaType: string): boolean {
  return mediaType.includes("*");
}
