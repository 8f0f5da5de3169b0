import type { MockServer } from "@intuned/mock";
import { afterAll, beforeAll, describe, expect, inject, it, type TestContext } from "vitest";
import { startLosingServer } from "./losing-server.js";
import type { Runtime } from "./runtime.js";
import { runtimes } from "./runtimes.js";
import { serveSpec } from "./serve-spec.js";

const project = inject("project");

/** What cannot run here is skipped, and the report says why. */
async function skipWhereImpossible(runtime: Runtime, { skip }: TestContext): Promise<void> {
  const obstacle = await runtime.obstacle();
  skip(obstacle !== undefined, obstacle);
}

describe("the packed client runs the quick start in", () => {
  let mock: MockServer;

  beforeAll(async () => {
    mock = await serveSpec();
  });
  afterAll(() => mock.close());

  it.for(runtimes)("$name", async (runtime, context) => {
    await skipWhereImpossible(runtime, context);
    // The document's examples, as Prism answers them.
    expect(await runtime.run(project, "quickStart", mock.baseUrl)).toEqual({
      start: { webTaskId: "wt_123", status: "pending" },
      run: expect.objectContaining({ webTaskId: "wt_123", outcome: "success", result: expect.any(Array) }),
    });
  });
});

describe("the packed client takes a webhook's delivery in", () => {
  it.for(runtimes)("$name", async (runtime, context) => {
    await skipWhereImpossible(runtime, context);
    expect(await runtime.run(project, "delivery", "")).toEqual({ status: 204, taken: ["wt_123"] });
  });
});

describe("a start whose kept connection is lost is sent once, and said to have maybe started, in", () => {
  it.for(runtimes)("$name", async (runtime, context) => {
    await skipWhereImpossible(runtime, context);
    context.skip(runtime.repeats !== undefined, runtime.repeats);
    await using server = await startLosingServer();
    const told = await runtime.run(project, "startUntilFailure", server.baseUrl);
    expect(told).toMatchObject({ name: "ConnectionError", attempts: 1, mayHaveStarted: true });
    expect(told).toMatchObject({ starts: server.starts });
  });
});

describe("a start that is refused is tried again where that surely starts nothing twice, in", () => {
  it.for(runtimes)("$name", async (runtime, context) => {
    await skipWhereImpossible(runtime, context);
    const server = await startLosingServer();
    await server[Symbol.asyncDispose]();
    expect(await runtime.run(project, "startUntilFailure", server.baseUrl)).toEqual({
      starts: 1,
      name: "ConnectionError",
      ...(runtime.tellsRefused
        ? { attempts: 3, mayHaveStarted: false }
        : { attempts: 1, mayHaveStarted: true }),
    });
  });
});
