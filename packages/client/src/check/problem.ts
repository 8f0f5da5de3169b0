/** One thing that an answer does not keep to. */
export interface Problem {
  /** JSON Pointer (RFC 6901) of what is wrong in the answer; empty for the whole body. */
  readonly pointer: string;
  /** What would be right there, in words; one of these. */
  readonly expected: readonly string[];
  /** A `literal` tells a union's branches apart, and so does a `type`; a `field` is missing, so nothing can be found there. */
  readonly kind: "literal" | "type" | "field" | "other";
}
