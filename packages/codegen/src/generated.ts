import type { Problem } from "@intuned/document";
import type { GeneratedFile } from "./print/source-text.js";

/** What generation makes of a document. */
export interface Generated {
  readonly files: readonly GeneratedFile[];
  /** What could not be generated, and why; the rest was. */
  readonly problems: readonly Problem[];
  /** How many operations were generated. */
  readonly operations: number;
}
