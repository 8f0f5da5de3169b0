import { readFile } from "node:fs/promises";
import path from "node:path";
import { type MockServer, startMock } from "@intuned/mock";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { repositoryRoot } from "../src/repository.js";
import { runtimes } from "./runtimes.js";

let mock: MockServer;

beforeAll(async () => {
  const bundle = await readFile(path.join(repositoryRoot, "openapi/dist/openapi.json"), "utf8");
  mock = await startMock({ document: JSON.parse(bundle) });
});
afterAll(() => mock.close());

describe("the packed client runs the quick start in", () => {
  it.for(runtimes)("$name", async (runtime, { skip }) => {
    const obstacle = await runtime.obstacle();
    skip(obstacle !== undefined, obstacle);
    expect(await runtime.quickStart(inject("project"), mock.baseUrl)).toEqual(ANSWERS);
  });
});

/** What the document's examples make Prism answer, by the name that the program gives the call. */
const ANSWERS = {
  start: { webTaskId: "wt_123", status: "pending" },
};
