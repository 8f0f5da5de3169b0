import {
  type IntunedClient,
  type OutputOf,
  type OutputSchema,
  type SucceededWebTask,
  webTaskRun,
} from "@intuned/client";
import type { StandardJSONSchemaV1, StandardSchemaV1 } from "@standard-schema/spec";
import { toStandardJsonSchema } from "@valibot/to-json-schema";
import { type } from "arktype";
import * as v from "valibot";
import { describe, expectTypeOf, test } from "vitest";
import * as z from "zod";
import * as mini from "zod/mini";

declare const client: IntunedClient;
const task = "Find it";

/** The type of the result that a schema gives, given inline. */
declare function resultOf<const Schema extends OutputSchema>(schema: Schema): OutputOf<Schema>;

describe("a JSON Schema gives the type that it describes", () => {
  test("scalars, and several at once", () => {
    expectTypeOf(resultOf({ type: "string" })).toEqualTypeOf<string>();
    expectTypeOf(resultOf({ type: "integer" })).toEqualTypeOf<number>();
    expectTypeOf(resultOf({ type: ["number", "null"] })).toEqualTypeOf<number | null>();
    expectTypeOf(resultOf({ type: "boolean" })).toEqualTypeOf<boolean>();
    expectTypeOf(resultOf({ const: 5 })).toEqualTypeOf<5>();
    expectTypeOf(resultOf({ type: "string", enum: ["a", "b"] })).toEqualTypeOf<"a" | "b">();
  });

  test("objects: required or not, and no others by a misspelt name", () => {
    const it = resultOf({
      type: "object",
      properties: {
        name: { type: "string" },
        founded: { type: "integer" },
        tags: { items: { type: "string" } },
      },
      required: ["name", "other"],
      additionalProperties: true,
    });
    expectTypeOf(it).toEqualTypeOf<{ name: string; founded?: number; tags?: string[]; other: unknown }>();
    // @ts-expect-error a misspelt name
    it.nane;
    expectTypeOf(resultOf({ type: "object" })).toEqualTypeOf<{ [name: string]: unknown }>();
    expectTypeOf(resultOf({ type: "object", additionalProperties: { type: "number" } })).toEqualTypeOf<{
      [name: string]: number;
    }>();
  });

  test("others that the schema types are reachable, and leave the known ones as they are", () => {
    const it = resultOf({
      type: "object",
      properties: { name: { type: "string" } },
      required: ["name"],
      additionalProperties: { type: "number" },
    });
    expectTypeOf(it.name).toBeString();
    expectTypeOf(it["other"]).toBeUnknown();
  });

  test("of a list of required names that is not literal, none is known to be there", () => {
    const required: string[] = ["a"];
    const it = resultOf({
      type: "object",
      properties: { a: { type: "string" }, b: { type: "null" } },
      required,
    });
    expectTypeOf(it).toEqualTypeOf<{ a?: string; b?: null }>();
  });

  test("arrays and tuples", () => {
    expectTypeOf(resultOf({ type: "array", items: { type: "string" } })).toEqualTypeOf<string[]>();
    expectTypeOf(resultOf({ type: "array" })).toEqualTypeOf<unknown[]>();
    const pair = {
      type: "array",
      prefixItems: [{ type: "string" }, { type: "number" }],
      items: false,
    } as const;
    expectTypeOf(resultOf(pair)).toEqualTypeOf<[string?, number?]>();
    expectTypeOf(resultOf({ ...pair, minItems: 1 } as const)).toEqualTypeOf<[string, number?]>();
    expectTypeOf(resultOf({ ...pair, minItems: 2 } as const)).toEqualTypeOf<[string, number]>();
    expectTypeOf(resultOf({ ...pair, minItems: 2, items: { type: "null" } } as const)).toEqualTypeOf<
      [string, number, ...null[]]
    >();
  });

  test("unions and intersections, beside other keywords too", () => {
    expectTypeOf(resultOf({ anyOf: [{ type: "string" }, { type: "null" }] })).toEqualTypeOf<string | null>();
    expectTypeOf(resultOf({ oneOf: [{ const: 1 }, { const: 2 }] })).toEqualTypeOf<1 | 2>();
    expectTypeOf(
      resultOf({ anyOf: [{ type: "string" }, { type: "null" }], oneOf: [{ const: "a" }, { const: 5 }] }),
    ).toEqualTypeOf<"a">();
    const both = resultOf({
      allOf: [
        { type: "object", properties: { a: { type: "string" } }, required: ["a"] },
        { type: "object", properties: { b: { type: "number" } }, required: ["b"] },
      ],
    });
    expectTypeOf(both.a).toEqualTypeOf<string>();
    expectTypeOf(both.b).toEqualTypeOf<number>();
  });

  test("references, to itself as well", () => {
    const tree = resultOf({
      $ref: "#/$defs/node",
      $defs: {
        node: {
          type: "object",
          properties: {
            value: { type: "string" },
            children: { type: "array", items: { $ref: "#/$defs/node" } },
          },
          required: ["value", "children"],
        },
      },
    });
    expectTypeOf(tree.children[0]?.children[0]?.value).toEqualTypeOf<string | undefined>();
    expectTypeOf(resultOf({ $ref: "#/$defs/none" })).toBeUnknown();
  });

  test("references that lead nowhere but back say nothing", () => {
    expectTypeOf(resultOf({ $ref: "#" })).toBeUnknown();
    expectTypeOf(resultOf({ allOf: [{ $ref: "#" }, { type: "string" }] })).toBeString();
    const twoOfThem = { a: { $ref: "#/$defs/b" }, b: { $ref: "#/$defs/a" } } as const;
    expectTypeOf(resultOf({ $ref: "#/$defs/a", $defs: twoOfThem })).toBeUnknown();
    const linked = resultOf({
      type: "array",
      prefixItems: [{ type: "string" }, { anyOf: [{ $ref: "#" }, { type: "null" }] }],
      items: false,
      minItems: 2,
    });
    expectTypeOf(linked).toEqualTypeOf<[string, [string, unknown] | null]>();
  });

  test("nothing is known of what it does not read, and nothing is any", () => {
    expectTypeOf(resultOf({ type: "attachment" })).toBeUnknown();
    expectTypeOf(resultOf({})).toBeUnknown();
    const widened: Record<string, unknown> = { type: "string" };
    expectTypeOf(resultOf(widened)).toBeUnknown();
    expectTypeOf(resultOf({ type: "string" as string })).toBeUnknown();
    expectTypeOf<OutputOf<undefined>>().toBeUnknown();
    // biome-ignore lint/suspicious/noExplicitAny: what a caller without types gives
    expectTypeOf<OutputOf<any>>().toBeUnknown();
    const untyped = JSON.parse("1");
    expectTypeOf(resultOf({ const: untyped })).toBeUnknown();
    expectTypeOf(resultOf({ type: "string", enum: [untyped] })).toBeString();
    expectTypeOf(resultOf({ type: "array", items: { const: untyped } })).toEqualTypeOf<unknown[]>();
    const mixed = resultOf({
      type: "object",
      properties: { file: { type: "attachment" } },
      required: ["file"],
    });
    expectTypeOf(mixed).toEqualTypeOf<{ file: unknown }>();
  });
});

test("run takes it inline or as a constant, and types the result", async () => {
  const { result } = await client.webTasks.run({
    task,
    outputSchema: {
      type: "array",
      items: { type: "object", properties: { name: { type: "string" } }, required: ["name"] },
    },
  });
  expectTypeOf(result).toEqualTypeOf<{ name: string }[]>();
  const outputSchema = { type: "string" } as const;
  expectTypeOf(await client.webTasks.run({ task, outputSchema })).toEqualTypeOf<SucceededWebTask<string>>();
  expectTypeOf((await client.webTasks.waitForResult("wt_1", { outputSchema })).result).toBeString();
  expectTypeOf((await webTaskRun(client, { task, outputSchema })).result).toBeString();
  expectTypeOf((await client.webTasks.run({ task })).result).toBeUnknown();
  // @ts-expect-error a misspelt field
  client.webTasks.run({ task, outputSchemas: outputSchema });
  // @ts-expect-error a misspelt option
  client.webTasks.run({ task }, { timeout: 5 });
  // @ts-expect-error a model that the document does not list
  client.webTasks.run({ task, model: "gpt" });
});

test("a library's schema gives its output", async () => {
  const ofZod = z.object({ name: z.string(), at: z.string().transform((text) => new Date(text)) });
  expectTypeOf((await client.webTasks.run({ task, outputSchema: ofZod })).result).toEqualTypeOf<{
    name: string;
    at: Date;
  }>();
  const ofValibot = toStandardJsonSchema(v.object({ name: v.string() }));
  expectTypeOf((await client.webTasks.run({ task, outputSchema: ofValibot })).result).toEqualTypeOf<{
    name: string;
  }>();
  const ofArktype = type({ name: "string", "age?": "number" });
  expectTypeOf((await client.webTasks.run({ task, outputSchema: ofArktype })).result).toEqualTypeOf<{
    name: string;
    age?: number;
  }>();
  expectTypeOf<
    StandardSchemaV1<string, number> & StandardJSONSchemaV1<string, number>
  >().toExtend<OutputSchema>();
  expectTypeOf<OutputOf<StandardSchemaV1<string, number>>>().toEqualTypeOf<number>();
});

test("a library's schema that cannot be written as JSON Schema is refused before it runs", () => {
  // @ts-expect-error valibot's own: `toStandardJsonSchema` is missing
  resultOf(v.string());
  // @ts-expect-error zod/mini's own: `z.toJSONSchema` is missing
  resultOf(mini.string());
  expectTypeOf(resultOf(z.toJSONSchema(mini.string()))).toBeString();
  // @ts-expect-error a function that is no schema would be left out of what is sent
  resultOf(() => "string");
});
