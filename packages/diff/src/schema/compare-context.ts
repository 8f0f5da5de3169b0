import type { MessageDirection } from "../change.js";
import type { Comparison } from "../comparison.js";
import type { Conjunction } from "./atom.js";
import type { FlatSchema } from "./flat-schema.js";

/** What the comparison of one keyword is handed. */
export interface SchemaPair {
  readonly old: FlatSchema;
  readonly new: FlatSchema;
  readonly direction: MessageDirection;
  /** Takes what was found. */
  readonly node: Comparison;
  /** Compares parts of the two schemas, as a child of this comparison. */
  readonly descend: (old: Conjunction, next: Conjunction) => void;
  /** The same, without making it a child: for asking whether one is a part of the other. */
  readonly attempt: (old: Conjunction, next: Conjunction) => Comparison;
  /** Runs once every schema is compared, and again until nothing is added; true when it added something. */
  readonly later: (task: () => boolean) => void;
}
