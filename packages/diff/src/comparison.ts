import { type Effect, type Kinds, kindsOf, type MessageDirection, NO_EFFECT } from "./change.js";
import type { Rule } from "./rules.js";

/** A change before it is known which operations it reaches. */
export interface Draft {
  readonly rule: Rule;
  readonly kinds: Kinds;
  readonly effect: Effect;
  readonly direction: MessageDirection | "both";
  readonly old: string | undefined;
  readonly new: string | undefined;
  readonly message: string;
}

/** What is told about a difference; the kinds follow from the effect unless they are given. */
export interface Finding {
  readonly old?: string | undefined;
  readonly new?: string | undefined;
  readonly message: string;
  readonly effect?: Effect;
  readonly kinds?: Partial<Kinds>;
}

/**
 * What came of comparing two parts of the documents. A graph, not a tree: a schema that many operations use is compared
 * once in each direction, and a recursive one leads back to itself.
 */
export class Comparison {
  readonly drafts: Draft[] = [];
  readonly children: Comparison[] = [];

  constructor(readonly direction: MessageDirection | "both") {}

  add(rule: Rule, { effect = NO_EFFECT, kinds, message, ...pointers }: Finding): void {
    const derived = kindsOf(effect, this.direction === "both" ? "request" : this.direction);
    this.drafts.push({
      rule,
      kinds: { ...derived, ...kinds },
      effect,
      direction: this.direction,
      old: pointers.old,
      new: pointers.new,
      message,
    });
  }

  /** Every comparison that this one leads to, itself first. */
  reachable(): Set<Comparison> {
    const seen = new Set<Comparison>([this]);
    // A set can grow while it is walked.
    for (const comparison of seen) for (const child of comparison.children) seen.add(child);
    return seen;
  }

  /** Whether anything below may make NEW accept less (`narrows`) or more (`widens`) than OLD. */
  has(effect: keyof Effect): boolean {
    for (const { drafts } of this.reachable())
      if (drafts.some((draft) => draft.effect[effect] !== "no")) return true;
    return false;
  }
}
