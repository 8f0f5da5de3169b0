// biome-ignore-all lint/complexity/noThisInStatic: each class inherits `Symbol.hasInstance`, and is asked itself

import type { Secrets } from "../secrets.js";
import { readErrorObject } from "./api-error.js";
import { ClientError } from "./client-error.js";

/** Why something failed or was canceled, as the server reports it; each property is `undefined` where it doesn't. */
export interface EndReason {
  /** Stable machine-readable name. The server may add codes at any time. */
  readonly code: string | undefined;
  /** What happened, in a sentence for people. */
  readonly message: string | undefined;
  /** More about it, depending on `code`. */
  readonly details: unknown;
}

/** What an error about the end of something that was waited for is made of. */
export interface EndDetails {
  /** What the message begins with: `the run run_123`. */
  readonly subject: string;
  /** The final response. */
  readonly response: unknown;
  /** What the response says of the reason: an error object or a text. */
  readonly reason: unknown;
  /** What the message says where the response has no reason. */
  readonly otherwise?: string;
  /** What the error is shown without. */
  readonly secrets: Secrets;
}

/** The class of this package that an error is of or derives from, in whichever copy of the package. */
const END = Symbol.for("@intuned/runtime.end");

/** What the two have in common. */
class EndError extends ClientError {
  /** The whole final response. Not shown when the error is printed. `carriesWait(error, waiter)` types it as `lastResponse`. */
  declare readonly response: unknown;

  /** @param kind that of the class of this package. */
  constructor(kind: string, parts: readonly (string | undefined)[], details: EndDetails) {
    super(parts.filter(Boolean).join(": "), details);
    Object.defineProperties(this, { response: { value: details.response }, [END]: { value: kind } });
  }

  /** Also of a class that a client derives, in another copy: that one's `kind` is its own. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    const isOfKind = Object.hasOwn(this, "kind") && Object(value)[END] === this.kind;
    return isOfKind || super[Symbol.hasInstance](value);
  }
}

/** What was waited for has ended, and failed: the API call itself succeeded. `error` says why. */
export class OperationFailedError extends EndError {
  static override readonly kind: string = "OperationFailedError";
  static override readonly code: string = "operation-failed";
  /** Why. All three properties are `undefined` when the response has no error. */
  declare readonly error: EndReason;

  constructor(details: EndDetails) {
    const error = readReason(details);
    const { message, code = message ? undefined : details.otherwise } = error;
    super(OperationFailedError.kind, ["failed", code, message], details);
    this.error = error;
  }
}

/** What was waited for was canceled before it ended by itself. `reason` says why, where the server does. */
export class OperationCanceledError extends EndError {
  static override readonly kind: string = "OperationCanceledError";
  static override readonly code: string = "operation-canceled";
  /** Why. All three properties are `undefined` when the response has no reason. */
  declare readonly reason: EndReason;

  constructor(details: EndDetails) {
    const reason = readReason(details);
    super(OperationCanceledError.kind, ["was canceled", reason.code, reason.message], details);
    this.reason = reason;
  }
}

/** An object's own words (a reason is often named by its `type`), or a text that is all there is; without secrets. */
function readReason({ reason, secrets }: EndDetails): EndReason {
  const said = secrets.parse(JSON.stringify(reason ?? null));
  const { code, message, details } = readErrorObject(typeof said === "string" ? { message: said } : said, {
    code: ["code", "type"],
  });
  return { code, message, details };
}
