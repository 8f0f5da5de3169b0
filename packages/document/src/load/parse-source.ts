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
