import { transform } from "esbuild";
import { expect, it } from "vitest";
import { generateValidators } from "../../src/check/index.js";

type Validators = ReadonlyMap<string, (data: unknown) => boolean>;
type Schema = boolean | Readonly<Record<string, unknown>>;

function documentOf(answer: Schema, schemas: Record<string, Schema> = {}, operationId = "getThing") {
  const content = { "application/json": { schema: answer } };
  const operation = { operationId, responses: { "200": { description: "It.", content } } };
  return { openapi: "3.1.0", paths: { "/thing": { get: operation } }, components: { schemas } };
}

/** The validators of a document, generated, stripped of their types and run. */
async function load(document: ReturnType<typeof documentOf>): Promise<Validators> {
  const { files } = await generateValidators(document, { command: "test" });
  const { code } = await transform(files[0]?.text ?? "", { loader: "ts", format: "esm" });
  const url = `data:text/javascript,${encodeURIComponent(code)}`;
  return ((await import(/* @vite-ignore */ url)) as { answerValidators: Validators }).answerValidators;
}

const open = { enum: ["a", "b"], "x-extensible-enum": true };
const kind = (schema: Schema) => ({ properties: { kind: schema }, required: ["kind"] });
const conditional = (condition: Schema, consequence: Schema): Schema =>
  JSON.parse(`{ "if": ${JSON.stringify(condition)}, "then": ${JSON.stringify(consequence)} }`);
const tree = {
  type: "object",
  properties: { next: { $ref: "#/components/schemas/Tree" }, n: { type: "number" } },
};

it.each<[title: string, schema: Schema, valid: unknown[], invalid: unknown[]]>([
  ["a closed enum", { enum: ["a", 1] }, ["a", 1], ["c", null]],
  ["an open enum: any value of its members' types", open, ["a", "c"], [1, null, {}]],
  ["an open enum with null", { ...open, enum: ["a", null] }, ["c", null], [1]],
  [
    "a closed object: unknown fields pass",
    { ...kind(true), additionalProperties: false },
    [{ kind: 1, x: 1 }],
    [{}],
  ],
  [
    "fields of any name, but of one type",
    { additionalProperties: { type: "string" } },
    [{ a: "" }],
    [{ a: 1 }],
  ],
  [
    "oneOf: not two at once",
    { oneOf: [{ required: ["a"] }, { required: ["b"] }] },
    [{ a: 1 }],
    [{}, { a: 1, b: 1 }],
  ],
  [
    "oneOf of open enums: both may match",
    { oneOf: [kind(open), kind({ ...open, enum: ["c"] })] },
    [{ kind: "d" }],
    [{}],
  ],
  ["anyOf", { anyOf: [{ type: "null" }, kind({ const: 1 })] }, [null, { kind: 1 }, []], [{}, { kind: 2 }]],
  ["not", { not: kind({ const: "a" }) }, [{ kind: "b" }, {}], [{ kind: "a" }]],
  ["not with an open enum: forbids nothing more", { not: kind(open) }, [{ kind: "c" }, { kind: "a" }], []],
  ["not both missing", { not: { properties: { a: false, b: false } } }, [{ a: 1 }, { b: 1 }], [{}]],
  [
    "if with a closed object: asks for nothing more",
    conditional({ additionalProperties: false }, false),
    [{ x: 1 }, {}],
    [],
  ],
  ["if", conditional(kind({ const: 1 }), { required: ["x"] }), [{}, { kind: 1, x: 1 }], [{ kind: 1 }]],
  [
    "a schema that refers to itself",
    { $ref: "#/components/schemas/Tree" },
    [{ next: { next: {} } }],
    [{ next: { n: "" } }],
  ],
  [
    "a reference beside other keywords",
    { $ref: "#/components/schemas/Tree", required: ["n"] },
    [{ n: 1 }],
    [{}],
  ],
  [
    "a keyword's name as a field",
    { properties: { enum: { type: "array" }, not: { type: "null" } } },
    [{ enum: [], not: null }],
    [{ not: 1 }],
  ],
  [
    "a field that every object inherits",
    { properties: { constructor: { type: "string" } } },
    [{}],
    [{ constructor: 1 }],
  ],
  ["a format that is no pattern", { type: "integer", format: "int32" }, [1], [2 ** 40]],
  ["a format that nobody knows", { type: "string", format: "shoe-size" }, ["any"], [1]],
  [
    "a date-time",
    { format: "date-time" },
    ["2024-02-29T23:59:60.5Z", "2024-01-01t00:00:00+05:30"],
    ["2024-01-01", "2024-13-01T00:00:00Z"],
  ],
  ["a length in characters, not in UTF-16 units", { maxLength: 2 }, ["😀😀"], ["abc"]],
  ["nothing", false, [], [null, {}]],
])("checks %s", async (_title, schema, valid, invalid) => {
  const isValid = (await load(documentOf(schema, { Tree: tree }))).get("getThing 200");
  const accepted = (values: unknown[]) => values.filter((value) => isValid?.(value));
  expect({ valid: accepted(valid), invalid: accepted(invalid) }).toEqual({ valid, invalid: [] });
});

it("is the same text when only annotations change", async () => {
  const text = async (note: string) =>
    (
      await generateValidators(documentOf({ type: "object", description: note, examples: [note] }), {
        command: "test",
      })
    ).files[0]?.text;
  expect(await text("one")).toBe(await text("other"));
});

it("quotes what a document says: an operationId makes no code", async () => {
  const hostile = '"]); globalThis.broken = true; //';
  expect([...(await load(documentOf(true, {}, hostile))).keys()]).toEqual([`${hostile} 200`]);
});

it("takes names of schemas that mean something in code", async () => {
  const schemas = { class: { type: "null" }, Map: kind(true), table: { type: "array" }, "1-a": true };
  const refs = Object.keys(schemas).map((name) => ({ $ref: `#/components/schemas/${name}` }));
  const isValid = (await load(documentOf({ allOf: refs.slice(0, 1), anyOf: refs }, schemas))).get(
    "getThing 200",
  );
  expect([isValid?.(null), isValid?.([])]).toEqual([true, false]);
});

it.each([
  ["#/components/schemas/Lost", "leads to nothing"],
  ["#/components/schemas/Circle", "comes back to itself"],
])("reports a reference to %s, and validates the rest", async (ref, reason) => {
  const schema = { type: "array", items: { anyOf: [{ $ref: ref }] }, not: { $ref: ref } };
  const document = documentOf(schema, { Circle: { $ref: "#/components/schemas/Circle" } });
  const { problems } = await generateValidators(document, { command: "test" });
  expect(problems.map((it) => it.reason).join()).toContain(reason);
  const isValid = (await load(document)).get("getThing 200");
  expect([isValid?.([1]), isValid?.(1)]).toEqual([true, false]);
});

it("reports a schema that is no schema, and has no validator for it", async () => {
  const document = documentOf({ items: { maxLength: "5" } });
  const { problems } = await generateValidators(document, { command: "test" });
  expect(problems).toEqual([
    {
      pointer: "/paths/~1thing/get/responses/200/content/application~1json/schema",
      reason: expect.stringMatching(/^maxLength .*: the response is not validated$/),
    },
  ]);
  expect([...(await load(document))]).toEqual([]);
});

it("validates no response of two operations that have one operationId", async () => {
  const { openapi, paths } = documentOf({ type: "string" });
  const document = { openapi, paths: { ...paths, "/other": documentOf({ type: "null" }).paths["/thing"] } };
  const { problems } = await generateValidators(document, { command: "test" });
  expect(problems.map(({ pointer }) => pointer)).toEqual(["/paths/~1other/get"]);
  expect([...(await load({ ...document, components: { schemas: {} } } as never))]).toEqual([]);
});
