import { setTimeout as delay } from "node:timers/promises";

/** Asks again, for two seconds, until nothing is thrown: for what happens soon after, in another's turn. */
export async function until(check: () => void): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    try {
      return check();
    } catch {
      await delay(20, undefined, { ref: false });
    }
  }
  check();
}
