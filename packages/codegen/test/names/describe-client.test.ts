import { describeClient, generateClient, listNames, type PagesModel } from "@intuned/codegen";
import { describe, expect, it } from "vitest";
import { libraryDocument } from "../pages/library-document.js";
import { answer, openapi31 } from "../support/documents.js";
import { fireWaiter, kilnDocument } from "../waiters/kiln-document.js";

describe("a client that is described", () => {
  it.each([kilnDocument, libraryDocument])("has the methods that are generated", (document) => {
    const { operations, waiters, pages } = describeClient(document);
    const { files } = generateClient(document, { command: "a test", typesModule: "./types/index.js" });
    const textOf = (resource: readonly string[]) =>
      files.find(({ path }) => path === `resources/${resource.join("-")}.ts`)?.text ?? "";
    const has = (resource: readonly string[], method: string) =>
      new RegExp(`^ {2}${method}[<(]`, "m").test(textOf(resource));
    for (const { resource, method } of operations.values()) expect(has(resource, method), method).toBe(true);
    for (const [{ start, poll }, { methods }] of waiters)
      for (const [operation, { method }] of [
        [start, methods.run],
        [poll, methods.waitFor],
        [poll, methods.watch],
      ] as const)
        expect(has(operations.get(operation)?.resource ?? [], method), method).toBe(true);
    for (const operation of pages.keys())
      expect(textOf(operations.get(operation)?.resource ?? [])).toContain("requestPages(");
    expect(waiters.size + pages.size).toBeGreaterThan(2);
  });

  it("leaves out what isn't generated", () => {
    const document = openapi31({
      paths: {
        "/a": { get: { operationId: "a", responses: { 200: answer({}) }, "x-pages": {}, "x-waiter": {} } },
      },
    });
    const { operations, waiters, pages } = describeClient(document, "Other");
    expect([operations.size, waiters.size, pages.size]).toEqual([1, 0, 0]);
  });
});

describe("a parameter of a poll", () => {
  const number = (start: object, poll: object = { type: "integer" }, more: object = {}) => {
    const document = openapi31({
      paths: {
        "/starts": {
          post: {
            operationId: "start",
            responses: { 202: answer(start), ...more },
            "x-waiter": {
              poll: { operationId: "show", parameters: { number: "$response.body#/one/number" } },
              success: [true],
              status: "/is-done",
              result: "/is-done",
            },
          },
        },
        "/starts/{number}": {
          parameters: [{ name: "number", in: "path", required: true, schema: poll }],
          get: {
            operationId: "show",
            responses: { 200: answer({ type: "object", properties: { "is-done": { type: "boolean" } } }) },
          },
        },
      },
    });
    const [waiter] = describeClient(document).waiters.keys();
    return { result: waiter?.result, ...waiter?.parameters[0] };
  };
  const started = (schema: object, required = ["number"]) => ({
    type: "object",
    required: ["one"],
    properties: { one: { type: "object", required, properties: { number: schema } } },
  });
  const integer = { type: "integer" };
  const text = { type: "string" };

  it("has the expression that fills it, and its waiter where the result is", () => {
    expect(number(started(integer))).toMatchObject({
      result: "/is-done",
      expression: "$response.body#/one/number",
      isInResponse: true,
    });
  });

  it.each([
    { given: "a property that is optional", found: number(started(integer, [])) },
    { given: "a property that can be null", found: number(started({ type: ["integer", "null"] })) },
    { given: "a property of another type", found: number(started(text)) },
    { given: "a property without a type", found: number(started({})) },
    {
      given: "a branch of a union that lacks it",
      found: number({ oneOf: [started(integer), started({}, [])] }),
    },
    {
      given: "a success without a body",
      found: number(started(integer), integer, { 204: { description: "" } }),
    },
    {
      given: "a parameter that takes some texts",
      found: number(started(text), { type: "string", enum: ["a"] }),
    },
  ])("isn't taken from the response as it is: $given", ({ found }) => {
    expect(found.isInResponse).toBe(false);
  });

  it("is taken as it is from each branch of a union", () => {
    expect(
      number({ oneOf: [started(text), started({ type: "string", format: "uuid" })] }, text).isInResponse,
    ).toBe(true);
  });

  it("isn't in the response where it is one of the start's own", () => {
    expect(fireWaiter.poll.parameters["query.kiln"]).toBe("$request.path.kiln");
    const [waiter] = describeClient(kilnDocument).waiters.keys();
    expect(waiter?.parameters.map(({ isInResponse }) => isInResponse)).toEqual([false, false]);
  });
});

describe("the variables of a loop over a list", () => {
  it.each([
    { items: "/jobRuns", want: { list: "jobRuns", item: "jobRun" } },
    { items: "/result/entries", want: { list: "entries", item: "entry" } },
    { items: "/job-runs", want: { list: "jobRuns", item: "jobRun" } },
    { items: "/data", want: { list: "list", item: "item" } },
    { items: "", want: { list: "list", item: "item" } },
    { items: "/1sts", want: { list: "_1sts", item: "_1st" } },
    { items: "/classes", want: { list: "classes", item: "class_" } },
    { items: "/clients", want: { list: "clients", item: "client2" } },
  ])("are named after $items", ({ items, want }) => {
    expect(listNames({ items } as PagesModel, ["client"])).toEqual(want);
  });
});
