import { nearestName, RETRY } from "./known-options.js";
import { refusedOption } from "./refused-option.js";

/** Options that are numbers, by how their names end. */
const NUMBER = /(Ms|Bytes|Retries)$/;

/** Options that are functions. */
const FUNCTION = /^(fetch|checkAnswers)$/;

/**
 * The options that are given: `undefined` and, but for numbers, `null` count as left out.
 *
 * @throws {OptionsError} for a number that is negative or none at all, since a timer would fire at once, and for what is no
 *   function, signal or object where one is expected; and for an option that isn't `known`, with the nearest that is.
 */
export function givenOptions<Options extends object>(options: Options, known?: readonly string[]): Options {
  const given = Object.entries(options).filter(
    ([option, value]) => value !== undefined && (value !== null || NUMBER.test(option)),
  );
  for (const [option, value] of given) {
    const refuse = (want: string) => refusedOption({ option }, `must be ${want}`);
    if (known && !known.includes(option))
      throw refusedOption({ option }, `is not an option, but \`${nearestName(option, known)}\` is`);
    if (NUMBER.test(option) && !(typeof value === "number" && value >= 0))
      throw refuse("a number, 0 or more");
    if (FUNCTION.test(option) && typeof value !== "function") throw refuse("a function");
    if (option === "signal" && !value.addEventListener) throw refuse("an AbortSignal");
    if (option === "retry" && value && typeof value !== "object") throw refuse("an object, or false");
  }
  return Object.fromEntries(
    given.map(([option, value]) => [
      option,
      option === "retry" && value ? givenOptions(value, RETRY) : value,
    ]),
  ) as Options;
}
