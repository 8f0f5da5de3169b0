import type { InProcessServer, Refusal, ServerFaults } from "@intuned/conforming/faults";
import type { Operation } from "@intuned/document";

/** A conforming server that breaks one promise of its document. */
export interface Mutant {
  /** Unique within a document, and the same for the same document: `unchecked /components/…/maxLength`. */
  readonly id: string;
  /** How it is broken, in one word. */
  readonly kind: string;
  /** RFC 6901 pointer into the document to the promise. */
  readonly pointer: string;
  /** The operations that can show it, in document order. */
  readonly operationIds: readonly string[];
  /** What the server does wrong, in words. */
  readonly description: string;
  /** A new server. */
  readonly serve: () => InProcessServer;
}

/** What a mutant is made of. `faults` is called for each server, which may keep state of its own. */
export interface Mutation extends Omit<Mutant, "id" | "serve"> {
  /** Tells mutants of one kind and pointer apart. */
  readonly variant?: string;
  readonly faults: () => ServerFaults;
}

/** Overlooks reasons to refuse requests to one operation. */
export const overlooking = (
  { operationId }: Operation,
  which: (refusal: Refusal) => boolean,
): Mutation["faults"] => {
  const faults: ServerFaults = {
    overlooks: (refusal, { operation }) => operation?.operationId === operationId && which(refusal),
  };
  return () => faults;
};
