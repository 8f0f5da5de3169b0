import { withValueAt } from "@intuned/document";
import { NO_VALUE, type Random, type ValueGenerator } from "@intuned/document/samples";
import fc from "fast-check";

/**
 * Values of a schema, left to chance, for fast-check: mostly valid ones. Whoever uses one proves it, and after shrinking
 * again. It shrinks towards the smallest value of the schema: members are left out, and scalars go back to the plainest.
 */
export function schemaArbitrary(generator: ValueGenerator, schema: string): fc.Arbitrary<unknown> {
  const smallest = generator.make([schema], { fill: "minimal" });
  const made = fc
    .array(fc.nat({ max: 999 }), { minLength: 0, maxLength: 60, size: "max" })
    .map((numbers) => {
      const value = generator.make([schema], { fill: "minimal", random: listedRandom(numbers) });
      return value === NO_VALUE ? smallest : value;
    })
    .filter((value) => value !== NO_VALUE);
  return fc
    .tuple(
      made,
      fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: STRANGE_SCALAR }),
    )
    .map(([value, strange]) => (strange === null ? value : withScalar(value, strange)));
}

/** A scalar that no document would think of, and the place in a value that it is put. */
const STRANGE_SCALAR = fc.record({
  place: fc.nat({ max: 999 }),
  number: fc.oneof(fc.integer(), fc.maxSafeInteger(), fc.double({ noNaN: true, noDefaultInfinity: true })),
  text: fc.oneof(fc.string(), fc.string({ unit: "grapheme", size: "medium" }), fc.string({ size: "large" })),
});

type Strange = typeof STRANGE_SCALAR extends fc.Arbitrary<infer T> ? T : never;

/** A copy of a value in which one number or text is another one. */
function withScalar(value: unknown, { place, number, text }: Strange): unknown {
  const places = scalarsOf(value);
  const tokens = places[place % Math.max(1, places.length)];
  if (tokens === undefined) return value;
  return withValueAt(value, tokens, (old) => {
    if (typeof old === "string") return text;
    return Number.isInteger(old) ? Math.trunc(number) : number;
  });
}

function scalarsOf(value: unknown, tokens: readonly string[] = []): (readonly string[])[] {
  if (typeof value === "number" || typeof value === "string") return [tokens];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => scalarsOf(member, [...tokens, key]));
}

/** Numbers from a list, and zeros when it ends: a shorter list is a simpler value. */
function listedRandom(numbers: readonly number[]): Random {
  let index = 0;
  const next = (): number => numbers[index++] ?? 0;
  return { below: (below) => next() % Math.max(1, below), chance: (share) => next() / 1000 > 1 - share };
}
