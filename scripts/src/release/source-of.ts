import type { GeneratedFile } from "@intuned/codegen";
import type { Change } from "@intuned/diff";
import type { SourceMap } from "../map-sources.js";

/** `openapi/file:line:column` that a person would edit; of what is gone, the nearest thing around it that is still there. */
export function sourceOf(
  { newPointer, oldPointer }: Pick<Change, "newPointer" | "oldPointer">,
  files: readonly GeneratedFile[],
): string {
  const map = JSON.parse(files.find((file) => file.path === "openapi.map.json")?.text ?? "{}") as SourceMap;
  for (let pointer = newPointer ?? oldPointer ?? ""; ; pointer = pointer.slice(0, pointer.lastIndexOf("/"))) {
    const place = map[pointer];
    if (place !== undefined) return `openapi/${place}`;
    if (pointer === "") return "openapi/openapi.yaml";
  }
}
