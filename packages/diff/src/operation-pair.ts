import type { Comparison } from "./comparison.js";
import type { Operation } from "./operation.js";
import type { SchemaComparer } from "./schema/schema-comparer.js";

/** One operation in both documents, and where findings go. */
export interface OperationPair {
  readonly old: Operation;
  readonly new: Operation;
  readonly schemas: SchemaComparer;
  /** A comparison below the operation's, for what travels this way. */
  readonly node: (direction: Comparison["direction"]) => Comparison;
}
