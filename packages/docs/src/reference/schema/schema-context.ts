import type { Block } from "../../page/nodes.js";
import type { Reference } from "../reference.js";
import type { Anchors } from "../text/anchors.js";
import type { Fact } from "./fact.js";

/** Where on a page a schema is shown. */
export interface SchemaContext {
  readonly reference: Reference;
  readonly anchors: Anchors;
  /** Anchor of the place; empty for the component that a page is of, which is below the anchor `fields`. */
  readonly anchor: string;
  /** Levels of fields that may still be shown in place. */
  readonly levels: number;
  /** Anchors of the schemas around it: one of them again is a link. */
  readonly trail: ReadonlyMap<string, string>;
  /** The component that the page is of: nowhere else is its inside shown. */
  readonly home?: string;
}

/** What a schema says at a place. */
export interface SchemaContent {
  readonly description: Block[];
  readonly facts: Fact[];
  /** Examples, fields, branches. */
  readonly blocks: Block[];
}
