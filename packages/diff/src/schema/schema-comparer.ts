import type { MessageDirection } from "../change.js";
import { Comparison } from "../comparison.js";
import type { Side } from "../side.js";
import { type Conjunction, conjunctionKey } from "./atom.js";
import { compareAnnotations } from "./compare-annotations.js";
import { compareApplicators } from "./compare-applicators.js";
import { compareBounds } from "./compare-bounds.js";
import type { SchemaPair } from "./compare-context.js";
import { compareDiscriminators } from "./compare-discriminator.js";
import { compareItems } from "./compare-items.js";
import { compareProperties } from "./compare-properties.js";
import { compareText } from "./compare-text.js";
import { compareMembers, compareTypes } from "./compare-types.js";
import { compareUnions } from "./compare-unions.js";
import { flatten } from "./flat-schema.js";
import { unionsOf } from "./union.js";

/**
 * Compares schemas, each pair once in each direction. `OLD ⊆ NEW` is read off keyword by keyword: a schema is the
 * conjunction of its keywords, so it is enough that each keyword of NEW follows from OLD. A pair that is met again while
 * it is compared (a recursive schema) is taken as already compared, which is sound for values, since they are finite.
 */
export class SchemaComparer {
  readonly #done = new Map<string, Comparison>();
  readonly #later: (() => boolean)[] = [];

  constructor(
    private readonly old: Side,
    private readonly next: Side,
  ) {}

  compare(old: Conjunction, next: Conjunction, direction: MessageDirection): Comparison {
    const key = `${direction}\n${conjunctionKey(old)}\n${conjunctionKey(next)}`;
    const known = this.#done.get(key);
    if (known !== undefined) return known;
    const node = new Comparison(direction);
    this.#done.set(key, node);
    this.#fill(node, old, next, direction);
    return node;
  }

  /** To be called when everything is compared: what one part of the documents says of another. */
  finish(): void {
    for (let more = true; more; ) more = this.#later.map((task) => task()).some(Boolean);
  }

  #fill(node: Comparison, old: Conjunction, next: Conjunction, direction: MessageDirection): void {
    const pair: SchemaPair = {
      old: flatten(this.old, old),
      new: flatten(this.next, next),
      direction,
      node,
      descend: (a, b) => void node.children.push(this.compare(a, b, direction)),
      attempt: (a, b) => this.compare(a, b, direction),
      later: (task) => void this.#later.push(task),
    };
    compareAnnotations(pair);
    compareDiscriminators(pair);
    const [before, now] = [unionsOf(pair.old).length, unionsOf(pair.new).length];
    if (before + now > 0) compareUnions(pair);
    else compareKeywords(pair);
  }
}

function compareKeywords(pair: SchemaPair): void {
  compareTypes(pair);
  compareMembers(pair);
  compareBounds(pair);
  compareText(pair);
  compareItems(pair);
  compareProperties(pair);
  compareApplicators(pair);
}
