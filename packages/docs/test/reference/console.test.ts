import { Validator } from "@cfworker/json-schema";
import { readApi } from "@intuned/document";
import { expect, test } from "vitest";
import type { ConsoleOperation } from "../../src/page/console-operation.js";
import { referencePages } from "../../src/reference/index.js";
import { documentOf } from "./document-of.js";
import { readBundle } from "./specs.js";

const consoleOf = (document: object, path: string): ConsoleOperation => {
  const page = referencePages(readApi(document)).find((each) => each.path === path);
  if (page?.console === undefined) throw new Error(`${path} has no console`);
  return page.console;
};

/** What the console does with an answer: the picked schemas, and a reference to the one of the answer. */
const isValid = ({ schemas }: ConsoleOperation, pointer: string, value: unknown): boolean =>
  new Validator({ ...schemas, $ref: `#${encodeURI(pointer)}` } as never, "2020-12", false).validate(value)
    .valid;

test("the console of this project's operation that starts something", () => {
  const console = consoleOf(readBundle(), "reference/web-task-start");
  expect(console).toMatchObject({
    operationId: "webTaskStart",
    method: "POST",
    path: "/{workspaceId}/web-tasks/start",
    isUnsafe: true,
    servers: [
      { url: expect.stringContaining("https://") as string },
      { url: "http://127.0.0.1:4010", description: expect.stringContaining("A mock") as string },
    ],
    parameters: [
      { name: "workspaceId", in: "path", isRequired: true, example: "123e4567-e89b-12d3-a456-426614174000" },
    ],
    credentials: [{ scheme: "ApiKey", kind: "apiKey", in: "header", name: "x-api-key" }],
    body: { mediaType: "application/json", isRequired: true },
  });
  expect(JSON.parse(console.body?.examples[0]?.text ?? "")).toEqual({
    task: "Scrape YC companies from batch S24",
  });
  expect(JSON.stringify(console.schemas)).not.toContain("WebTaskInput");
});

test("every documented answer obeys the schema that the console checks it by, and a broken one does not", () => {
  const document = readBundle();
  const api = readApi(document);
  let checked = 0;
  for (const operation of api.operations) {
    const page = referencePages(api).find(({ console }) => console?.operationId === operation.operationId);
    for (const { status, content } of operation.responses)
      for (const { value, schema } of content) {
        const declared = page?.console?.responses.find((each) => each.status === status)?.content[0]?.schema;
        expect(declared).toBe(schema);
        const { examples = {} } = value as { examples?: Record<string, { $ref?: string; value?: unknown }> };
        for (const { $ref, value: given } of Object.values(examples)) {
          const components = (document["components"] as { examples: Record<string, { value: object }> })
            .examples;
          const answer = given ?? components[$ref?.split("/").at(-1) ?? ""]?.value;
          if (page?.console === undefined || declared === undefined) throw new Error("no console");
          expect(isValid(page.console, declared, answer)).toBe(true);
          expect(isValid(page.console, declared, [answer])).toBe(false);
          checked++;
        }
      }
  }
  expect(checked).toBeGreaterThan(15);
});

test("a value that an enum will get is no mistake, a write-only field is not missed, a closed enum stays closed", () => {
  const schema = {
    type: "object",
    required: ["secret", "growing"],
    properties: {
      secret: { type: "string", writeOnly: true },
      growing: { enum: ["a"], "x-extensible-enum": true },
      closed: { enum: ["a"] },
    },
  };
  const console = consoleOf(documentOf(schema), "reference/make-thing");
  const pointer = console.responses[0]?.content[0]?.schema ?? "";
  expect(isValid(console, pointer, { growing: "b" })).toBe(true);
  expect(isValid(console, pointer, { growing: "a", closed: "b" })).toBe(false);
  expect(isValid(console, pointer, {})).toBe(false);
});

test("a body without an example starts from the smallest valid one; parameters from what the document gives", () => {
  const document = documentOf(
    {
      type: "object",
      required: ["name", "size"],
      properties: { name: { type: "string", minLength: 2 }, size: { enum: ["s", "m"] }, more: {} },
    },
    {
      servers: [
        { url: "/relative" },
        { url: "https://{region}.host.example/v1/", variables: { region: { default: "eu" } } },
      ],
    },
  );
  Object.assign((document.paths["/things"] as { post: object }).post, {
    parameters: [
      { name: "sort", in: "query", schema: { enum: ["up", "down"], default: "down" } },
      { name: "flag", in: "query", schema: { type: "boolean" } },
      { name: "kind", in: "query", required: true, schema: { enum: ["x", "y"] } },
      { name: "ids", in: "query", example: [1, 2], schema: { type: "array" } },
    ],
  });
  const console = consoleOf(document, "reference/make-thing");
  expect(JSON.parse(console.body?.examples[0]?.text ?? "")).toEqual({
    name: expect.any(String) as string,
    size: "s",
  });
  expect(console.servers).toEqual([{ url: "https://eu.host.example/v1" }]);
  expect(console.credentials).toEqual([]);
  expect(console.parameters.map(({ name, example, options }) => [name, example, options])).toEqual([
    ["sort", "down", ["up", "down"]],
    ["flag", "", ["true", "false"]],
    ["kind", "x", ["x", "y"]],
    ["ids", "1,2", undefined],
  ]);
});

test("samples stand beside the example that they send", () => {
  const pages = referencePages(readApi(readBundle()), {
    samplesOf: (operationId, example) => [{ lang: "sh", label: "curl", code: `# ${operationId} ${example}` }],
  });
  const start = JSON.stringify(pages.find(({ path }) => path === "reference/web-task-start")?.tree);
  expect(start).toContain("# webTaskStart withS3Sink");
  const result = JSON.stringify(pages.find(({ path }) => path === "reference/web-task-result")?.tree);
  expect(result).toContain("# webTaskResult undefined");
  // The service sends the callback: there is nothing that a caller could run.
  expect(start).not.toContain("# webTaskDelivery");
});
