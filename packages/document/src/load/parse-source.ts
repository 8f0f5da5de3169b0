import { DocumentError } from "./document-error.js";
import type { LoadLimits } from "./load-limits.js";
import { parseJson } from "./parse-json.js";
import type { Parsed, SourceFile } from "./source-file.js";

/**
 * Parses a file by what it holds: text that begins like JSON is JSON. Where it then is none, and the name does not claim
 * it, it may still be YAML in flow style. Markdown and plain text, which some documents refer to, are one string.
 *
 * @throws {DocumentError} with line and column when it is neither.
 */
export async function parseSource(
  file: Pick<SourceFile, "id" | "name" | "text">,
  limits: LoadLimits,
): Promise<SourceFile> {
  const path = file.id.replace(/[?#].*$/, "").toLowerCase();
  if (/\.(?:md|markdown|txt)$/.test(path)) return { ...file, value: file.text, offsetOf: () => 0 };
  const json = path.endsWith(".json") ? parseJson(file, limits) : maybeJson(file, limits);
  if (json !== undefined) return { ...file, ...json };
  const { parseYaml } = await import("./parse-yaml.js");
  return { ...file, ...parseYaml(file, limits) };
}

function maybeJson(file: Pick<SourceFile, "name" | "text">, limits: LoadLimits): Parsed | undefined {
  if (!/^\s*[{[]/.test(file.text)) return undefined;
  try {
    return parseJson(file, limits);
  } catch (error) {
    if (error instanceof DocumentError && error.cause instanceof SyntaxError) return undefined;
    throw error;
  }
}

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
