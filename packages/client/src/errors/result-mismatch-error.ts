import { ClientError } from "@intuned/runtime";
import { pointerToken } from "../pointer-token.js";
import type { StandardIssue } from "../web-tasks/output-schema/output-schema.js";

/** How many issues the message tells. */
const MOST = 5;

/** How many characters of a pointer or message are told: arktype and valibot quote what they refuse, however long. */
const LONGEST = 200;

/** What of a result is not as the schema has it. */
export interface ResultIssue {
  /** JSON Pointer (RFC 6901) into the result; empty for the whole. */
  readonly pointer: string;
  /** What is wrong there, as the schema's library says it; cut where it is long, and `…` says so. */
  readonly message: string;
}

/** The task succeeded, but its result does not fit `outputSchema`; or the schema failed, and its error is the cause. */
export class ResultMismatchError extends ClientError {
  static override readonly kind = "ResultMismatchError";
  static override readonly code = "result-mismatch";
  declare readonly name: typeof ResultMismatchError.kind;
  declare readonly code: typeof ResultMismatchError.code;
  declare readonly issues: readonly ResultIssue[];
  /** The result as it came, so that nothing is lost. Not shown when the error is printed. */
  declare readonly value: unknown;

  constructor(found: readonly StandardIssue[], value: unknown, cause?: unknown) {
    // `path.map` would make another of the library's own arrays: arktype's come out wrong.
    const issues = found.map(({ path = [], message }) => ({
      pointer: Array.from(path, token).join(""),
      message: cut(message),
    }));
    const told = issues
      .slice(0, MOST)
      .map(({ pointer, message }) => `${cut(pointer) || "the whole"}: ${message}`);
    if (issues.length > MOST) told.push(`and ${issues.length - MOST} more`);
    super(`does not fit \`outputSchema\`: ${told.join("; ") || "it could not be checked"}`, {
      subject: "the result",
      ...(cause === undefined ? {} : { cause }),
    });
    this.issues = issues;
    Object.defineProperty(this, "value", { value });
  }
}

function token(step: PropertyKey | { readonly key: PropertyKey }): string {
  return pointerToken(String(typeof step === "object" ? step.key : step));
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
