import { bumpOwedBelow1 } from "./bump-owed.js";
import type { Difference } from "./difference.js";

/** The difference for a terminal: two lines a change, and the version that is owed. */
export function toText({ changes, bump }: Difference): string {
  const lines = changes.map(
    ({ kind, rule, message, oldPointer, newPointer, operations }) =>
      `${kind.padEnd(8)}  ${rule}  ${newPointer ?? oldPointer ?? ""}\n          ${message}${operations.length === 0 ? "" : ` (${operations.join(", ")})`}`,
  );
  return `${[...lines, `Owed: ${bump} (below 1.0.0 at least ${bumpOwedBelow1(bump)})`].join("\n")}\n`;
}
