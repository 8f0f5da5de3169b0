import type { Reference } from "../reference.js";
import { itemPointers, membersOf } from "./schema-shape.js";
import type { SchemaView } from "./schema-view.js";

/** How many fields one section shows in place, more or less; beyond it there are links to the pages of schemas. */
export const FIELDS_PER_SECTION = 200;

interface Node {
  readonly view: SchemaView;
  readonly trail: ReadonlySet<string>;
}

/**
 * How many levels of fields below a schema can be shown in place. All fields of a level are, or none: a reader sees where
 * a level ends, not where a number was reached. `0` when not even the first level of all branches fits.
 */
export function levelsWithin(reference: Reference, root: SchemaView, budget = FIELDS_PER_SECTION): number {
  let level: Node[] = [{ view: root, trail: new Set() }];
  let left = budget;
  for (let levels = 0; ; levels++) {
    const next: Node[] = [];
    for (const node of level)
      for (const child of childrenOf(reference, node)) {
        next.push(child);
        if (next.length > left) return levels;
      }
    if (next.length === 0) return Number.POSITIVE_INFINITY;
    left -= next.length;
    level = next;
  }
}

/** The fields below a place, those of its items and of the branches of its unions among them. */
function* childrenOf(reference: Reference, { view, trail }: Node): Generator<Node> {
  if (view.parts.some(({ pointer }) => trail.has(pointer))) return;
  const inner = new Set([...trail, ...view.parts.map(({ pointer }) => pointer)]);
  for (const { pointers } of membersOf(view)) yield { view: reference.view(pointers), trail: inner };
  const items = itemPointers(view);
  if (items.length > 0) yield* childrenOf(reference, { view: reference.view(items), trail: inner });
  for (const { branches } of view.unions)
    for (const branch of branches)
      yield* childrenOf(reference, { view: reference.view([branch]), trail: inner });
}
