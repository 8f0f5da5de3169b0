import type { MockServer } from "@intuned/mock";
import { afterAll, beforeAll, expect, it } from "vitest";
import { runExample, serverEnvironment } from "./support/run-example.js";
import { serveTasks, succeeded } from "./support/serve-tasks.js";
import { startDocumentMock } from "./support/start-document-mock.js";

let mock: MockServer;
beforeAll(async () => {
  mock = await startDocumentMock();
});
afterAll(() => mock.close());

it("prints the result that the document has as its example", async () => {
  const env = serverEnvironment(mock.baseUrl);
  expect(await runExample("run-with-zod.ts", { env })).toEqual({
    code: 0,
    output: "Example Robotics: https://robotics.example\nExample Health: https://health.example\n",
  });
});

it("sends the schema as JSON Schema, and fails on a result that does not fit it", async () => {
  await using server = await serveTasks({ result: () => succeeded([{ name: "Example Robotics" }]) });
  const { code, output } = await runExample("run-with-zod.ts", { env: serverEnvironment(server.url) });
  expect(server.started[0]).toMatchObject({
    outputSchema: { type: "array", items: { required: ["name", "url"] } },
  });
  expect(code).toBe(1);
  expect(output).toContain("ResultMismatchError");
});
