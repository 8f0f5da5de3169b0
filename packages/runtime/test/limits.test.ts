import { setTimeout as delay } from "node:timers/promises";
import { ConnectionError, OptionsError, type RetryOptions } from "@intuned/runtime";
import { Agent, getGlobalDispatcher, setGlobalDispatcher } from "undici";
import { describe, expect, it, onTestFinished } from "vitest";
import { request } from "./echo.js";
import { serve } from "./server.js";

/** A server that takes its time. */
const slowly = (ms: number) =>
  serve(async (_, response) => {
    await delay(ms);
    response.setHeader("content-type", "application/json").end('{"ok":true}');
  });

describe("a limit that is no number, or less than nothing", () => {
  const limits = ["timeoutMs", "attemptTimeoutMs"] as const;
  const retries = ["maxRetries", "initialDelayMs", "maxDelayMs", "maxRetryAfterMs"] as const;
  const given: Record<string, unknown>[] = [
    Number.NaN,
    -1,
    -Infinity,
    "5" as unknown as number,
    "" as unknown as number,
    null as unknown as number,
    true as unknown as number,
    5n as unknown as number,
    {} as unknown as number,
  ].flatMap((value) => [
    ...limits.map((name) => ({ [name]: value })),
    ...retries.map((name): Record<string, unknown> => ({ retry: { [name]: value } satisfies RetryOptions })),
    { maxResponseBytes: value },
  ]);

  it.each(given)("is refused, by name: %o", async (limit) => {
    const [name = ""] = Object.keys(limit["retry"] ?? limit);
    const want = { name: "OptionsError", code: "bad-options", option: name };

    await expect(async () => request({ client: limit })).rejects.toMatchObject(want);
    await expect(async () => request({ options: limit })).rejects.toMatchObject(want);
    await expect(async () => request({ client: limit })).rejects.toThrow(
      `\`${name}\` must be a number, 0 or more`,
    );
  });

  it("is refused before anything is sent", async () => {
    let seen = 0;
    await using server = await serve((_, response) => {
      seen++;
      response.end("{}");
    });
    const calling = request({ client: { baseUrl: server.url }, options: { timeoutMs: -1 } });
    await expect(calling).rejects.toThrow(OptionsError);
    expect(seen).toBe(0);
  });
});

describe("a limit", () => {
  it.each([
    { title: "switched off", limits: { timeoutMs: 0, attemptTimeoutMs: 0 } },
    { title: "infinite", limits: { timeoutMs: Infinity, attemptTimeoutMs: Infinity } },
    { title: "longer than a timer can run", limits: { timeoutMs: 2 ** 31, attemptTimeoutMs: 2 ** 40 } },
    { title: "left out", limits: { timeoutMs: undefined } },
  ])("that is $title does not end a call at once", async ({ limits }) => {
    await using server = await slowly(50);
    await expect(request({ client: { baseUrl: server.url }, options: limits })).resolves.toEqual({
      ok: true,
    });
  });

  it("of more than five minutes is not undercut by that of Node's fetch", async () => {
    const before = getGlobalDispatcher();
    const impatient = new Agent({ headersTimeout: 50, bodyTimeout: 50 });
    setGlobalDispatcher(impatient);
    onTestFinished(async () => {
      setGlobalDispatcher(before);
      await impatient.close();
    });
    // undici looks at its limits about once in a second.
    await using server = await slowly(2_500);
    const call = (timeoutMs: number) =>
      request({ client: { baseUrl: server.url, retry: false }, options: { timeoutMs } }).catch(
        (error: ConnectionError) => error,
      );

    const [usual, long] = await Promise.all([call(60_000), call(300_001)]);

    expect(usual).toBeInstanceOf(ConnectionError);
    expect(usual).toMatchObject({ cause: { cause: { code: "UND_ERR_HEADERS_TIMEOUT" } } });
    expect(long).toEqual({ ok: true });
  });
});
