import type { Reference } from "../reference.js";
import type { Anchors } from "../text/anchors.js";

/** Where the sections of an operation stand: on a page of its own, or as a callback on another's. */
export interface Section {
  readonly reference: Reference;
  readonly anchors: Anchors;
  /** Before all anchors of the operation: empty, or `callbacks.delivery`. */
  readonly prefix: string;
  /** Of the headings of its sections. */
  readonly depth: 2 | 3 | 4;
  /** The server makes the call, as in a callback or a webhook. */
  readonly isIncoming: boolean;
  /** Component schemas that earlier answers have shown, and the status of each. */
  readonly shown: Map<string, string>;
}

/** A depth of heading, not deeper than there are. */
export const deeper = (depth: number, by: number): 2 | 3 | 4 | 5 | 6 => Math.min(6, depth + by) as 2;
