import { OptionsError } from "./errors/options-error.js";
import type { CallLimits } from "./options.js";

/** Options that are numbers, by how their names end. */
const NUMBER = /(Ms|Bytes|Retries)$/;

/**
 * @throws {OptionsError} for a number that is negative or none at all: a timer would fire at once.
 */
export function checkLimits({ retry, ...limits }: CallLimits): void {
  for (const [name, value] of Object.entries<unknown>({ ...limits, ...(retry || {}) })) {
    if (NUMBER.test(name) && value !== undefined && !(Number(value) >= 0)) {
      throw new OptionsError(name, `\`${name}\` must be a number, 0 or more, not ${value}.`);
    }
  }
}
