import process from "node:process";
import { inspect } from "node:util";
import {
  AbortError,
  ApiError,
  ClientError,
  carriesWait,
  MalformedResponseError,
  OperationCanceledError,
  OperationFailedError,
  TaskCanceledError,
  TaskFailedError,
  TimeoutError,
} from "@intuned/client";
import { describe, expect, it, vi } from "vitest";
import { answer } from "../support/task-server.js";
import { type Options, rows } from "./rows.js";
import { type Answer, type ScriptedServer, serveRow } from "./scripted-server.js";

const quick = { pollIntervalMs: 1, maxPollIntervalMs: 2 };

/** What a promise rejects with. */
async function failure(promise: Promise<unknown>): Promise<ClientError> {
  return promise.then(
    () => expect.unreachable("it did not fail"),
    (error: ClientError) => error,
  );
}

/** Never answers. */
const stalls: Answer = () => {};

const fails =
  (status: number, headers = {}): Answer =>
  (_, response) =>
    answer(response, { code: "it-failed", message: "No." }, status, headers);

/** The waiters that are tested: all, or the one that the environment names. */
const tested = rows.filter(({ name }) => [undefined, name].includes(process.env["WAITER"]));

describe.each(tested)("$name", (row) => {
  const [success = {}] = row.successes;

  it.each(row.successes)(
    "starts once, polls until the end, and resolves to a success (%#)",
    async (final) => {
      await using server = await serveRow(row, [row.waiting, row.waiting, row.working, final]);
      const told: unknown[] = [];
      const done = await row.run(server.client, {
        ...quick,
        onStart: (...ids) => told.push(ids),
        onStatus: (response) => told.push(response),
      });
      // The result of a web task is unwrapped.
      expect({ ...done, result: undefined }).toEqual({ ...final, result: undefined });
      expect(told).toEqual([row.ids, row.waiting, row.working, final]);
      expect(server).toMatchObject({ starts: 1, polled: Array(4).fill(row.polled), warnings: [] });
    },
  );

  it("waits by id for what was started before", async () => {
    await using server = await serveRow(row, [row.working, success]);
    const done = await row.waitFor(server.client, quick);
    expect({ ...done, result: undefined }).toEqual({ ...success, result: undefined });
    expect(server).toMatchObject({ starts: 0, polled: [row.polled, row.polled] });
  });

  it.each(["run", "waitFor"] as const)(
    "%s throws a failure, with the reason and the response",
    async (method) => {
      await using server = await serveRow(row, [row.working, row.failure.response]);
      const error = await failure(row[method](server.client, quick));
      expect(error).toBeInstanceOf(OperationFailedError);
      expect(error.message).toBe(`the ${row.subject} ${row.failure.says}`);
      const { code, message, details } = row.failure.error as Record<string, unknown>;
      expect(error).toMatchObject({ error: { code, message, details }, mayHaveStarted: true });
      expect((error as OperationFailedError).response).toEqual(row.failure.response);
      expect(Object.keys(error)).not.toContain("response");
      expect(error.stack).toContain("waiters.test.ts");
      expectWait(error, row.ids, row.failure.response);
      expect(error instanceof TaskFailedError).toBe(row.name === "webTasks.run");
    },
  );

  it.each(row.canceled)(
    "throws a cancellation, with the reason and the response (%#)",
    async ({ response, says }) => {
      await using server = await serveRow(row, [response]);
      const error = await failure(row.run(server.client, quick));
      expect(error).toBeInstanceOf(OperationCanceledError);
      expect(error.message).toBe(`the ${row.subject} ${says}`);
      expect((error as OperationCanceledError).response).toEqual(response);
      expectWait(error, row.ids, response);
      expect(error instanceof TaskCanceledError).toBe(row.name === "webTasks.run");
    },
  );

  it("takes a status that it does not know for an unfinished one, and says so once", async () => {
    await using server = await serveRow(row, [row.unknown, row.unknown, success]);
    await row.run(server.client, quick);
    expect(server.warnings).toEqual([
      expect.stringMatching(
        new RegExp(`^The ${row.subject} has a status unknown to this version: parked$`, "i"),
      ),
    ]);
    expect(server.polled).toHaveLength(3);
  });

  it("watches: each response with another status, a failure like any other", async () => {
    const all = [row.waiting, row.working, row.working, row.unknown, row.failure.response];
    await using server = await serveRow(row, all);
    const seen: object[] = [];
    for await (const response of row.watch(server.client, quick)) seen.push(response);
    expect(seen).toEqual([row.waiting, row.working, row.unknown, row.failure.response]);
  });

  it("ends a pending next() of a watch by return()", async () => {
    await using server = await serveRow(row, [row.waiting]);
    const responses = row.watch(server.client, { pollIntervalMs: 3_600_000, timeoutMs: 0 });
    await responses.next();
    const next = responses.next();
    const done = { done: true, value: undefined };
    await expect(Promise.all([responses.return(), next])).resolves.toEqual([done, done]);
  });

  describe.each(phasesOf())("ended $phase", ({ options, polls, start, isStarted, hasResponse }) => {
    it("by the caller says what it was waiting for", async () => {
      const controller = new AbortController();
      const abort = () => controller.abort("deploy");
      await using server = await serveRow(row, polls(row.working, abort), start?.(abort));
      const error = await failure(
        row.run(server.client, { ...options(abort), signal: controller.signal, timeoutMs: 0 }),
      );
      expect(error).toBeInstanceOf(AbortError);
      expect(error).toMatchObject({ cause: "deploy", mayHaveStarted: true });
      expectEnded(error, server);
    });

    it("by its timeout says what it was waiting for", async () => {
      await using server = await serveRow(
        row,
        polls(row.working, () => {}),
        start?.(() => {}),
      );
      // Long enough for the start and the first poll, on a busy machine too.
      const timeoutMs = isStarted ? 500 : 250;
      const error = await failure(row.run(server.client, { ...options(() => {}), timeoutMs }));
      expect(error).toBeInstanceOf(TimeoutError);
      expect(error).toMatchObject({ timeoutMs, mayHaveStarted: true });
      expectEnded(error, server);
    });

    function expectEnded(error: ClientError, server: ScriptedServer) {
      const [subject] = row.subject.split(/ \S+_1$/);
      expect(error.message).toMatch(
        isStarted ? `waiting for the ${row.subject} ` : `the start of the ${subject} `,
      );
      expect(server.starts).toBe(1);
      if (isStarted) expectWait(error, row.ids, hasResponse ? row.working : undefined);
      else expect(carriesWait(error)).toBe(false);
      expect(error.attempts).toBe(server.starts + server.polled.length);
      expect(error.stack).toContain("waiters.test.ts");
    }
  });

  it("starts nothing where the signal is aborted before", async () => {
    await using server = await serveRow(row, [success]);
    const error = await failure(row.run(server.client, { signal: AbortSignal.abort("early") }));
    expect(error).toBeInstanceOf(AbortError);
    expect(error).toMatchObject({ cause: "early", mayHaveStarted: false, attempts: 0 });
    expect(server.starts).toBe(0);
  });

  const outages: Record<string, Answer> = {
    "a 503": fails(503),
    "a lost connection": (request) => request.socket.destroy(),
    "a page": (_, response) => response.end("<p>Log in</p>"),
    "a redirect": (_, response) => response.writeHead(302, { location: "/login" }).end(),
    "a body without a status": {},
    "a status that is none": JSON.parse(JSON.stringify(row.working), (key, value) =>
      key === "status" ? null : value,
    ),
  };

  it("goes on after an outage of any kind", async () => {
    const all = Object.values(outages);
    await using server = await serveRow(row, [row.waiting, ...all, success]);
    await row.run(server.client, quick);
    expect(server.polled).toHaveLength(all.length + 2);
    expect(server.warnings).toHaveLength(all.length);
    for (const warning of server.warnings)
      expect(warning).toContain(`Still waiting for the ${row.subject}: `);
  });

  it.each(Object.entries(outages))(
    "ends with the last error when an outage lasts too long: %s",
    async (_, outage) => {
      await using server = await serveRow(row, [row.working, outage]);
      const error = await failure(row.run(server.client, { ...quick, maxOutageMs: 0 }));
      expect(error).toBeInstanceOf(ClientError);
      expectWait(error, row.ids, row.working);
      expect(server.polled).toHaveLength(2);
    },
  );

  it("counts an outage from its first failure, not from one before", async () => {
    const { now } = performance;
    let shiftMs = 0;
    vi.spyOn(performance, "now").mockImplementation(() => now.call(performance) + shiftMs);
    const later: Answer = (_, response) => {
      shiftMs += 200_000;
      answer(response, row.working);
    };
    await using server = await serveRow(row, [fails(503), later, fails(503), later, fails(503), success]);
    await row.waitFor(server.client, { ...quick, maxOutageMs: 300_000, timeoutMs: 0 });
    expect(server.polled).toHaveLength(6);
  });

  it.each([400, 401, 403, 410, 422])("ends at once with a %d", async (status) => {
    await using server = await serveRow(row, [row.working, fails(status), success]);
    const error = await failure(row.run(server.client, quick));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status, code: "it-failed", call: { operationId: row.operations.poll } });
    expectWait(error, row.ids, row.working);
    expect(server.polled).toHaveLength(2);
  });

  it("goes on after a 404 right after its own start, not after another's", async () => {
    await using server = await serveRow(row, [fails(404), success]);
    await row.run(server.client, quick);
    await using other = await serveRow(row, [fails(404), success]);
    const error = await failure(row.waitFor(other.client, quick));
    expect(error).toMatchObject({ status: 404 });
    expectWait(error, row.ids, undefined);
  });

  it("does not wait where the start fails, and says what it knows of it", async () => {
    await using server = await serveRow(row, [success], fails(402));
    const error = await failure(row.run(server.client, quick));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 402, call: { operationId: row.operations.start } });
    expect(carriesWait(error)).toBe(false);
    await using other = await serveRow(row, [success], { nothing: "useful" });
    const malformed = await failure(row.run(other.client, quick));
    expect(malformed).toBeInstanceOf(MalformedResponseError);
    expect(malformed).toMatchObject({ mayHaveStarted: true, status: 200 });
    expect([...server.polled, ...other.polled]).toEqual([]);
  });

  it("refuses an option that there is none of, before anything is sent", async () => {
    await using server = await serveRow(row, [success]);
    const error = await failure(row.run(server.client, { pollInterval: 5 } as Options));
    expect(error).toMatchObject({ code: "bad-options", option: "pollInterval" });
    expect(error.message).toContain("`pollIntervalMs`");
    expect(server).toMatchObject({ starts: 0, polled: [] });
  });
});

it("tells no secret of the start in what comes after it", async () => {
  const row = rows.find((it) => it.name === "projects.authSessions.create.run");
  if (row === undefined) expect.unreachable();
  const password = "hunter2-SECRET";
  const said = `signed in with ${password}`;
  const reason = { type: "terminated", message: said, details: { said } };
  await using server = await serveRow(row, [
    (_, response) => answer(response, { code: "unavailable", message: said }, 503),
    { status: `parked: ${said}` },
    { status: "canceled", message: said, reason },
  ]);
  const { create } = server.client.projects.authSessions;
  const error = await failure(create.run("my-project", { parameters: { password } }, quick));
  expect(error).toBeInstanceOf(OperationCanceledError);
  expect(inspect([error, server.warnings], { depth: 10 })).not.toContain("SECRET");
  expect(server.warnings).toHaveLength(2);
});

/** When a wait is ended: which of its steps is under way, or calls `abort`. */
interface Phase {
  readonly phase: string;
  readonly options: (abort: () => void) => Options;
  readonly polls: (working: object, abort: () => void) => Answer[];
  readonly start?: (abort: () => void) => Answer;
  readonly isStarted: boolean;
  readonly hasResponse: boolean;
}

function phasesOf(): Phase[] {
  const never = () => new Promise<never>(() => {});
  const then = (abort: () => void) => (): undefined => void setImmediate(abort);
  return [
    {
      phase: "while it starts",
      options: () => quick,
      polls: () => [stalls],
      start: (abort) => then(abort),
      isStarted: false,
      hasResponse: false,
    },
    {
      phase: "in onStart",
      options: (abort) => ({
        ...quick,
        onStart: () => {
          abort();
          return never();
        },
      }),
      // One that comes all the same isn't answered.
      polls: () => [stalls],
      isStarted: true,
      hasResponse: false,
    },
    {
      phase: "during a poll",
      options: () => quick,
      polls: (working, abort) => [working, then(abort)],
      isStarted: true,
      hasResponse: true,
    },
    {
      phase: "between two polls",
      options: (abort) => ({ pollIntervalMs: 3_600_000, onStatus: then(abort) }),
      polls: (working) => [working],
      isStarted: true,
      hasResponse: true,
    },
  ];
}

/** An error tells what is waited for: the parameters of the poll, and the last response where nobody prints it. */
function expectWait(error: ClientError, ids: readonly string[], lastResponse: object | undefined) {
  if (!carriesWait(error)) expect.unreachable(`it does not: ${inspect(error)}`);
  expect(error.waitArguments).toEqual(ids);
  expect(error.lastResponse).toEqual(lastResponse);
  expect(Object.keys(error)).not.toContain("lastResponse");
}
