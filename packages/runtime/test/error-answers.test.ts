import { type ApiError, isApiError } from "@intuned/runtime";
import { readErrorObject } from "@intuned/runtime/support";
import { describe, expect, it } from "vitest";
import { request } from "./echo.js";
import { serve } from "./server.js";

async function refused(status: number, headers: Record<string, string> = {}, body = ""): Promise<ApiError> {
  await using server = await serve((_, response) => void response.writeHead(status, headers).end(body));
  const error = await request({ client: { baseUrl: server.url, retry: false } }).catch((it: unknown) => it);
  return isApiError(error) ? error : expect.unreachable(`${error}`);
}

describe("a redirect", () => {
  const location = "https://login.example/start?token=0123456789#top";

  it.each([301, 302, 303, 307, 308])("isn't followed, and shows no query of the URL: %d", async (status) => {
    const error = await refused(status, { location });
    expect(error).toMatchObject({ status, code: "redirected", mayHaveStarted: true });
    expect(error.message).toContain("(a redirect to https://login.example/start, not followed: check");
  });

  it("has the code of its error object where it has one", async () => {
    expect(await refused(307, { location }, '{"code":"moved"}')).toMatchObject({ code: "moved" });
  });

  it("has no status in a browser, which doesn't show it, nor where it goes", async () => {
    const answer = { type: "opaqueredirect", ok: false, status: 0, headers: new Headers(), body: null };
    const fetch = async () => ({ ...answer, arrayBuffer: async () => new ArrayBuffer(0) }) as never;
    const error = await request({ client: { fetch } }).catch((it: unknown) => it);
    expect(error).toMatchObject({ status: 0, code: "redirected", attempts: 1, mayHaveStarted: true });
    expect((error as Error).message).toContain("(a redirect to another URL, not followed");
  });

  it.each([
    [304, {}],
    [300, {}],
    [400, { location }],
    [404, { location }],
  ])("is none: %d %o", async (status, headers) => {
    const error = await refused(status, headers);
    expect(error.code).toBeUndefined();
    expect(error.message).not.toContain("redirect");
  });
});

it("the message of an error without a body has nothing but its status", async () => {
  const { message, call } = await refused(404);
  expect(message).toBe(`POST ${call?.url} was answered 404`);
});

it("the message of an error without an error object quotes a line of its body", async () => {
  const { message } = await refused(502, {}, `\n <h1>Bad\n   gateway</h1> ${"x".repeat(300)}`);
  expect(message).toMatch(/was answered 502: <h1>Bad gateway<\/h1> x{150,180}; the operation may/);
});

describe("an error object", () => {
  const none = Object.fromEntries(
    ["code", "message", "category", "retriable", "docUrl", "correlationId", "details"].map((it) => [
      it,
      undefined,
    ]),
  );

  it.each<[title: string, body: unknown, said: object, fields?: Parameters<typeof readErrorObject>[1]]>([
    ["nothing", undefined, {}],
    ["null", null, {}],
    ["a text", "code", {}],
    ["an array", ["code"], {}],
    [
      "its own names",
      { code: "c", message: "m", retriable: false, details: 0 },
      { code: "c", message: "m", retriable: false, details: 0 },
    ],
    ["null for details", { details: null }, { details: null }],
    [
      "other types than it must have",
      { code: 5, message: {}, category: null, retriable: "true", docUrl: [] },
      {},
    ],
    ["what only its prototype has", Object.create({ code: "c" }), {}],
    ["RFC 9457's detail", { title: "t", detail: "d" }, { message: "d" }],
    ["RFC 9457's title alone", { title: "t" }, { message: "t" }],
    ["a message before RFC 9457's", { title: "t", detail: "d", message: "m" }, { message: "m" }],
    [
      "the API's own names",
      { error_code: "c", errors: [1], code: "no" },
      { code: "c", details: [1] },
      { code: ["error_code"], details: ["info", "errors"] },
    ],
    [
      "a name after one of another type",
      { retriable: "yes", retirable: true },
      { retriable: true },
      { retriable: ["retriable", "retirable"] },
    ],
  ])("is read from a body that has %s", (_, body, said, fields) => {
    expect(readErrorObject(body, fields)).toEqual({ ...none, ...said });
  });
});
