import type { MockServer } from "@intuned/mock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ExampleSettings, runExample, serverEnvironment } from "./support/run-example.js";
import { canceled, failed, type Play, pending, serveTasks } from "./support/serve-tasks.js";
import { startDocumentMock } from "./support/start-document-mock.js";

/** What the example says of the error, and what it advises. */
async function adviceOf(settings: ExampleSettings): Promise<string> {
  const { code, output } = await runExample("handle-errors.ts", settings);
  expect(code).toBe(1);
  return output;
}

describe("answers of the API, as the document has them", () => {
  let mock: MockServer;
  beforeAll(async () => {
    mock = await startDocumentMock();
  });
  afterAll(() => mock.close());

  it.each([
    { given: "code=401", want: "check the key" },
    { given: "code=402", want: "add credit" },
    { given: "code=409", want: "start it in 60 seconds" },
    { given: "code=422", want: "change the task: [" },
    { given: "code=500", want: "look before you start it again" },
  ])("$given: $want", async ({ given, want }) => {
    const said = await adviceOf({ args: [given], env: serverEnvironment(mock.baseUrl) });
    expect(said).toContain(`answered ${given.slice(5)}`);
    expect(said).toContain(`→ ${want}`);
  });
});

describe("what becomes of a task, or of the way to it", () => {
  it.each<{ given: string; play: Play; env?: Record<string, string>; want: RegExp }>([
    {
      given: "a failure that may pass",
      play: { result: () => failed("timeout") },
      want: /TaskFailedError: .*\n→ start it again later\n/,
    },
    {
      given: "a failure for good",
      play: { result: () => failed("rejected") },
      want: /TaskFailedError: .*\n→ change the task\n/,
    },
    {
      given: "a canceled task",
      play: { result: () => canceled },
      want: /TaskCanceledError: .*\n→ it was canceled\n/,
    },
    {
      given: "a wait that took too long",
      play: { result: () => pending },
      env: { WAIT_MS: "1500" },
      want: /TimeoutError: .*\n→ it goes on: waitForResult\("wt_1"\)\n/,
    },
    {
      given: "a start without an answer",
      play: { start: () => undefined },
      want: /ConnectionError: .*\n→ look before you start it again: it may run\n/,
    },
    {
      given: "a start answered by a page",
      play: { start: () => "<p>Sign in" },
      want: /MalformedResponseError: .*\n→ it may run; who answers for the API\? <p>Sign in\n/,
    },
  ])("$given", async ({ play, env, want }) => {
    await using server = await serveTasks(play);
    expect(await adviceOf({ env: { ...serverEnvironment(server.url), ...env } })).toMatch(want);
    expect(server.started).toHaveLength(1);
  });

  it("a closed port", async () => {
    const server = await serveTasks({});
    await server[Symbol.asyncDispose]();
    const said = await adviceOf({ env: serverEnvironment(server.url) });
    expect(said).toMatch(/ConnectionError: .*ECONNREFUSED.*\n→ check the network; nothing was started\n/);
  });

  it("an option that is wrong", async () => {
    const env = { ...serverEnvironment("http://127.0.0.1"), INTUNED_WORKSPACE_ID: "mine" };
    const said = await adviceOf({ env });
    expect(said).toMatch(/OptionsError: .*UUID.*\n→ set workspaceId; nothing was sent\n/);
  });
});
