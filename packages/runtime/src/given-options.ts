import { refusedOption } from "./refused-option.js";

/** Options that are numbers, by how their names end. */
const NUMBER = /(Ms|Bytes|Retries)$/;

/**
 * The options that are given: `undefined` counts as left out.
 *
 * @throws {OptionsError} for a number that is negative or none at all: a timer would fire at once.
 */
export function givenOptions<Options extends object>(options: Options): Options {
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  for (const [option, value] of given) {
    if (option === "retry") givenOptions(value);
    if (NUMBER.test(option) && !(typeof value === "number" && value >= 0))
      throw refusedOption({ option }, "must be a number, 0 or more");
  }
  return Object.fromEntries(given) as Options;
}
