import type { CheckName } from "../model/finding.js";
import type { RunReport } from "../model/run-report.js";

/** `1 case`, `2 cases`. */
export function countText(count: number, noun: string): string {
  return `${count.toLocaleString("en-US")} ${count === 1 ? noun : `${noun}s`}`;
}

/** A share of 0 to 1 in percent, rounded down: 100 % is all of it. */
export function percent(share: number): string {
  return `${Math.floor(share * 100 + 1e-9)} %`;
}

/** Milliseconds for people. */
export function duration(ms: number): string {
  return ms < 1000 ? `${ms < 10 ? ms.toFixed(1) : ms.toFixed(0)} ms` : `${(ms / 1000).toFixed(1)} s`;
}

/** How much was sent of what plan, or how much of others' traffic was watched. */
export function planLine({
  plan,
  durationMs,
  seed,
}: Pick<RunReport, "plan" | "durationMs" | "seed">): string {
  const sent = countText(plan.sent, "request");
  if (plan.sha256 === "") return `${sent} of others watched in ${duration(durationMs)}`;
  const rate = Math.round(plan.sent / Math.max(durationMs / 1000, 0.001));
  return `${sent} of ${countText(plan.cases, "case")} in ${duration(durationMs)} (${rate} a second), seed ${seed}`;
}

/** What each check holds a server, or a caller, to. */
export const CHECK_PROMISES: Readonly<Record<CheckName, string>> = {
  "no-answer": "Every request gets an answer.",
  "server-error": "No request makes the server fail.",
  "status-declared": "The operation declares the status of every answer.",
  "content-type-declared": "The response declares the content type of its body.",
  "body-valid": "The body of a success keeps its schema.",
  "header-valid": "Header fields of answers keep their schemas.",
  "header-required": "Required header fields of answers are there.",
  "invalid-refused": "A request that breaks the document is refused with a 4xx.",
  "valid-accepted": "A request that keeps the document is accepted.",
  "error-shape": "The body of an error keeps its schema.",
  "credentials-enforced": "Missing and wrong credentials are refused.",
  "method-refused": "A method that the path does not have is refused.",
  "allow-header": "A refused method is told which ones there are.",
  "path-refused": "A path that the document does not have is refused.",
  "secret-echoed": "No answer holds a credential.",
  "stack-trace": "No answer shows the server's inside.",
  "write-only-absent": "Write-only members are in no answer.",
  "read-stable": "Reading twice gives the same.",
  "created-readable": "What was created can be read.",
  "deleted-gone": "What was deleted is gone.",
  "status-forward": "A status never goes backwards.",
  "preference-kept": "The answer that was asked for by `Prefer: code=` comes.",
  "workflow-kept": "The steps of a workflow end as it says.",
  "request-declared": "Callers use paths and methods that the document has.",
  "request-parameter": "Callers send parameters that keep their schemas, and all required ones.",
  "request-media-type": "Callers send bodies of a declared media type.",
  "request-body": "Callers send bodies that keep their schema, where one is required.",
};
