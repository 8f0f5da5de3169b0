import { Composer, CST, type Document, isCollection, isMap, isScalar, Lexer, Parser } from "yaml";
import { pointerTokens } from "../pointer.js";
import type { LoadLimits } from "./load-limits.js";
import { faultAt, type Parsed, tooDeep } from "./source-file.js";
import { readYamlValue } from "./yaml-value.js";

type Named = { readonly name: string; readonly text: string };

/**
 * Parses YAML 1.2 with the core schema, whatever the file's `%YAML` says, and merge keys. Keys are strings as written
 * (`200`, `null`), dates stay strings, tags that are not the schema's have no effect.
 *
 * The syntax tree is built by the package's iterative parser, and its depth bounded, before the recursive composer sees it: an
 * overflow inside that one can abort the process.
 *
 * @throws {DocumentError} with line and column when the text is not YAML, holds several documents, an alias that is
 * circular or leads to nothing, a duplicate key, or is nested too deeply or too large once its aliases are written out.
 */
export function parseYaml(file: Named, limits: LoadLimits): Parsed {
  const tokens = readTokens(file, limits.maxDepth);
  const [document, second] = new Composer({
    version: "1.2",
    schema: "core",
    merge: true,
    stringKeys: true,
    uniqueKeys: false, // quadratic there; `readYamlValue` refuses duplicates
    resolveKnownTags: false,
    prettyErrors: false,
    logLevel: "error",
  }).compose(tokens, true, file.text.length);
  if (document === undefined) throw new Error(`${file.name}: the YAML composer made no document`);
  const error = document.errors[0];
  if (error !== undefined) throw invalid(file, error.pos[0], messageOf(error.message), error);
  if (second !== undefined)
    throw invalid(file, second.range[0], "a second document begins after `---`; the file may hold one only");
  return { value: readYamlValue(document, file, limits), offsetOf: (pointer) => offsetOf(document, pointer) };
}

function invalid(file: Named, offset: number, reason: string, cause?: unknown) {
  return faultAt(file, Math.min(offset, file.text.length), {
    what: `invalid YAML: ${reason}`,
    remedy: "Correct the line; indentation and quotes are the usual reasons.",
    cause,
  });
}

function messageOf(message: string): string {
  const first = message.split("\n")[0] ?? message;
  return first.charAt(0).toLowerCase() + first.slice(1).replace(/[.:]$/, "");
}

/** The tokens of a text, as `Parser.parse` gives them, measured while they are read. */
function readTokens(file: Named, maxDepth: number): CST.Token[] {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(file.text)) {
    tokens.push(...parser.next(lexeme));
    const top = parser.stack.at(-1);
    // The stack holds the document, then what is open.
    if (parser.stack.length > maxDepth + 1 && CST.isCollection(top))
      throw tooDeep(file, top.offset, maxDepth);
  }
  tokens.push(...parser.end());
  return tokens;
}

function offsetOf(document: Document.Parsed, pointer: string): number {
  let node: unknown = document.contents;
  let offset = document.contents?.range[0] ?? 0;
  for (const token of pointerTokens(pointer)) {
    if (!isCollection(node)) break;
    const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && key.value === token) : undefined;
    const found: unknown = pair === undefined ? node.get(token, true) : pair.value;
    if (found === undefined) break;
    offset = startOf(pair?.key) ?? startOf(found) ?? offset;
    node = found;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return (node as { range?: readonly number[] } | null | undefined)?.range?.[0];
}
