import type { RetryOptions } from "@intuned/runtime";
import { expect, it, onTestFinished, vi } from "vitest";
import { request } from "./echo.js";
import { serve } from "./server.js";

/** What chance says in this test. */
function draw(random: number): void {
  const spy = vi.spyOn(Math, "random").mockReturnValue(random);
  onTestFinished(() => spy.mockRestore());
}

/** The pauses of a call that is never answered but with this. Aborted at the first that is a second or longer. */
async function pauses(retry: RetryOptions, headers: Record<string, string> = {}): Promise<number[]> {
  const delays: number[] = [];
  const abort = new AbortController();
  await using server = await serve((_, response) => void response.writeHead(429, headers).end());
  const onRetry = ({ delayMs }: { delayMs: number }) => {
    delays.push(delayMs);
    if (delayMs >= 1_000) abort.abort();
  };
  const client = { baseUrl: server.url, hooks: { onRetry } };
  await request({ client, options: { retry, signal: abort.signal } }).catch(() => {});
  return delays;
}

it.each([
  { title: "doubles, up to its limit", random: 1, want: [4, 8, 10, 10] },
  { title: "is drawn from all that is below", random: 0.5, want: [2, 4, 5, 5] },
  {
    title: "can be next to nothing, so that clients do not come back together",
    random: 0,
    want: [0, 0, 0, 0],
  },
])("a pause $title", async ({ random, want }) => {
  draw(random);
  expect(await pauses({ maxRetries: 4, initialDelayMs: 4, maxDelayMs: 10 })).toEqual(want);
});

it.each([
  { title: "seconds", headers: { "retry-after": "7" }, want: [7_000] },
  { title: "seconds with spaces", headers: { "retry-after": " 12 " }, want: [12_000] },
  {
    title: "a date by its own clock",
    headers: { date: "Mon, 05 Jan 2026 10:00:00 GMT", "retry-after": "Mon, 05 Jan 2026 10:00:07 GMT" },
    want: [7_000],
  },
  {
    title: "a date in the oldest form that counts",
    headers: { date: "Mon, 05 Jan 2026 10:00:00 GMT", "retry-after": "Monday, 05-Jan-26 10:00:07 GMT" },
    want: [7_000],
  },
])("a pause is not shorter than the server asks for, in $title", async ({ headers, want }) => {
  expect(await pauses({ initialDelayMs: 1 }, headers)).toEqual(want);
});

it.each([
  ...["-5", "-1e9", "1.5", "1e9", "0x10", "", "soon", "Infinity", "NaN", "5 s"].map((value) => ({
    title: `neither seconds nor a date ("${value}")`,
    headers: { "retry-after": value },
  })),
  { title: "a date in the past", headers: { "retry-after": "Mon, 05 Jan 2026 10:00:00 GMT" } },
  {
    title: "a date in the past by a clock that is years ahead",
    headers: { date: "Sat, 05 Jan 2126 10:00:07 GMT", "retry-after": "Sat, 05 Jan 2126 10:00:00 GMT" },
  },
  {
    title: "a date, and its own isn't one",
    headers: { date: "today", "retry-after": "Mon, 05 Jan 2026 10:00:00 GMT" },
  },
])("a pause is the client's own where the server asks for $title", async ({ headers }) => {
  draw(1);
  expect(await pauses({ maxRetries: 1, initialDelayMs: 5 }, headers)).toEqual([5]);
});

it("a pause is not shorter than the backoff, whatever the server asks for", async () => {
  draw(1);
  expect(await pauses({ maxRetries: 1, initialDelayMs: 5 }, { "retry-after": "0" })).toEqual([5]);
});

it("there are two retries within 500 ms and a second, unless told otherwise", async () => {
  draw(0.01);
  expect(await pauses({})).toEqual([5, 10]);
});
