/** How much a change costs somebody who goes on as before: it stops them, it may, or it cannot. */
export type ChangeKind = "breaking" | "risky" | "safe";

/** Where the changed part travels, seen from callers: what they send, what they are sent, or both. */
export type Direction = "request" | "response" | "both";

/** One difference between two documents. */
export interface Change {
  /** Name of the rule in `rules.ts`. */
  readonly rule: string;
  /** What it means for a caller of OLD who meets a server of NEW. The exit code and the version follow from this. */
  readonly kind: ChangeKind;
  /** What it means for a server of OLD that meets a caller of NEW: who has to go first. */
  readonly servers: ChangeKind;
  /** Whom the change is not safe for. */
  readonly for: "callers" | "servers" | "both" | "nobody";
  /** `both` is also what is no message at all: descriptions, servers, security. */
  readonly direction: Direction;
  /** JSON pointer (RFC 6901) into OLD; missing when nothing was there. */
  readonly oldPointer?: string;
  /** JSON pointer into NEW; missing when nothing is there any more. */
  readonly newPointer?: string;
  /** The operations that it reaches: `POST /things`, `callback POST …`; empty for the document itself. */
  readonly operations: readonly string[];
  /** What changed, in words, with the old and the new value. */
  readonly message: string;
  readonly why: string;
  /** Only words for people changed: no program notices. */
  readonly documentation: boolean;
}

/** Whether NEW accepts less, or more, than OLD did: `maybe` where that cannot be decided. */
export interface Effect {
  readonly narrows: Certainty;
  readonly widens: Certainty;
}

export type Certainty = "no" | "maybe" | "yes";

export const NARROWED: Effect = { narrows: "yes", widens: "no" };
export const WIDENED: Effect = { narrows: "no", widens: "yes" };
export const INCOMPARABLE: Effect = { narrows: "yes", widens: "yes" };
export const MAYBE_NARROWED: Effect = { narrows: "maybe", widens: "no" };
export const MAYBE_WIDENED: Effect = { narrows: "no", widens: "maybe" };
export const UNDECIDED: Effect = { narrows: "maybe", widens: "maybe" };
export const NO_EFFECT: Effect = { narrows: "no", widens: "no" };

/** Where one message travels; `Direction` without `both`. */
export type MessageDirection = "request" | "response";

/** What a change means for the two sides. */
export interface Kinds {
  readonly callers: ChangeKind;
  readonly servers: ChangeKind;
}

/**
 * Contravariance, in one place. Callers write requests and read responses: a narrower request refuses what they send,
 * a wider response hands them what they were never told of. For servers it is the other way round.
 */
export function kindsOf(effect: Effect, direction: MessageDirection): Kinds {
  const narrower = KIND[effect.narrows];
  const wider = KIND[effect.widens];
  return direction === "request"
    ? { callers: narrower, servers: wider }
    : { callers: wider, servers: narrower };
}

const KIND: Record<Certainty, ChangeKind> = { no: "safe", maybe: "risky", yes: "breaking" };
