import { DocumentError } from "./document-error.js";

/**
 * The text of a file's bytes, without a byte order mark.
 *
 * @throws {DocumentError} when there is none, or it is not UTF-8 (RFC 8259 §8.1).
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  const text = decode(bytes, file);
  if (text.trim() !== "") return text;
  throw new DocumentError({
    file,
    what: "the file is empty",
    remedy: "Expected an OpenAPI 3.0 or 3.1 document in JSON or YAML.",
  });
}

function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new DocumentError({
      file,
      what: "the file is not UTF-8 text",
      remedy:
        "Expected an OpenAPI document as text. Save it as UTF-8, and check that it is not an archive or a picture.",
      cause,
    });
  }
}
