import { expect, it } from "vitest";
import { checkAnswer } from "../../src/browser/scripts/console/check-answer.js";
import type { ConsoleOperation } from "../../src/page/console-operation.js";
import { resultOperation, startOperation } from "./support/console-operations.js";

const broken = (operation: ConsoleOperation, body: unknown, status = 200, contentType = "application/json") =>
  checkAnswer(operation, {
    status,
    contentType,
    text: typeof body === "string" ? body : JSON.stringify(body),
  })
    .filter(({ isFine }) => !isFine)
    .map(({ pointer, text }) => (pointer === undefined ? text : `${pointer}: ${text}`));

const started = startOperation([]);
const result = resultOperation([]);

it("finds nothing wrong with what the document promises", () => {
  expect(broken(started, { webTaskId: "wt_123", status: "pending" })).toEqual([]);
});

it.each([
  { title: "an undeclared status", answer: [{}, 418], want: [/declares no answer with status 418/] },
  {
    title: "another media type",
    answer: ["<p>", 200, "text/html; charset=utf-8"],
    want: [/type is text\/html; declared is application\/json/],
  },
  { title: "no JSON", answer: ["{", 200], want: [/not JSON/] },
  {
    title: "a wrong type and a missing member",
    answer: [{ webTaskId: 5 }],
    want: [/status/, /^\/webTaskId: .*"number"/],
  },
] as const)("tells $title", ({ answer: [body, status, type], want }) => {
  const found = broken(started, body, status, type);
  expect(found).toHaveLength(want.length);
  for (const pattern of want) expect(found).toContainEqual(expect.stringMatching(pattern));
});

it("of a union tells of the nearest branch only, by its place", () => {
  const found = broken(result, {
    webTaskId: "wt_123",
    status: "pending",
    input: { task: 7 },
    createdAt: "2026-01-01T00:00:00Z",
  });
  expect(found).toContainEqual(expect.stringMatching(/^\/input\/task: /));
  expect(found.length).toBeLessThan(4);
});

it("takes a new member of a list that may grow for news", () => {
  const operation: ConsoleOperation = {
    ...started,
    schemas: { s: { type: "string", enum: ["a"], "x-extensible-enum": true } },
    responses: [{ status: "2XX", description: "", content: [{ mediaType: "application/*", schema: "/s" }] }],
  };
  const found = checkAnswer(operation, { status: 201, contentType: "application/json", text: '"b"' });
  expect(found.every(({ isFine }) => isFine)).toBe(true);
  expect(found.at(-1)).toMatchObject({ pointer: "", text: expect.stringContaining('["a"]') });
});

it("follows references by odd names, and itself", () => {
  const schemas = {
    components: {
      schemas: {
        "a/b %~{}": {
          properties: { id: { type: "integer" }, next: { $ref: "#/components/schemas/a~1b%20%25~0%7B%7D" } },
        },
      },
    },
  };
  const operation: ConsoleOperation = {
    ...started,
    schemas,
    responses: [
      {
        status: "default",
        description: "",
        content: [{ mediaType: "application/json", schema: "/components/schemas/a~1b %~0{}" }],
      },
    ],
  };
  expect(broken(operation, { next: { next: { id: "x" } } })).toEqual([
    '/next/next/id: The value type "string" is invalid. Expected "integer".',
  ]);
});
