// @ts-check

/**
 * The message of a problem: what is wrong, what was expected, and on a line of its own what to do about it.
 * @param {{ is: string, expected: string, remedy: string }} parts sentences without their end marks
 */
export function explain({ is, expected, remedy }) {
  return `${is}. Expected: ${expected}.\nRemedy: ${remedy}.`;
}
