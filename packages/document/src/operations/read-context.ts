import type { Problems } from "../problem.js";

/** How a document is read. */
export interface ReadOptions {
  /** What cannot be read is added to it; forgotten unless given. */
  readonly problems?: Problems;
  /**
   * Leave out an operation of which a parameter or the body cannot be read, instead of that part alone; `false` unless given.
   * Code that calls an operation must not exist without them, while a check of a server can do with less.
   */
  readonly strict?: boolean;
  /**
   * Keep response headers named `Content-Type`, which "SHALL be ignored" (OpenAPI 3.1 §4.8.17) but which openapi-typescript
   * prints; `false` unless given.
   */
  readonly contentTypeHeaders?: boolean;
}

/** What the parts of an operation are read with. */
export interface ReadContext extends Required<ReadOptions> {
  readonly document: object;
}
