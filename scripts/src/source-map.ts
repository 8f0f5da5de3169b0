import path from "node:path";
import { childPointer, isContainer, type LoadedDocument } from "@intuned/document";

/** Where every value of the bundle is written: its JSON Pointer → `file:line:column`, the file below `openapi/`. */
export type SourceMap = Readonly<Record<string, string>>;

/** The place of every value of a document. @param folder what paths in the map are relative to. */
export function sourceMap(
  { document, locate }: Pick<LoadedDocument, "document" | "locate">,
  folder: string,
): SourceMap {
  const map: Record<string, string> = {};
  const visit = (pointer: string, value: unknown): void => {
    map[pointer] = placeBelow(folder, locate(pointer) ?? "");
    if (isContainer(value))
      for (const [key, member] of Object.entries(value)) visit(childPointer(pointer, key), member);
  };
  visit("", document);
  return Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** `file:line:column` with the file below `folder`, forward slashes on every system. */
export function placeBelow(folder: string, place: string): string {
  const [, file = "", position = ""] = /^(.*?)(:\d+:\d+)$/.exec(place) ?? [];
  return path.relative(folder, path.resolve(file)).replaceAll(path.sep, "/") + position;
}
