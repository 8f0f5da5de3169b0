import { inspect } from "node:util";
import * as runtime from "@intuned/runtime";
import { beforeAll, describe, expect, it, vi } from "vitest";

type Copy = typeof runtime;
const {
  AbortError,
  ApiError,
  ClientError,
  ConnectionError,
  isApiError,
  MalformedResponseError,
  OptionsError,
  TimeoutError,
} = runtime;

const call: runtime.CallDescription = {
  operationId: "lend",
  method: "POST",
  url: "http://127.0.0.1/lend",
  attempts: 2,
  mayHaveStarted: true,
};

/** An instance of each class of one copy of the package. */
function instances(copy: Copy) {
  return {
    ApiError: apiError(404, copy),
    AbortError: new copy.AbortError({ call }),
    ConnectionError: new copy.ConnectionError({ call, cause: new Error("no") }),
    MalformedResponseError: new copy.MalformedResponseError("a page", "<html>", { call, status: 200 }),
    OptionsError: new copy.OptionsError("key", "`key` is missing."),
    TimeoutError: new copy.TimeoutError(10, { call }),
  };
}

function apiError(status: number, copy: Copy = runtime) {
  const said = { code: "not-found", message: "No such book.", category: "user", correlationId: "c1" };
  return new copy.ApiError(
    { ...said, retriable: false, docUrl: undefined, details: { book: 1 } },
    {
      call,
      status,
      body: { code: "not-found" },
      headers: new Headers({ "retry-after": "2" }),
    },
  );
}

const classes = { AbortError, ApiError, ConnectionError, MalformedResponseError, OptionsError, TimeoutError };
let other: Copy;

beforeAll(async () => {
  vi.resetModules();
  other = await import("@intuned/runtime");
});

describe("the family", () => {
  it("has two copies in this test", () => {
    expect(other.ApiError).not.toBe(ApiError);
    expect(Function.prototype[Symbol.hasInstance].call(ApiError, instances(other).ApiError)).toBe(false);
  });

  it.each(["this copy", "another copy"])("is known by class: an error of %s", (which) => {
    const made = instances(which === "this copy" ? runtime : other);
    for (const [name, error] of Object.entries(made)) {
      const kinds = Object.entries(classes).filter(([, it]) => error instanceof it);
      expect(kinds.map(([kind]) => kind)).toEqual([name]);
      expect(error instanceof ClientError).toBe(true);
      expect(error instanceof Error).toBe(true);
    }
  });

  it("is known by class where somebody derived from it, in either direction", () => {
    class Mine extends ApiError {}
    class Theirs extends other.ApiError {}
    const { ApiError: theirs } = instances(other);
    const said = { ...theirs, message: "" };
    const mine = new Mine(said, { call, status: 404, body: undefined, headers: new Headers() });
    const derived = new Theirs(said, { call, status: 404, body: undefined, headers: new Headers() });

    expect([mine instanceof Mine, mine instanceof ApiError, mine instanceof ClientError]).toEqual([
      true,
      true,
      true,
    ]);
    expect([derived instanceof Mine, derived instanceof ApiError, derived instanceof ClientError]).toEqual([
      false,
      true,
      true,
    ]);
    expect([theirs instanceof Mine, apiError(404) instanceof Mine]).toEqual([false, false]);
  });

  it.each([undefined, null, "ApiError", new Error("no"), { name: "ApiError" }, () => {}])(
    "does not count in what only looks like it: %s",
    (value) => {
      expect([value instanceof ClientError, value instanceof ApiError, isApiError(value)]).toEqual([
        false,
        false,
        false,
      ]);
    },
  );

  it("is told by name and code", () => {
    const made = Object.values(instances(runtime)).map(({ name, code }) => `${name} ${code}`);
    expect(made).toEqual([
      "ApiError not-found",
      "AbortError aborted",
      "ConnectionError connection-failed",
      "MalformedResponseError malformed-response",
      "OptionsError bad-options",
      "TimeoutError timeout",
    ]);
  });
});

describe("isApiError", () => {
  it.each([
    { given: [], want: true },
    { given: [404], want: true },
    { given: [400, 404], want: true },
    { given: [400, 409], want: false },
  ])("of a 404 for $given is $want", ({ given, want }) => {
    expect(isApiError(apiError(404), ...given)).toBe(want);
    expect(isApiError(instances(other).ApiError, ...given)).toBe(want);
  });

  it("narrows the status for the compiler", () => {
    const error: unknown = apiError(404);
    if (!isApiError(error, 404, 410)) return expect.unreachable();
    const status: 404 | 410 = error.status;
    // @ts-expect-error -- it cannot be that one
    const wrong: 500 = error.status;
    // @ts-expect-error -- nobody knows what a body is
    error.body.code;
    expect([status, wrong]).toEqual([404, 404]);
  });
});

describe("an error", () => {
  it("says method, URL, status, attempts and whether it may have started", () => {
    expect(apiError(404).message).toBe(
      "POST http://127.0.0.1/lend was answered 404 not-found: No such book. [correlation id c1] (after 2 attempts); the operation may have started",
    );
  });

  it("is whole as JSON, and an error to whoever inspects it", () => {
    expect(JSON.parse(JSON.stringify(apiError(404)))).toEqual({
      name: "ApiError",
      code: "not-found",
      category: "user",
      retriable: false,
      correlationId: "c1",
      details: { book: 1 },
      status: 404,
      attempts: 2,
      mayHaveStarted: true,
      retryAfterMs: 2_000,
      call,
      body: { code: "not-found" },
      headers: {},
    });
    expect(inspect(apiError(404))).toMatch(/^ApiError: POST http:\/\/127\.0\.0\.1\/lend was answered 404/);
  });

  it("keeps what it was told about the call when the call goes on", () => {
    const state = { ...call, attempts: 1, mayHaveStarted: false };
    const error = new TimeoutError(10, { call: state });
    state.attempts = 2;
    state.mayHaveStarted = true;
    expect([error.attempts, error.mayHaveStarted]).toEqual([1, false]);
  });

  it("quotes no more of a body than a line or two", () => {
    const page = "<html>".repeat(10_000);
    const answer = { call, status: 502, body: page, headers: new Headers() };
    const api = new ApiError(runtimeSaysNothing, answer);
    const malformed = new MalformedResponseError("a page", page, { call, status: 200 });
    expect(Math.max(api.message.length, malformed.message.length, malformed.excerpt.length)).toBeLessThan(
      500,
    );
  });
});

const runtimeSaysNothing: runtime.ErrorObject = {
  code: undefined,
  message: undefined,
  category: undefined,
  retriable: undefined,
  docUrl: undefined,
  correlationId: undefined,
  details: undefined,
};
