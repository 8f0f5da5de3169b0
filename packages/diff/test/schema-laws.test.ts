import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Difference, diffSchemas } from "../src/index.js";
import { schema, schemaPair, value } from "./arbitrary-schema.js";

const isSafe = ({ changes }: Difference) => changes.every(({ kind }) => kind === "safe");

/** Tells of each value whether it is valid, and `undefined` where ajv 8.20 throws: it loses track of evaluated members below nested unions. */
function validator(schema: object | boolean): (value: unknown) => boolean | undefined {
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
  return (value) => {
    try {
      return validate(value);
    } catch {
      return undefined;
    }
  };
}

/** Names that NEW declares somewhere and OLD nowhere: an object that is silent about them gains them safely by rule. */
const declared = (it: unknown): string[] =>
  typeof it !== "object" || it === null
    ? []
    : Object.entries(it).flatMap(([key, inside]) => [
        ...(key === "properties" ? Object.keys(inside) : []),
        ...declared(inside),
      ]);
const named = (it: unknown, names: ReadonlySet<string>): boolean =>
  typeof it === "object" &&
  it !== null &&
  Object.entries(it).some(([key, inside]) => names.has(key) || named(inside, names));

/** How deep to look; each run compares two schemas and tries 40 values on them. */
const numRuns = Number(process.env["DIFF_RUNS"] ?? 600);
/** One seed, so that a run says something about the code and not about luck; another one is asked for to search on. */
const seed = Number(process.env["DIFF_SEED"] ?? 1);

describe("what is called safe is safe", () => {
  for (const direction of ["request", "response"] as const)
    it(`in a ${direction}`, () => {
      fc.assert(
        fc.property(schemaPair, fc.array(value, { minLength: 40, maxLength: 40 }), ([old, next], values) => {
          if (!isSafe(diffSchemas(old, next, direction))) return;
          // A request of OLD stays valid; a response of NEW was valid before.
          const [part, whole] = (direction === "request" ? [old, next] : [next, old]).map(validator);
          const names = new Set(declared(next).filter((name) => !declared(old).includes(name)));
          const refused = values.filter(
            (it) =>
              !(direction === "request" && named(it, names)) && part?.(it) === true && whole?.(it) === false,
          );
          expect(refused).toEqual([]);
        }),
        { numRuns, seed },
      );
    });
});

it("finds nothing between a schema and itself, whatever the order of its keys", () => {
  const shuffled = (it: unknown): unknown =>
    Array.isArray(it)
      ? it.map(shuffled)
      : typeof it === "object" && it !== null
        ? Object.fromEntries(
            Object.entries(it)
              .reverse()
              .map(([key, inside]) => [key, shuffled(inside)]),
          )
        : it;
  fc.assert(
    fc.property(schema, fc.constantFrom("request" as const, "response" as const), (it, direction) => {
      expect(diffSchemas(it, shuffled(it), direction).changes).toEqual([]);
    }),
    { numRuns, seed },
  );
});

it("takes the mirror of a change in the other direction", () => {
  fc.assert(
    fc.property(schemaPair, ([old, next]) => {
      // What narrows one way widens the other way: servers of a request stand where callers do when it is turned round.
      const one = diffSchemas(old, next, "request").changes.filter(({ rule }) => !MIRRORLESS.test(rule));
      const other = diffSchemas(next, old, "request").changes.filter(({ rule }) => !MIRRORLESS.test(rule));
      expect(one.some(({ kind }) => kind === "breaking")).toBe(
        other.some(({ servers }) => servers === "breaking"),
      );
    }),
    { numRuns, seed },
  );
});

/** Told by convention, or only where the branches happen to be paired. */
const MIRRORLESS = /^(property-|required-property|one-of-overlap|null-|union-)/;
