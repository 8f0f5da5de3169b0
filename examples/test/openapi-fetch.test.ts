import type { MockServer } from "@intuned/mock";
import { afterAll, beforeAll, expect, it } from "vitest";
import { runExample } from "./support/run-example.js";
import { startDocumentMock } from "./support/start-document-mock.js";

let mock: MockServer;
beforeAll(async () => {
  mock = await startDocumentMock();
});
afterAll(() => mock.close());

it("starts a task and reads its state", async () => {
  const env = { INTUNED_BASE_URL: mock.baseUrl, INTUNED_API_KEY: "any" };
  expect(await runExample("openapi-fetch.ts", { env })).toEqual({
    code: 0,
    output: "POST start 200\nGET result 200\nwt_123 completed\n",
  });
});

it("reports that nothing listens as an error of the client", async () => {
  const env = { INTUNED_BASE_URL: "http://127.0.0.1:9", INTUNED_API_KEY: "any" };
  const { code, output } = await runExample("openapi-fetch.ts", { env });
  expect(code).toBe(1);
  expect(output).toContain("ConnectionError");
});
