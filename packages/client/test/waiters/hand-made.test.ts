import { getEventListeners } from "node:events";
import {
  AbortError,
  type ApiPromise,
  Client,
  ClientError,
  carriesWait,
  OperationCanceledError,
  OperationFailedError,
  OptionsError,
  startAndWait,
  type Waiter,
  waitUntilFinal,
  watchUntilFinal,
} from "@intuned/runtime";
import { describe, expect, it } from "vitest";

type Json = Record<string, unknown>;
type Poll = Json | Error | (() => Response);
type JobWaiter<Success = Json> = Waiter<Json, [id: string], Success>;

const quick = { pollIntervalMs: 1, maxPollIntervalMs: 1 };

/** A client whose requests get these responses, the last one for ever. */
function clientOf(polls: readonly Poll[]) {
  const warnings: string[] = [];
  let requests = 0;
  const fetch = async () => {
    const poll = polls[Math.min(requests++, polls.length - 1)];
    if (poll instanceof Error) throw poll;
    return typeof poll === "function" ? poll() : Response.json(poll);
  };
  const logger = { debug: () => {}, warn: (text: string) => warnings.push(text) };
  const definition = { name: "Jobs", baseUrl: "http://127.0.0.1:9", options: {}, credentials: {} };
  return { client: new Client(definition, { fetch, retry: false, logger } as never), warnings };
}

const operation = { operationId: "getJob", method: "GET", path: "/jobs/{id}", accept: "application/json" };

const getJob = (client: Client, id: string, options?: never): ApiPromise<Json> =>
  client.request(operation as never, { path: { id } } as never, options);

/** A waiter that says as little as one can. */
const least: JobWaiter = { subject: "job", poll: getJob, success: ["done"] };

/** What waiting for a job rejects with. */
async function failure(waiting: Promise<unknown>): Promise<ClientError & Json> {
  return waiting.then(
    () => expect.unreachable("it didn't fail"),
    (error) => error,
  );
}

const waits = (polls: readonly Poll[], waiter: JobWaiter<unknown> = least, options = {}) => {
  const { client, warnings } = clientOf(polls);
  const waiting = waitUntilFinal(client, waiter, ["j1"], { ...quick, ...options });
  return { waiting, warnings };
};

describe("a waiter that says as little as one can", () => {
  it("takes any other status for one of something unfinished", async () => {
    const { waiting, warnings } = waits([{ status: "running" }, { status: "failed" }, { status: "done" }]);
    await expect(waiting).resolves.toEqual({ status: "done" });
    expect(warnings).toEqual([]);
  });

  it("goes on after a status that can't be one, up to the limit of an outage", async () => {
    for (const status of ["", 1, true, null, {}]) {
      const error = await failure(waits([{ status }], least, { maxOutageMs: 0 }).waiting);
      expect(error).toMatchObject({ code: "malformed-response", excerpt: JSON.stringify({ status }) });
      expect(error.message).toContain("no usable `status`");
    }
  });
});

it("takes no body at all for an outage", async () => {
  const { waiting } = waits([() => new Response(null, { status: 204 })], least, { maxOutageMs: 0 });
  expect(await failure(waiting)).toMatchObject({ code: "malformed-response", excerpt: "" });
});

describe("the status", () => {
  it("is a number or a boolean where the ends say so", async () => {
    const waiter: JobWaiter = { ...least, success: [0], failure: [true] };
    await expect(waits([{ status: 1 }, { status: 0 }], waiter).waiting).resolves.toEqual({ status: 0 });
    const error = await failure(waits([{ status: "0" }], waiter, { maxOutageMs: 0 }).waiting);
    expect(error).toMatchObject({ code: "malformed-response" });
  });

  it("has no type of a case that is about something else", async () => {
    const waiter: JobWaiter = { ...least, success: [0], failure: [{ "/gone": true }] };
    const error = await failure(waits([{ status: "running" }], waiter, { maxOutageMs: 0 }).waiting);
    expect(error.message).toContain("no usable `status`");
  });

  it("can be named by the cases, one value or several, at its pointer", async () => {
    const waiter: JobWaiter = {
      ...least,
      status: "/job/phase",
      success: [{ "/job/phase": ["done", "archived"], "/job/broken": false }],
      failure: [{ "/job/phase": "done" }, { "/other": "gone" }],
    };
    const of = (phase: unknown, broken: boolean) => ({ job: { phase, broken } });
    await expect(waits([of("x", false), of("archived", false)], waiter).waiting).resolves.toBeTruthy();
    const failed = await failure(waits([of("done", true)], waiter).waiting);
    expect(failed).toBeInstanceOf(OperationFailedError);
    expect(failed.message).toContain("its status is done");
    const malformed = await failure(waits([of(1, true)], waiter, { maxOutageMs: 0 }).waiting);
    expect(malformed.message).toContain("no usable `phase`");
  });
});

describe("the reason", () => {
  const waiter: JobWaiter = { ...least, failure: ["failed"], canceled: ["canceled"] };
  const [error, reason] = [
    { code: "e", message: "It broke." },
    { code: "r", message: "They asked." },
  ];

  it.each([
    { end: "failed", more: { error, reason }, code: "e", type: OperationFailedError },
    { end: "failed", more: { reason }, code: "r", type: OperationFailedError },
    { end: "canceled", more: { error, reason }, code: "r", type: OperationCanceledError },
    { end: "canceled", more: { error }, code: "e", type: OperationCanceledError },
  ])("of what is $end is where it is by default: $more", async ({ end, more, code, type }) => {
    const thrown = await failure(waits([{ status: end, ...more }], waiter).waiting);
    expect(thrown).toBeInstanceOf(type);
    expect({ ...thrown }).toMatchObject({ [end === "failed" ? "error" : "reason"]: { code } });
  });
});

describe("an error of a wait", () => {
  it("tells which waiter it is of", async () => {
    const error = await failure(waits([() => new Response("{}", { status: 400 })]).waiting);
    const other: JobWaiter = { ...least, poll: (...args) => getJob(...args) };
    expect(carriesWait(error)).toBe(true);
    expect(carriesWait(error, least)).toBe(true);
    expect(carriesWait(error, other)).toBe(false);
    expect(carriesWait(new ClientError("failed", {}))).toBe(false);
    expect(carriesWait(Object.assign(new Error(), error))).toBe(false);
  });

  it("is known to another copy of the runtime, ESM or CommonJS", async () => {
    const error = await failure(waits([() => new Response("{}", { status: 400 })]).waiting);
    expect(Object.getOwnPropertyDescriptor(error, Symbol.for("@intuned/runtime.poll"))).toMatchObject({
      value: getJob,
      enumerable: false,
    });
  });

  it("is about no request where there was none, or where the options are wrong", async () => {
    const early = await failure(waits([{}], least, { signal: AbortSignal.abort() }).waiting);
    expect(early).toBeInstanceOf(AbortError);
    const wrong = new OptionsError("id", "is wrong");
    const thrown = await failure(
      waits([{ status: "running" }], {
        ...least,
        poll: (client, id, options) => {
          if (polled++) throw wrong;
          return getJob(client, id, options);
        },
      }).waiting,
    );
    expect(thrown).toBe(wrong);
    expect(thrown).toMatchObject({ waitArguments: ["j1"], lastResponse: { status: "running" } });
    expect(thrown.call).toBeUndefined();
    expect(thrown.attempts).toBe(0);
  });
  let polled = 0;

  it("that is thrown in two waits tells of the last one", async () => {
    const wrong = new OptionsError("id", "is wrong");
    const once = (): JobWaiter => {
      let polls = 0;
      return {
        ...least,
        poll: (...args) => {
          if (polls++) throw wrong;
          return getJob(...args);
        },
      };
    };
    const [first, second] = [once(), once()];
    await failure(waits([{ status: "first" }], first).waiting);
    expect(carriesWait(wrong, first)).toBe(true);
    expect(await failure(waits([{ status: "second" }], second).waiting)).toBe(wrong);
    expect(carriesWait(wrong, first)).toBe(false);
    expect(wrong).toMatchObject({ lastResponse: { status: "second" } });
  });

  it("that is another library's fails the wait, with its cause", async () => {
    const cause = new Error("broken");
    const poll = () => {
      throw cause;
    };
    const error = await failure(waits([{}], { ...least, poll }).waiting);
    expect(error).toBeInstanceOf(ClientError);
    expect(error.message).toMatch(/failed/);
    expect(error).toMatchObject({ cause, mayHaveStarted: true });
  });

  it("that is a framework's is thrown as it is", async () => {
    const digest = Object.assign(new Error("dynamic"), { digest: "DYNAMIC" });
    const poll = () => {
      throw digest;
    };
    const error = await failure(waits([{}], { ...least, poll }).waiting);
    expect(error).toBe(digest);
    expect(carriesWait(error)).toBe(false);
  });
});

describe("reading what a wait ended with", () => {
  it("can poll again, without telling the caller's onStatus", async () => {
    const told: unknown[] = [];
    const waiter: JobWaiter<string> = {
      ...least,
      read: async ({ response, pollAgain }) => `${response["part"]}${(await pollAgain())["part"]}`,
    };
    const polls = [1, 2].map((part) => ({ status: "done", part }));
    const { waiting } = waits(polls, waiter, { onStatus: (it: unknown) => told.push(it) });
    await expect(waiting).resolves.toBe("12");
    expect(told).toEqual([{ status: "done", part: 1 }]);
  });

  it("has the limits of the wait when it polls again", async () => {
    const abort = new AbortController();
    const waiter: JobWaiter<Json> = {
      ...least,
      read: ({ pollAgain }) => {
        setImmediate(() => abort.abort("enough"));
        return pollAgain();
      },
    };
    const polls = [{ status: "done" }, { status: "running" }];
    const { waiting } = waits(polls, waiter, { signal: abort.signal, pollIntervalMs: 3_600_000 });
    const error = await failure(waiting);
    expect(error).toBeInstanceOf(AbortError);
    expect(error).toMatchObject({ cause: "enough", waitArguments: ["j1"] });
  });

  it("fails with what it was about", async () => {
    const read = async () => {
      throw new Error("unreadable");
    };
    const error = await failure(waits([{ status: "done" }], { ...least, read }).waiting);
    expect(error).toMatchObject({ waitArguments: ["j1"], lastResponse: { status: "done" } });
    expect(error.message).toContain("reading the result of the job j1");
  });
});

describe("a start", () => {
  const start = (client: Client, options?: never): ApiPromise<unknown> =>
    client.request(
      { ...operation, operationId: "startJob", method: "POST", path: "/jobs" } as never,
      {},
      options,
    );
  const starts = (body: unknown, options = {}) => {
    const { client, warnings } = clientOf([() => Response.json(body), { status: "done" }]);
    return {
      waiting: startAndWait(client, least, start, [], ["/data/id"], { ...quick, ...options }),
      warnings,
    };
  };

  it.each(["a", "..a", ".a.", "a b", "a/b", "本"])(
    "whose response has an id that can be in a path: %j",
    async (id) => {
      await expect(starts({ id }).waiting).resolves.toEqual({ status: "done" });
    },
  );

  it.each(["", ".", "..", "a\n", "\na", "a\u0000b", "\ud800", 1, null, undefined])(
    "whose response has no usable id fails: %j",
    async (id) => {
      const error = await failure(starts({ id }).waiting);
      expect(error).toMatchObject({ code: "malformed-response", mayHaveStarted: true });
      expect(error.message).toContain("no usable `id`");
    },
  );

  it("whose response has no body, nor the header that the id is in, fails", async () => {
    const { client } = clientOf([() => new Response(null, { status: 204 })]);
    const empty = (of: Client, options?: never): ApiPromise<unknown> =>
      of.request(
        { operationId: "startJob", method: "POST", path: "/jobs", promises: ["empty"] } as never,
        {},
        options,
      );
    const error = await failure(startAndWait(client, least, empty, [], ["/headers/x-job"], quick));
    expect(error).toMatchObject({ code: "malformed-response", excerpt: "" });
    expect(error.message).toContain("no usable `x-job`");
  });

  it("goes on where onStart fails, and warns of it", async () => {
    const onStart = () => {
      throw new Error("disk full");
    };
    const { waiting, warnings } = starts({ id: "a" }, { onStart });
    await expect(waiting).resolves.toEqual({ status: "done" });
    expect(warnings).toEqual([expect.stringMatching(/^onStart failed.*disk full/)]);
  });

  it("lets go of the caller's signal in the end", async () => {
    const { signal } = new AbortController();
    await starts({ id: "a" }, { signal }).waiting;
    await waits([{ status: "done" }], least, { signal }).waiting;
    const { client } = clientOf([{ status: "done" }]);
    for await (const _ of watchUntilFinal(client, least, ["j1"], { ...quick, signal }));
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });
});
