import { childPointer, isObject } from "@intuned/document";
import {
  MAYBE_NARROWED,
  MAYBE_WIDENED,
  type MessageDirection,
  NARROWED,
  UNDECIDED,
  WIDENED,
} from "./change.js";
import { compareWords, type Part } from "./compare-words.js";
import type { Comparison } from "./comparison.js";
import type { OperationPair } from "./operation-pair.js";
import { atomAt } from "./schema/atom.js";
import { sameShape } from "./schema/same-shape.js";
import { show } from "./show.js";
import type { Side } from "./side.js";

/** What `content` belongs to. */
export interface ContentPair {
  readonly pair: OperationPair;
  readonly old: Part;
  readonly new: Part;
  readonly direction: MessageDirection;
  /** Whether the reader of the message chooses the type (`Accept`): another one on offer costs it nothing. */
  readonly negotiated: boolean;
}

/** `content`: media types, matched without regard to case, and ranges for the types that they hold. */
export function compareContent({ pair, old, new: next, direction, negotiated }: ContentPair): void {
  const [before, now] = [mediaTypes(old), mediaTypes(next)];
  const node = pair.node(direction);
  for (const [type, part] of before) {
    const other = now.get(type) ?? rangeFor(type, now);
    if (other !== undefined) compareMediaTypes(pair, node, part, other, direction);
    else
      node.add("media-type-removed", {
        old: part.pointer,
        effect: NARROWED,
        // Who asks for it is refused, or gets another one.
        kinds: negotiated ? { callers: "breaking" } : {},
        message: `${show(type)} is no longer ${direction === "request" ? "accepted" : "sent"}`,
      });
  }
  for (const [type, part] of now) {
    if (before.has(type)) continue;
    const other = rangeFor(type, before);
    if (other !== undefined && before.size > 0) compareMediaTypes(pair, node, other, part, direction);
    else
      node.add("media-type-added", {
        new: part.pointer,
        effect: WIDENED,
        kinds: negotiated || before.size === 0 ? { callers: "safe" } : {},
        message: `${show(type)} is ${direction === "request" ? "accepted" : "sent"} now`,
      });
  }
}

function mediaTypes({ pointer, value }: Part): Map<string, Part> {
  const content = isObject(value["content"]) ? value["content"] : {};
  return new Map(
    Object.entries(content).map(([type, media]) => [
      type.toLowerCase().replaceAll(/\s/g, ""),
      { pointer: childPointer(pointer, "content", type), value: isObject(media) ? media : {} },
    ]),
  );
}

/** RFC 9110 §12.5.1: `image/*` holds `image/png`. */
function rangeFor(type: string, types: ReadonlyMap<string, Part>): Part | undefined {
  const [bare = ""] = type.split(";");
  return types.get(bare) ?? types.get(`${bare.split("/")[0]}/*`) ?? types.get("*/*");
}

function compareMediaTypes(
  pair: OperationPair,
  node: Comparison,
  old: Part,
  next: Part,
  direction: MessageDirection,
): void {
  compareSchemasOf(pair, node, old, next, direction);
  const sides: [Side, Side] = [pair.old.side, pair.new.side];
  compareWords(node, sides[0], old, sides[1], next);
  if (!sameShape(sides[0], old.value["encoding"], sides[1], next.value["encoding"]))
    node.add("body-encoding-changed", {
      old: childPointer(old.pointer, "encoding"),
      new: childPointer(next.pointer, "encoding"),
      effect: UNDECIDED,
      message: `encoding changed from ${show(old.value["encoding"] ?? "none")} to ${show(next.value["encoding"] ?? "none")}`,
    });
}

/** The `schema` of a media type, a parameter or a header; a missing one lets everything through. */
export function compareSchemasOf(
  pair: OperationPair,
  node: Comparison,
  old: Part,
  next: Part,
  direction: MessageDirection,
): void {
  const [before, now] = [
    atomAt(pair.old.side, `${old.pointer}/schema`),
    atomAt(pair.new.side, `${next.pointer}/schema`),
  ];
  if (before !== undefined && now !== undefined)
    node.children.push(pair.schemas.compare([before], [now], direction));
  else if (now !== undefined)
    node.add("type-narrowed", {
      new: now.pointer,
      effect: MAYBE_NARROWED,
      message: "has a schema now; there was none",
    });
  else if (before !== undefined)
    node.add("type-widened", {
      old: before.pointer,
      effect: MAYBE_WIDENED,
      message: "has no schema any more",
    });
}
