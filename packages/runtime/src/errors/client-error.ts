// biome-ignore-all lint/complexity/noThisInStatic: each class of the family inherits `Symbol.hasInstance`, and is asked itself

/** What every error of the family says of the call that failed. Never holds a credential. */
export interface CallDescription {
  /** The operation's name in the OpenAPI document (`operationId`). */
  readonly operationId: string;
  /** HTTP method, upper case. */
  readonly method: string;
  /** The request's URL without user info, query or fragment. */
  readonly url: string;
  /** How many attempts were made so far, the present one included. */
  readonly attempts: number;
  /** Whether the server may have begun an operation that is not safe to repeat (RFC 9110 §9.2.2). Of one that is: `false`. */
  readonly mayHaveStarted: boolean;
}

/** What an error is made of. */
export interface ErrorDetails {
  /** What the message begins with where there is no single call: `waiting for wt_123`. */
  readonly subject?: string | undefined;
  readonly call?: CallDescription | undefined;
  readonly status?: number | undefined;
  readonly cause?: unknown;
}

/** Marks errors of this family, also those of another copy of the package (a CommonJS one, another version). */
const BRAND = Symbol.for("@intuned/runtime.error");

/**
 * The base of all errors that a client throws: `catch (error) { if (error instanceof ClientError) … }`. `instanceof` also
 * holds across two copies of this package.
 */
export class ClientError extends Error {
  /** The class among copies of the package; its instances have it as their `name`. */
  static readonly kind: string = "ClientError";
  /** The `code` of its instances. */
  static readonly code: string | undefined = "not-sent";
  declare readonly name: string;
  /** Stable machine-readable name of what went wrong, in kebab-case; `not-sent` where no class is made for it. */
  declare readonly code: string | undefined;
  /** The call that failed; absent where no call was made (bad options). */
  declare readonly call: CallDescription | undefined;
  /** HTTP status of the last answer, where there was one. */
  declare readonly status: number | undefined;
  /** How many attempts were made, the one that failed included. */
  declare readonly attempts: number;
  /**
   * Whether the server may have begun the operation all the same, so that another call could do it twice. `false` where it
   * surely has not, and for operations that are safe to repeat.
   */
  declare readonly mayHaveStarted: boolean;

  /** @param message what comes after the method and URL of the call, where there is one. */
  constructor(message: string, details: ErrorDetails = {}) {
    const { call, status, subject = call ? `${call.method} ${call.url}` : "" } = details;
    const { attempts = 0, mayHaveStarted = false } = call ?? {};
    super(
      `${subject} ${message}${attempts > 1 ? ` (after ${attempts} attempts)` : ""}${mayHaveStarted ? "; the operation may have started" : ""}`.trim(),
      details,
    );
    const { kind: name, code } = new.target;
    Object.assign(this, { name, code, attempts, mayHaveStarted });
    if (call) this.call = call;
    if (status !== undefined) this.status = status;
  }

  /** In every instance, whichever copy of the package made it. */
  get [BRAND](): boolean {
    return true;
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    const error = Object(value) as { name?: unknown };
    return (
      super[Symbol.hasInstance](value) ||
      // A class that somebody derived from one of these has no kind of its own.
      (BRAND in error && Object.hasOwn(this, "kind") && [error.name, "ClientError"].includes(this.kind))
    );
  }
}

/** Where a call was made: stack frames that are formatted only when they are read. */
export interface CallerStack {
  readonly stack?: string;
}

/**
 * Captures the stack of a call. An error of the call is created many turns later, when its caller's frames are gone.
 *
 * @param below the function whose callers are captured.
 */
export function captureCaller(below: (...args: never[]) => unknown): CallerStack {
  const caller: CallerStack = {};
  // Not every runtime has it. A capture costs 5 µs; its text, which an error alone needs, another 80.
  (Error as { captureStackTrace?(target: object, below: unknown): void }).captureStackTrace?.(caller, below);
  return caller;
}

/** Ends the stack of an error of this family with the caller's frames, in place of those of them that it has. */
export function addCaller<Failure>(error: Failure, { stack = "" }: CallerStack): Failure {
  const [, ...frames] = stack.split("\n");
  if (error instanceof ClientError && frames.length > 0) {
    const own = (error.stack ?? "").split("\n");
    const shared = own.findIndex((it) => frames.includes(it));
    error.stack = [...own.slice(0, shared < 0 ? own.length : shared), ...frames].join("\n");
  }
  return error;
}

/**
 * Whether an error belongs to a framework: React and Next.js mark theirs with a string `digest`. Next.js throws one out of
 * `fetch` to make a page dynamic, and recognizes it only if it gets the same object back.
 */
export function isFrameworkError(error: unknown): boolean {
  return typeof Object(error).digest === "string";
}
