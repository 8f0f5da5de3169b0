import { inspect } from "node:util";
import { OptionsError, type OutputSchema, ResultMismatchError, type WebTaskInput } from "@intuned/client";
import { toStandardJsonSchema } from "@valibot/to-json-schema";
import { Ajv2020 } from "ajv/dist/2020.js";
import { type } from "arktype";
import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import * as mini from "zod/mini";
import { toJsonSchema } from "../../src/web-tasks/output-schema/to-json-schema.js";
import { validateOutput } from "../../src/web-tasks/output-schema/validate-output.js";
import { inline, serveTasks, succeeded } from "../support/task-server.js";

const task = "Find it";
const companies = [{ name: "A", founded: 1999 }];
const quick = { pollIntervalMs: 1 };

/** The same schema, and one that makes something else of what it takes, by each library. */
const libraries = {
  zod: {
    schema: z.object({ companies: z.array(z.object({ name: z.string(), founded: z.int().optional() })) }),
    transforming: z.object({ companies: z.array(z.unknown()).transform((it) => it.length) }),
    checkedLater: z.object({ companies: z.array(z.unknown()).refine(async () => false, "refused later") }),
    bare: mini.object({}),
  },
  valibot: {
    schema: toStandardJsonSchema(
      v.object({
        companies: v.array(
          v.object({ name: v.string(), founded: v.optional(v.pipe(v.number(), v.integer())) }),
        ),
      }),
    ),
    transforming: toStandardJsonSchema(
      v.object({
        companies: v.pipe(
          v.array(v.unknown()),
          v.transform((it) => it.length),
        ),
      }),
    ),
    checkedLater: undefined,
    bare: v.object({}),
  },
  arktype: {
    schema: type({ companies: type({ name: "string", "founded?": "number.integer" }).array() }),
    transforming: type({ companies: type("unknown[]").pipe((it) => it.length) }),
    checkedLater: undefined,
    bare: undefined,
  },
};

describe.each(Object.entries(libraries))("a schema of %s", (vendor, { schema, transforming, bare }) => {
  it("is sent as JSON Schema, and types and checks the result", async () => {
    await using server = await serveTasks([inline({ companies })]);
    const { result } = await server.client().webTasks.run({ task, outputSchema: schema }, quick);
    expect(result.companies[0]?.name).toBe("A");

    const [sent] = server.started as (WebTaskInput & { outputSchema: object })[];
    const check = new Ajv2020({ strict: false }).compile(sent?.outputSchema ?? {});
    expect(check({ companies })).toBe(true);
    expect(check({ companies: [{ name: 1 }] })).toBe(false);
  });

  it("is sent as what it takes in, and gives what it makes of the result", async () => {
    await using server = await serveTasks([inline({ companies })]);
    const { webTasks } = server.client();
    const { result } = await webTasks.run({ task, outputSchema: transforming }, quick);
    expect(result).toEqual({ companies: 1 });
    expect(server.started).toMatchObject([
      { outputSchema: { properties: { companies: { type: "array" } } } },
    ]);
    const later = await webTasks.waitForResult("wt_1", { ...quick, outputSchema: transforming });
    expect(later.result).toEqual({ companies: 1 });
  });

  it("refuses a result that does not fit, which is kept but not printed", async () => {
    const value = { companies: [{ name: "kept" }, { name: 1 }] };
    await using server = await serveTasks([inline(value)]);
    const error = await server
      .client()
      .webTasks.run({ task, outputSchema: schema }, quick)
      .then(
        () => undefined,
        (thrown) => thrown,
      );
    expect(error).toBeInstanceOf(ResultMismatchError);
    expect(error).toMatchObject({
      code: "result-mismatch",
      issues: [{ pointer: "/companies/1/name", message: expect.any(String) }],
      webTaskId: "wt_1",
      mayHaveStarted: true,
    });
    expect(error.message).toMatch(/^the result does not fit `outputSchema`: \/companies\/1\/name: /);
    expect(error.value).toEqual(value);
    expect(error.lastAnswer).toMatchObject({ status: "completed" });
    expect(inspect(error) + JSON.stringify(error)).not.toContain("kept");
  });

  it.runIf(bare)("that cannot be written as JSON Schema starts nothing, and says what to do", async () => {
    await using server = await serveTasks([succeeded]);
    const run = server.client().webTasks.run({ task, outputSchema: bare as unknown as OutputSchema }, quick);
    await expect(run).rejects.toThrow(OptionsError);
    await expect(run).rejects.toThrow(
      { zod: /by zod: .* give z\.toJSONSchema/, valibot: /by valibot: wrap it in toStandardJsonSchema/ }[
        vendor
      ] ?? "",
    );
    expect(server.started).toEqual([]);
  });
});

it("a check that takes its time is waited for", async () => {
  await using server = await serveTasks([inline({ companies })]);
  const outputSchema = libraries.zod.checkedLater;
  const run = server.client().webTasks.run({ task, outputSchema }, quick);
  await expect(run).rejects.toThrow("the result does not fit `outputSchema`: /companies: refused later");
});

it("what a remedy says works: z.toJSONSchema of zod/mini is sent, and checks the result", async () => {
  const outputSchema = z.toJSONSchema(mini.object({ name: mini.string() }));
  await using server = await serveTasks([inline({ name: "A" }), inline({ name: 1 })]);
  const { webTasks } = server.client();
  const { result } = await webTasks.run({ task, outputSchema }, quick);
  expect(result.name).toBe("A");
  expect(server.started).toMatchObject([{ outputSchema: { properties: { name: { type: "string" } } } }]);
  await expect(webTasks.run({ task, outputSchema }, quick)).rejects.toThrow("/name: ");
});

const long = "x".repeat(10_000);
it.each([
  ["zod", z.strictObject({}), { [long]: 1 }],
  ["valibot", toStandardJsonSchema(v.literal("a")), long],
  ["arktype", type("'a' | 'b'"), long],
])(
  "a result of %s that is wrong as a whole is told so, and not quoted at length",
  async (_, schema, value) => {
    const error = await validateOutput(schema, value).catch(
      (thrown: unknown) => thrown as ResultMismatchError,
    );
    expect(error).toBeInstanceOf(ResultMismatchError);
    expect(error).toMatchObject({ issues: [{ pointer: "", message: expect.stringMatching(/…$/) }], value });
    expect(String(error)).toMatch(
      /^ResultMismatchError: the result does not fit `outputSchema`: the whole: /,
    );
    expect(inspect(error)).not.toContain(long.slice(0, 300));
  },
);

it("a type that JSON has no form for is a wrong option, in its library's own words and with its error", () => {
  expect(() => toJsonSchema(z.object({ at: z.date() }))).toThrow(
    expect.objectContaining({
      name: "OptionsError",
      option: "outputSchema",
      message: expect.stringMatching(/by zod: .*Date/),
      cause: expect.any(Error),
    }),
  );
});

it("a schema that throws is a mismatch with that error as its cause, and the result is kept", async () => {
  const cause = new Error("mine");
  const outputSchema = z.unknown().transform(() => {
    throw cause;
  });
  await using server = await serveTasks([succeeded]);
  const run = server.client().webTasks.waitForResult("wt_1", { ...quick, outputSchema });
  await expect(run).rejects.toMatchObject({
    name: "ResultMismatchError",
    cause,
    value: { companies: ["A"] },
    message: "the result does not fit `outputSchema`: it could not be checked",
  });
});

it("more issues than five are counted", () => {
  const found = Array.from({ length: 7 }, (_, index) => ({ message: "no", path: ["a/b~c", { key: index }] }));
  const error = new ResultMismatchError(found, {});
  expect(error.message).toContain("/a~1b~0c/4: no; and 2 more");
  expect(error.issues).toHaveLength(7);
});

it("a pointer is told in bounded words, and kept whole", () => {
  const error = new ResultMismatchError([{ message: "no", path: [long] }], {});
  expect(error.message.length).toBeLessThan(300);
  expect(error.issues[0]?.pointer).toBe(`/${long}`);
});

it("a plain JSON Schema is sent as it is, the service's own types too", async () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (schema) => {
      fc.pre(!Object.hasOwn(schema, "~standard"));
      expect(toJsonSchema(schema)).toBe(schema);
    }),
  );
  await using server = await serveTasks([succeeded]);
  const outputSchema = { type: "attachment", of: { type: "pdf" } } as const;
  await server.client().webTasks.start({ task, outputSchema });
  expect(server.started).toEqual([{ task, outputSchema }]);
});
