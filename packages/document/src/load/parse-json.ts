import { findJsonError } from "./find-json-error.js";
import { jsonPositions, offsetOfDepth } from "./json-positions.js";
import type { LoadLimits } from "./load-limits.js";
import { faultAt, type Parsed, tooDeep } from "./source-file.js";

type Named = { readonly name: string; readonly text: string };

/**
 * Parses JSON (RFC 8259). `__proto__` stays an own property, as `JSON.parse` defines it.
 *
 * @throws {DocumentError} with line and column when the text is not JSON, or is nested too deeply.
 */
export function parseJson(file: Named, limits: LoadLimits): Parsed {
  const value = parse(file);
  const offsetOf = jsonPositions(file.text);
  const deep = findDeep(value, limits.maxDepth);
  if (deep) throw tooDeep(file, offsetOfDepth(file.text, limits.maxDepth), limits.maxDepth);
  return { value, offsetOf };
}

function parse(file: Named): unknown {
  try {
    return JSON.parse(file.text) as unknown;
  } catch (cause) {
    const { offset, expected } = findJsonError(file.text) ?? { offset: 0, expected: "JSON" };
    const found = offset >= file.text.length ? "the file ends" : `found ${nameOf(file.text.slice(offset))}`;
    throw faultAt(file, offset, {
      what: `invalid JSON: expected ${expected}, ${found}`,
      remedy:
        "JSON has no comments, no trailing commas and no single quotes. Correct the line, or save the file as YAML.",
      cause,
    });
  }
}

function nameOf(rest: string): string {
  return `\`${/^(?:[\w.+-]{1,20}|.)/su.exec(rest)?.[0] ?? ""}\``;
}

/** Whether something stands deeper than the limit; the recursion ends there, so that it cannot run out of stack. */
function findDeep(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (levels === 0) return true;
  if (Array.isArray(value)) return value.some((item) => findDeep(item, levels - 1));
  for (const key of Object.keys(value)) {
    if (findDeep((value as Record<string, unknown>)[key], levels - 1)) return true;
  }
  return false;
}
