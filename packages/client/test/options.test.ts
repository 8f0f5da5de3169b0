import { inspect } from "node:util";
import { createIntunedClient, IntunedClient, OptionsError, WebTasks, webTaskStart } from "@intuned/client";
import { Client } from "@intuned/runtime";
import { afterEach, describe, expect, it, vi } from "vitest";
import { apiKey, pending, serveTasks, succeeded, workspaceId } from "./support/task-server.js";

const other = "00000000-0000-4000-8000-000000000000";
const given = { workspaceId, apiKey, baseUrl: "http://127.0.0.1:9" };
const task = "Find it";

afterEach(() => vi.unstubAllEnvs());

/** Options as JavaScript passes them, where no compiler looks at their names. */
const untyped = (options: object): object => options;

describe("an option of the client that doesn't exist", () => {
  it.each([
    [{ timeout: 5 }, "timeout", "timeoutMs"],
    [{ apikey: "k" }, "apikey", "apiKey"],
    [{ baseURL: "http://127.0.0.1:9" }, "baseURL", "baseUrl"],
    [{ workspace_id: other }, "workspace_id", "workspaceId"],
    [{ maxRetries: 3 }, "maxRetries", "retry"],
    [{ defaultHeaders: {} }, "defaultHeaders", "headers"],
    [{ signal: null, fecth: fetch }, "fecth", "fetch"],
    [{ retry: { retries: 5 } }, "retries", "maxRetries"],
    [{ retry: { maxDelay: 5 } }, "maxDelay", "maxDelayMs"],
  ])("%o is refused with the nearest name", (options, option, nearest) => {
    const create = () => new IntunedClient({ ...given, ...untyped(options) });
    expect(create).toThrow(OptionsError);
    expect(create).toThrow(expect.objectContaining({ option, mayHaveStarted: false }));
    expect(create).toThrow(`\`${option}\` is not an option, but \`${nearest}\` is.`);
  });

  it("is left out when it's undefined", () => {
    expect(() => new IntunedClient({ ...given, ...untyped({ timeout: undefined }) })).not.toThrow();
  });
});

describe("an option of a call that doesn't exist", () => {
  const calls: Readonly<Record<string, (client: IntunedClient, options: object) => PromiseLike<unknown>>> = {
    "webTasks.start": ({ webTasks }, options) => webTasks.start({ task }, options),
    "webTasks.result": ({ webTasks }, options) => webTasks.result("wt_1", options),
    "webTasks.run": ({ webTasks }, options) => webTasks.run({ task }, options),
    "webTasks.waitForResult": ({ webTasks }, options) => webTasks.waitForResult("wt_1", options),
    "webTasks.watch": ({ webTasks }, options) => webTasks.watch("wt_1", options).next(),
    "jobs.list": ({ projects }, options) => projects.jobs.list("p", options),
    webTaskStart: (client, options) => webTaskStart(client, { task }, options),
  };

  it.each(Object.entries(calls))(
    "%s refuses it with the nearest name, and sends nothing",
    async (_, call) => {
      await using server = await serveTasks([pending]);
      const client = server.client();
      for (const [options, option, nearest] of [
        [{ timeout: 5 }, "timeout", "timeoutMs"],
        [{ header: {} }, "header", "headers"],
        [{ retry: { retries: 5 } }, "retries", "maxRetries"],
        [{ workspace: other }, "workspace", "workspaceId"],
      ] as const) {
        const message = `\`${option}\` is not an option, but \`${nearest}\` is.`;
        await expect(call(client, options)).rejects.toThrow(expect.objectContaining({ option, message }));
      }
      expect([server.started.length, server.polls]).toEqual([0, 0]);
    },
  );

  it("names an option of the wait where that is the nearest", async () => {
    await using server = await serveTasks([pending]);
    const run = server.client().webTasks.run({ task }, untyped({ pollInterval: 5 }));
    await expect(run).rejects.toThrow("`pollInterval` is not an option, but `pollIntervalMs` is.");
    expect(server.started).toEqual([]);
  });
});

describe("withOptions", () => {
  it("is a client of the same class, with some options changed and all others kept", async () => {
    await using server = await serveTasks([succeeded]);
    class Mine extends IntunedClient {}
    const first = new Mine({ ...given, baseUrl: server.url, headers: { "x-team": "a" }, retry: false });
    const second = first.withOptions({ workspaceId: other, timeoutMs: undefined });
    expect(second).toBeInstanceOf(Mine);
    expect(second.webTasks).not.toBe(first.webTasks);
    expect([first.options, second.options]).toEqual([{ workspaceId }, { workspaceId: other }]);
    const onRequest = vi.fn();
    await second.withOptions({ hooks: { onRequest } }).webTasks.start({ task });
    expect(onRequest.mock.calls[0]?.[0]).toMatchObject({ call: { url: expect.stringContaining(other) } });
    expect(onRequest.mock.calls[0]?.[0].headers.get("x-team")).toBe("a");
    // @ts-expect-error -- it has types
    expect(() => first.withOptions({ timeout: 5 })).toThrow("`timeoutMs` is");
  });

  it("works on a client without resources, and reads the environment again", () => {
    vi.stubEnv("INTUNED_API_KEY", apiKey);
    const client = createIntunedClient({ workspaceId }).withOptions({ baseUrl: "http://127.0.0.1:9" });
    expect(client).toBeInstanceOf(Client);
    expect(client).toMatchObject({ baseUrl: "http://127.0.0.1:9", options: { workspaceId } });
  });
});

it("a printed client has its base URL and workspace, and no key", () => {
  const client = new IntunedClient({ ...given, headers: { authorization: `Bearer ${apiKey}` } });
  for (const text of [
    inspect(client),
    inspect(client, { depth: 10, showHidden: true }),
    JSON.stringify(client),
  ]) {
    expect(text).toContain("http://127.0.0.1:9");
    expect(text).toContain(workspaceId);
    expect(text).not.toContain(apiKey);
  }
  expect(inspect(client)).toMatch(/^IntunedClient \{/);
});

it("there is one class named IntunedClient, and one named WebTasks", () => {
  const chain = (it: object): string[] =>
    it === Function.prototype ? [] : [(it as { name: string }).name, ...chain(Object.getPrototypeOf(it))];
  expect(chain(IntunedClient)).toEqual(["IntunedClient", "IntunedClientBase", "Client"]);
  expect(chain(WebTasks)).toEqual(["WebTasks", "WebTasksBase", "Resource"]);
});

describe("what can't be sent rejects, and doesn't throw", () => {
  const client = new IntunedClient(given);
  const circular: Record<string, unknown> = {};
  circular["self"] = { circular };
  const { start, run } = {
    start: client.webTasks.start.bind(client.webTasks) as (...args: unknown[]) => Promise<unknown>,
    run: client.webTasks.run.bind(client.webTasks) as (...args: unknown[]) => Promise<unknown>,
  };

  it.each([[undefined], [null], ["a task"]])("start and run with %o as their input", async (input) => {
    for (const call of [start, run]) {
      const error = await call(input).catch((it) => it);
      expect(error).toBeInstanceOf(OptionsError);
      expect(error).toMatchObject({ option: "input", message: "`input` must be an object with a `task`." });
    }
  });

  it.each([
    ["parameters", { task, parameters: circular }],
    ["a sink", { task, sink: { type: "webhook", url: "http://127.0.0.1:9", headers: circular } }],
    ["an outputSchema", { task, outputSchema: circular }],
    ["a BigInt", { task, parameters: { id: 1n } }],
  ])("a body that isn't JSON: %s", async (_, body) => {
    for (const call of [start, run]) {
      const error = await call(body).catch((it) => it);
      expect(error).toBeInstanceOf(OptionsError);
      expect(error).toMatchObject({ option: "body", mayHaveStarted: false });
    }
  });
});
