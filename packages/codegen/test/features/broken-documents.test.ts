import { generatePackage } from "@intuned/codegen";
import type { OpenApiDocument } from "@intuned/document";
import fc from "fast-check";
import { expect, it } from "vitest";
import { complaintsAbout } from "../support/complaints-about.js";
import { syntaxErrors } from "../support/parse.js";
import { bodies } from "./operations/bodies.js";
import { calls } from "./operations/calls.js";
import { shared } from "./operations/shared.js";
import { composed } from "./schemas/composed.js";
import { directed } from "./schemas/directed.js";
import { discriminated } from "./schemas/discriminated.js";
import { objects } from "./schemas/objects.js";
import { recursive } from "./schemas/recursive.js";
import { references } from "./schemas/references.js";

const sound = [bodies, calls, shared, composed, directed, discriminated, objects, recursive, references]
  .flat()
  .map(({ document }) => document);

/** The way to every node of a JSON value, its root left out. */
function ways(value: unknown, way: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, it]) => [[...way, key], ...ways(it, [...way, key])]);
}

function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  const copy = (
    Array.isArray(value) ? [...value] : Object.fromEntries(Object.entries(value as object))
  ) as Record<string, unknown>;
  // A property of its own, whatever it is called.
  Object.defineProperty(copy, key, {
    value: replaced(copy[key], rest, by),
    enumerable: true,
    configurable: true,
    writable: true,
  });
  return copy;
}

/** What could stand anywhere by mistake, or by intention. */
const wrong = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    false,
    0,
    -1.5,
    "",
    "a",
    [],
    {},
    [[]],
    [{}],
    [null],
    { $ref: 5 },
    { "": {} },
    Number.NaN,
  ),
  fc
    .constantFrom(
      "",
      "#",
      "#/",
      "#/paths",
      "#/components/schemas",
      "#/components/schemas/Pet",
      "#/info/title",
      "#/%",
      "a.yaml",
    )
    .map(($ref) => ({ $ref })),
  fc
    .constantFrom("object", "array", "null", ["null"], ["object", "null"], ["array", "string"])
    .map((type) => ({ type, enum: [5, { a: 1 }, []], items: [] })),
  fc.jsonValue({ maxDepth: 3 }),
);

const broken: fc.Arbitrary<OpenApiDocument> = fc
  .constantFrom(...sound)
  .chain((document) =>
    fc
      .array(fc.tuple(fc.constantFrom(...ways(document)), wrong), { minLength: 1, maxLength: 2 })
      .map(
        (changes) =>
          changes.reduce<unknown>(
            (it, [way, by]) => (canReach(it, way) ? replaced(it, way, by) : it),
            document,
          ) as OpenApiDocument,
      ),
  );

/** Whether a change before this one has left the way to the node. */
function canReach(value: unknown, way: readonly string[]): boolean {
  const parent = way.slice(0, -1).reduce<unknown>((it, key) => Object(it)[key], value);
  return typeof parent === "object" && parent !== null;
}

it("whatever stands at a place of a document, the output is TypeScript", () => {
  fc.assert(
    fc.property(broken, (document) => {
      const { files, problems } = generatePackage(document, { command: "test", package: true });
      for (const { path: file, text } of files.filter((it) => it.path.endsWith(".ts")))
        expect([file, syntaxErrors(text)]).toEqual([file, []]);
      for (const { pointer, reason } of problems)
        expect([pointer, reason]).toEqual([expect.stringMatching(/^(?:\/|$)/), expect.stringMatching(/./)]);
    }),
    { numRuns: 200 },
  );
});

it("whatever stands at a place of a document, the output type-checks", () => {
  // A fixed seed, since a failure of one program cannot be shrunk.
  const documents = fc.sample(broken, { numRuns: 60, seed: 5 });
  for (const [index, complaints] of complaintsAbout(import.meta.url, documents).entries())
    expect([index, complaints]).toEqual([index, []]);
});
