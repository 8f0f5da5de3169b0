import { pointerTokens } from "@intuned/document";
import type { InlineCode } from "mdast";
import { inlineCode } from "../../page/blocks.js";

/** A place in a response as callers write it, `jobRun.status`; as a JSON Pointer where a name in it could be misread. */
export function placeCode(pointer: string): InlineCode {
  const tokens = pointerTokens(pointer);
  return inlineCode(tokens.every((token) => /^[\p{L}\p{N}_$-]+$/u.test(token)) ? tokens.join(".") : pointer);
}
