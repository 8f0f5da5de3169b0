/** One way to break a keyword. */
export interface Violation {
  /** How, in a few words; names the case. */
  readonly variant: string;
  /** The value that breaks it, in place of the one that was given. */
  readonly value: unknown;
  /** Servers are known to die of it, wherever it stands: an operation is tried by it once, with nothing else under way. */
  readonly isHazard?: true;
}
