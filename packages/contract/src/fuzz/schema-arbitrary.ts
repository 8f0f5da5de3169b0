import fc from "fast-check";
import type { Random } from "../generate/random.js";
import { NO_VALUE, type ValueGenerator } from "../generate/value-generator.js";

/**
 * Values of a schema, left to chance, for fast-check: mostly valid ones. Whoever uses one proves it, and after shrinking
 * again. It shrinks towards the smallest value of the schema: members are left out, and scalars go back to the plainest.
 */
export function schemaArbitrary(generator: ValueGenerator, schema: string): fc.Arbitrary<unknown> {
  const smallest = generator.make([schema], { fill: "minimal" });
  return fc
    .array(fc.nat({ max: 999 }), { minLength: 0, maxLength: 60, size: "max" })
    .map((numbers) => {
      const value = generator.make([schema], { fill: "minimal", random: listedRandom(numbers) });
      return value === NO_VALUE ? smallest : value;
    })
    .filter((value) => value !== NO_VALUE);
}

/** Numbers from a list, and zeros when it ends: a shorter list is a simpler value. */
function listedRandom(numbers: readonly number[]): Random {
  let index = 0;
  const next = (): number => numbers[index++] ?? 0;
  return { below: (below) => next() % Math.max(1, below), chance: (share) => next() / 1000 > 1 - share };
}
