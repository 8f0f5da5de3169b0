import type { MediaType } from "./api.js";

/** The media type without its parameters, lower case. https://www.rfc-editor.org/rfc/rfc9110#section-8.3.1 */
export function essence(contentType: string): string {
  return (contentType.split(";", 1)[0] ?? "").trim().toLowerCase();
}

/** Whether bodies of the media type are JSON. */
export function isJson(mediaType: string): boolean {
  return /^(application\/json|[^/]+\/[^;]*\+json|text\/json)$/.test(essence(mediaType));
}

/** The declared media type that a content type falls under: the most specific one (OpenAPI 3.1 §4.8.14). */
export function matchMediaType<Declared extends Pick<MediaType, "mediaType">>(
  content: readonly Declared[],
  contentType: string,
): Declared | undefined {
  const actual = essence(contentType);
  const [kind] = actual.split("/", 1);
  return (
    content.find(({ mediaType }) => essence(mediaType) === actual) ??
    content.find(({ mediaType }) => essence(mediaType) === `${kind}/*`) ??
    content.find(({ mediaType }) => essence(mediaType) === "*/*")
  );
}

/** A media type to send where a range is declared. */
export function concreteMediaType(mediaType: string): string {
  const type = essence(mediaType);
  if (type === "*/*" || type === "application/*") return "application/json";
  if (type === "text/*") return "text/plain";
  return type.endsWith("/*") ? `${type.slice(0, -1)}octet-stream` : mediaType;
}
