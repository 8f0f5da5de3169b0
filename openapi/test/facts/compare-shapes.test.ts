import { expect, it } from "vitest";
import { compareShapes } from "./compare-shapes.js";
import { readShape } from "./read-shape.js";

const object = (properties: object, required: readonly string[] = []) => ({
  type: "object",
  properties,
  ...(required.length > 0 ? { required } : {}),
});
const optionalInFacts = (schema: object) => ({ anyOf: [schema, { type: "null" }], default: null });
const text = { type: "string" };
const done = (more: object, required: readonly string[]) =>
  object({ status: { const: "done" }, ...more }, required);

/** The spec's schema, the facts' schema, and what the comparison finds, as `pointer kind: ours / theirs`. */
const cases: readonly { title: string; ours: object; theirs: object; differences: readonly string[] }[] = [
  {
    title: "takes null on an optional property of the facts for optional",
    ours: object({ a: text }),
    theirs: object({ a: optionalInFacts(text) }),
    differences: [],
  },
  {
    title: "finds a property that is nullable on one side only",
    ours: object({ a: text, b: { type: ["string", "null"] } }, ["a", "b"]),
    theirs: object({ a: { anyOf: [text, { type: "null" }] }, b: text }, ["a", "b"]),
    differences: ["/a nullable: not null / null", "/b nullable: null / not null"],
  },
  {
    title: "finds a property that is missing, with every property below it",
    ours: object({ a: object({ b: { type: "array", items: object({ c: text }, ["c"]) } }) }),
    theirs: object({ d: text }),
    differences: [
      "/d property: none / optional string",
      "/a property: optional object { b?: array of (object { c: string }) } / none",
    ],
  },
  {
    title: "finds a property that is required on one side only",
    ours: object({ a: text }, ["a"]),
    theirs: object({ a: optionalInFacts(text) }),
    differences: ["/a required: required / optional"],
  },
  {
    title: "finds another type, also of items and of a map's values",
    ours: object({
      a: { type: "integer" },
      b: { type: "array", items: text },
      c: { additionalProperties: text, type: "object" },
    }),
    theirs: object({
      a: optionalInFacts({ type: "number" }),
      b: optionalInFacts({ type: "array", items: { type: "boolean" } }),
      c: optionalInFacts({ additionalProperties: true, type: "object" }),
    }),
    differences: ["/a type: integer / number", "/b/[] type: string / boolean", "/c/* type: string / any"],
  },
  {
    title: "compares an enum with a union of constants by their values",
    ours: object({ a: { oneOf: [{ const: "x" }, { const: "y" }] }, b: { enum: ["x", "z"] }, c: text }),
    theirs: object({
      a: optionalInFacts({ type: "string", enum: ["y", "x"] }),
      b: optionalInFacts({ type: "string", enum: ["x", "y"] }),
      c: optionalInFacts({ type: "string", const: "x" }),
    }),
    differences: ['/b values: "z" / "y"', '/c values: any value / "x"'],
  },
  {
    title: "finds another default, also next to a reference",
    ours: {
      ...object({ a: { $ref: "#/$defs/A" }, b: { $ref: "#/$defs/A", default: 2 } }),
      $defs: { A: { type: "integer", default: 3 } },
    },
    theirs: object({
      a: { anyOf: [{ type: "integer" }, { type: "null" }], default: 3 },
      b: { anyOf: [{ type: "integer" }, { type: "null" }], default: 3 },
    }),
    differences: ["/b default: 2 / 3"],
  },
  {
    title: "compares a branch that the spec splits with the one branch of the facts",
    ours: {
      oneOf: [
        done({ outcome: { const: "good" }, result: text }, ["status", "outcome"]),
        done({ outcome: { const: "bad" }, error: text }, ["status", "outcome", "error"]),
        object({ status: { const: "waiting" } }, ["status"]),
      ],
    },
    theirs: {
      anyOf: [
        object({ status: { const: "waiting" }, since: text }, ["status", "since"]),
        done(
          {
            outcome: { enum: ["good", "bad", "ugly"] },
            result: optionalInFacts(text),
            error: optionalInFacts(text),
          },
          ["status", "outcome"],
        ),
        object({ status: { const: "lost" } }, ["status"]),
      ],
    },
    differences: [
      "/(status=waiting)/since property: none / required string",
      '/(status=done)/outcome values: none / "ugly"',
      "/(status=done)/error required: required in some branches / optional",
      '/(status=lost) branch: none / object { status: "lost" }',
    ],
  },
  {
    title: "matches branches without constants by what they require",
    ours: {
      oneOf: [
        object({ start: text, step: text }, ["start"]),
        object({ start: text, step: text, end: text }, ["start", "step", "end"]),
      ],
    },
    theirs: {
      anyOf: [
        object({ start: text, step: text, end: text }, ["start", "step", "end"]),
        object({ start: text, end: optionalInFacts(text) }, ["start"]),
      ],
    },
    differences: [
      "/(start)/end property: none / optional string",
      "/(start)/step property: optional string / none",
    ],
  },
  {
    title: "reads allOf as one object",
    ours: { allOf: [object({ a: text }, ["a"]), object({ b: text })] },
    theirs: object({ a: text, b: optionalInFacts(text) }, ["a"]),
    differences: [],
  },
];

it.each(cases)("$title", ({ ours, theirs, differences }) => {
  const found = compareShapes(
    readShape(ours, { root: ours, nullMeansOptional: false }),
    readShape(theirs, { root: theirs, nullMeansOptional: true }),
    "",
  );
  expect(found.differences.map((it) => `${it.pointer} ${it.kind}: ${it.ours} / ${it.theirs}`)).toEqual(
    differences,
  );
});

it("refuses a keyword that it doesn't know", () => {
  const schema = object({ a: { type: "object", patternProperties: {} } });
  expect(() => readShape(schema, { root: schema, nullMeansOptional: false })).toThrow("`patternProperties`");
});
