import { readFileSync } from "node:fs";
import path from "node:path";
import { isObject, jsonPointer, type OpenApiDocument, pointerTokens } from "@intuned/document";
import { isMap, isScalar, isSeq, LineCounter, type Node, type ParsedNode, parseDocument } from "yaml";

/** Where every value of the bundle is written: its JSON Pointer → `file:line:column`, the file below `openapi/`. */
export type SourceMap = Readonly<Record<string, string>>;

/** A YAML or JSON file with the positions of its nodes. */
interface SourceFile {
  readonly file: string;
  readonly root: ParsedNode | null;
  readonly lines: LineCounter;
}

/** A value in a source file; `position` is the offset of the key or item that a person would edit. */
interface SourceValue {
  readonly source: SourceFile;
  readonly node: Node | null;
  readonly position: number;
}

/**
 * Walks the bundle and the files it was made of side by side. Where the files have a `$ref`, the bundle either has one
 * too (then the walk goes on at its target) or the content itself (then it goes on in the file referred to).
 *
 * @param entry the root document; `folder` is what paths in the map are relative to.
 */
export function mapSources(document: OpenApiDocument, entry: string, folder: string): SourceMap {
  const files = new Map<string, SourceFile>();
  const map = new Map<string, string>();

  const open = (file: string): SourceFile => {
    const known = files.get(file);
    if (known !== undefined) return known;
    const lines = new LineCounter();
    const source = {
      file,
      root: parseDocument(readFileSync(file, "utf8"), { lineCounter: lines }).contents,
      lines,
    };
    files.set(file, source);
    return source;
  };

  const follow = (from: SourceFile, ref: string): SourceValue => {
    const [file = "", fragment = ""] = ref.split("#");
    const source = file === "" ? from : open(path.resolve(path.dirname(from.file), decodeURI(file)));
    let at: SourceValue = { source, node: source.root, position: start(source.root) };
    for (const token of pointerTokens(decodeURIComponent(fragment)))
      at = child(at, token) ?? { ...at, node: null };
    return at;
  };

  const walk = (tokens: readonly string[], value: unknown, at: SourceValue): void => {
    const ref = refOf(at.node);
    const bundleRef = isObject(value) && typeof value["$ref"] === "string" ? value["$ref"] : undefined;
    if (ref !== undefined && bundleRef === undefined) {
      walk(tokens, value, follow(at.source, ref));
      return;
    }
    const pointer = jsonPointer(tokens);
    if (map.has(pointer)) return;
    map.set(pointer, locate(at, folder));
    if (ref !== undefined && bundleRef?.startsWith("#/")) {
      const target = pointerTokens(decodeURIComponent(bundleRef.slice(1)));
      walk(target, valueAt(document, target), follow(at.source, ref));
    }
    for (const [key, item] of entriesOf(value)) {
      const next = child(at, key);
      if (next !== undefined) walk([...tokens, key], item, next);
    }
  };

  const root = open(entry);
  walk([], document, { source: root, node: root.root, position: start(root.root) });
  return Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}

function refOf(node: Node | null): string | undefined {
  const ref = isMap(node) ? node.get("$ref") : undefined;
  return typeof ref === "string" ? ref : undefined;
}

/** A member or item of a source value, at the position of its key or of itself. */
function child(at: SourceValue, token: string): SourceValue | undefined {
  if (isMap(at.node)) {
    const pair = at.node.items.find(({ key }) => isScalar(key) && String(key.value) === token);
    if (pair === undefined) return undefined;
    return { source: at.source, node: pair.value as Node | null, position: start(pair.key as Node) };
  }
  const item = isSeq(at.node) ? (at.node.items[Number(token)] as Node | undefined) : undefined;
  return item && { source: at.source, node: item, position: start(item) };
}

function start(node: Node | null): number {
  return node?.range?.[0] ?? 0;
}

function locate({ source, position }: SourceValue, folder: string): string {
  const { line, col } = source.lines.linePos(position);
  return `${path.relative(folder, source.file).replaceAll(path.sep, "/")}:${line}:${col}`;
}

function valueAt(document: OpenApiDocument, tokens: readonly string[]): unknown {
  return tokens.reduce<unknown>(
    (value, token) => (value as Record<string, unknown> | undefined)?.[token],
    document,
  );
}
