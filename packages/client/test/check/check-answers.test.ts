import { IntunedClient, MalformedResponseError, OptionsError } from "@intuned/client";
import { type AnswerCheckMode, checkAnswers } from "@intuned/client/check";
import fc from "fast-check";
import { expect, it } from "vitest";
import { serve } from "../support/serve.js";
import { declaredExamples, resultExample } from "./declared-answers.js";

/** What the check returns of an answer, warnings thrown away. */
function breach(data: unknown, operationId = "webTaskResult", status = 200): string | undefined {
  return checkAnswers("throw")({ operationId, status, data, warn: () => {} });
}

/** The problems in a breach: all after the sentence's first colon. */
function problems(data: unknown, operationId?: string, status?: number): string[] {
  return breach(data, operationId, status)?.split(": ").slice(1).join(": ").split("; ") ?? [];
}

const error = { code: "timeout", message: "Too slow." };
const file = { url: "https://files.example/1", contentType: "application/json", sizeBytes: 2, expiresAt: "" };
const input = { task: "Scrape" };

it.each(declaredExamples())("takes the document's own example: $operationId $status $name", (example) => {
  expect(breach(example.value, example.operationId, example.status)).toBeUndefined();
});

it("reads every example of the document", () => {
  expect(declaredExamples().length).toBeGreaterThan(25);
});

it.each<[title: string, given: unknown, want: string[]]>([
  ["null", null, ["the body: expected an object, found null"]],
  ["a list", [], ["the body: expected an object, found an array"]],
  [
    "a status that no form has",
    { ...resultExample("pending"), status: "paused" },
    ['/status: expected "completed", "pending", "started" or "canceled", found another string'],
  ],
  [
    "a status of another type",
    { ...resultExample("pending"), status: 7 },
    ['/status: expected "completed", "pending", "started" or "canceled", found the number 7'],
  ],
  [
    "a status that no form has, beside an outcome",
    { ...resultExample("succeeded"), status: "archived" },
    ['/status: expected "completed", "pending", "started" or "canceled", found another string'],
  ],
  [
    "an outcome that no form has",
    { ...resultExample("succeeded"), outcome: "partial" },
    ['/outcome: expected "success" or "failed", found another string'],
  ],
  [
    "a completed task without an outcome",
    { ...resultExample("failed"), outcome: undefined },
    ['the body: expected the field "outcome", found none'],
  ],
  [
    "a result that isn't wrapped",
    { ...resultExample("succeeded"), result: [{ name: "A" }] },
    ["/result: expected an object, found an array"],
  ],
  [
    "a result of a type that no form has",
    { ...resultExample("succeeded"), result: { type: "stream" } },
    ['/result/type: expected "inline" or "file", found another string'],
  ],
  [
    "a pending task without an id",
    { ...resultExample("pending"), webTaskId: undefined },
    ['the body: expected the field "webTaskId", found none'],
  ],
  [
    "an id without its prefix",
    { ...resultExample("started"), webTaskId: "sk-secret" },
    ["/webTaskId: expected a text that matches ^wt_[A-Za-z0-9_-]+$, found a string"],
  ],
  [
    "a file's URL that is none",
    { ...resultExample("succeeded"), result: { type: "file", file: { ...file, url: "result.json" } } },
    ["/result/file/url: expected a text of the format uri, found a string"],
  ],
  [
    "a wrong type deep inside",
    { ...resultExample("failed"), error: { ...error, message: null } },
    ["/error/message: expected a string, found null"],
  ],
  [
    "a sink of an unknown type",
    { ...resultExample("pending"), input: { ...input, sink: { type: "ftp" } } },
    ['/input/sink/type: expected "webhook" or "s3", found another string'],
  ],
  [
    "a field of a sink, by the sink's type",
    { ...resultExample("pending"), input: { ...input, sink: { type: "s3", bucket: 1, url: 2 } } },
    ["/input/sink/bucket: expected a string, found the number 1"],
  ],
  [
    "a field with a slash and a tilde in its name",
    { ...resultExample("pending"), input: { ...input, sink: { type: "webhook", headers: { "a/b~c": 1 } } } },
    ["/input/sink/headers/a~1b~0c: expected a string, found the number 1"],
  ],
])("tells where and what: %s", (_title, given, want) => {
  expect(problems(given)).toEqual(want);
});

it.each<[title: string, given: unknown, operationId: string]>([
  ["an unknown field", { ...resultExample("pending"), priority: 1 }, "webTaskResult"],
  ["an unknown model", { ...resultExample("pending"), input: { ...input, model: "muse" } }, "webTaskResult"],
  [
    "an unknown code of a task's error",
    { ...resultExample("failed"), error: { ...error, code: "moon-phase" } },
    "webTaskResult",
  ],
  ["an unknown status of an open enum", { webTaskId: "wt_1", status: "queued" }, "webTaskStart"],
  [
    "a field named as every object's method",
    { ...resultExample("pending"), constructor: 1 },
    "webTaskResult",
  ],
  ["the answer of an unknown operation", null, "webTaskPause"],
])("takes %s", (_title, given, operationId) => {
  expect(breach(given, operationId)).toBeUndefined();
});

it("refuses what is no string in an open enum", () => {
  expect(problems({ webTaskId: "wt_1", status: 1 }, "webTaskStart")).toEqual([
    "/status: expected a string, found the number 1",
  ]);
});

it("checks error bodies by their status, and leaves statuses alone that the document does not have", () => {
  expect(problems({ code: "not-found", category: "user" }, "webTaskResult", 404)).toEqual([
    'the body: expected the field "message", found none',
  ]);
  expect(breach({}, "webTaskResult", 418)).toBeUndefined();
});

it("tells five problems and counts the others", () => {
  const sink = { type: "s3", bucket: 1, region: 2, prefix: 3, endpoint: 4, accessKeyId: 5, skipOnFail: 6 };
  const told = problems({ ...resultExample("pending"), input: { ...input, sink } });
  expect(told).toHaveLength(6);
  expect(told.at(-1)).toBe("and 1 more");
});

it("never throws, tells no string of the answer, and keeps to one short line", () => {
  const text = fc.string({ minLength: 6 }).map((it) => `secret-${it}`);
  const json = fc.letrec((tie) => ({
    value: fc.oneof(text, fc.jsonValue(), fc.array(tie("value")), tie("object")),
    object: fc.dictionary(fc.constantFrom(...FIELDS), tie("value")),
  }));
  const answers = fc.constantFrom(...declaredExamples().map((it) => [it.operationId, it.status] as const));
  const property = fc.property(json.value, answers, (value, [operationId, status]) => {
    const found = breach(value, operationId, status) ?? "";
    expect(found).not.toMatch(/secret-|[\n\r]/);
    expect(found.length).toBeLessThan(2_000);
  });
  fc.assert(property, { numRuns: 2_000 });
});

it("keeps control characters and endless names of fields out of its text", () => {
  const headers = { [`x\r\n\u202e${"y".repeat(5_000)}`]: 1 };
  const found = breach({
    ...resultExample("pending"),
    input: { ...input, sink: { type: "webhook", headers } },
  });
  expect(found).toMatch(/\/input\/sink\/headers\/x\?\?\?y+…: expected a string, found the number 1$/);
  expect(found?.length).toBeLessThan(500);
});

it("refuses a mode that does not exist", () => {
  expect(() => checkAnswers("on" as AnswerCheckMode)).toThrow(OptionsError);
});

it.each<[mode: AnswerCheckMode, fails: boolean, warnings: number]>([
  ["throw", true, 0],
  ["warn", false, 1],
  ["off", false, 0],
])("%s: what becomes of a call", async (mode, fails, warnings) => {
  await using server = await serveJson({ ...resultExample("pending"), status: "paused" });
  const warned: string[] = [];
  const nothing = () => {};
  const logger = { debug: nothing, info: nothing, error: nothing, warn: (line: string) => warned.push(line) };
  const client = new IntunedClient({
    workspaceId: "123e4567-e89b-12d3-a456-426614174000",
    apiKey: "any",
    baseUrl: server.url,
    checkAnswers: checkAnswers(mode),
    logger,
  });
  const outcome = await client.webTasks.result("wt_123").catch((thrown: unknown) => thrown);
  const problem = '/status: expected "completed", "pending", "started" or "canceled", found another string';
  if (fails) expect(outcome).toBeInstanceOf(MalformedResponseError);
  if (fails) expect(String(outcome)).toContain(`webTaskResult with status 200: ${problem}`);
  else expect(outcome).toMatchObject({ status: "paused" });
  expect(warned).toEqual(Array(warnings).fill(expect.stringContaining(problem)));
});

/** Names that schemas of the document know, and some that break naive code. */
const FIELDS = [
  ...[
    "webTaskId",
    "status",
    "outcome",
    "input",
    "result",
    "data",
    "file",
    "url",
    "error",
    "cost",
    "reuse",
    "sink",
  ],
  ...["type", "headers", "createdAt", "code", "category", "message", "task", "parameters", "details"],
  ...["__proto__", "constructor", "toString", "length", "a/b~c", ""],
];

const serveJson = (body: unknown) =>
  serve((_request, response) => {
    response.setHeader("content-type", "application/json").end(JSON.stringify(body));
  });
