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
