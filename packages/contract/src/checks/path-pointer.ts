import { childPointer } from "@intuned/document";
import type { CheckContext } from "./check-context.js";

/** Pointer to the path item that a request is to; to all paths when there is none. */
export function pathPointer({ matchPath }: CheckContext, target: string): string {
  const [operation] = matchPath(target)?.operations.values() ?? [];
  return operation === undefined ? "/paths" : childPointer("/paths", operation.path);
}
