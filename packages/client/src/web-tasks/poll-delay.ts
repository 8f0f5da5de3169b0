import type { Wait } from "./begin-wait.js";

/** How fast pauses grow. */
const GROWTH = 1.5;

/** The pause after so many polls in milliseconds: growing, and a quarter below or above at random, so that waits spread. */
export function pollDelayMs(
  polls: number,
  { pollIntervalMs, maxPollIntervalMs }: Pick<Wait, "pollIntervalMs" | "maxPollIntervalMs">,
): number {
  return (
    Math.min(Math.max(maxPollIntervalMs, pollIntervalMs), pollIntervalMs * GROWTH ** (polls - 1)) *
    (0.75 + Math.random() / 2)
  );
}
