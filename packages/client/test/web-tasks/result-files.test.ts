import { createHash } from "node:crypto";
import type { IncomingMessage, RequestListener } from "node:http";
import { inspect } from "node:util";
import { gzipSync } from "node:zlib";
import {
  type ApiError,
  carriesWebTask,
  ResultMismatchError,
  UnreadableResultError,
  type WaitForResultOptions,
} from "@intuned/client";
import { describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { serve } from "../support/serve.js";
import { answer, apiKey, serveTasks, success } from "../support/task-server.js";

/** What grants access to the file: a part of the path and one of the query. */
const PATH = createHash("sha256").update("path").digest("hex");
const SIGNATURE = createHash("sha256").update("query").digest("hex");

const quick = { pollIntervalMs: 1, maxPollIntervalMs: 2 };
const companies = ["A", "B"];
const json = JSON.stringify(companies);
const pdf = Buffer.from([0x25, 0x50, 0x44, 0x46, 0x00, 0xff]);

interface FileCase {
  /** What the file's host does. */
  readonly host: RequestListener;
  readonly file?: object;
  readonly options?: WaitForResultOptions<undefined>;
}

/** Waits for the result of a task that is a file. */
async function wait({ host, file = {}, options = {} }: FileCase) {
  const requests: IncomingMessage[] = [];
  await using files = await serve((request, response) => {
    requests.push(request);
    host(request, response);
  });
  const whole = {
    url: `${files.url}/${PATH}/result?X-Signature=${SIGNATURE}`,
    contentType: "application/json",
    sizeBytes: json.length,
    expiresAt: "2026-01-15T10:12:00Z",
    ...file,
  };
  const response = success({ type: "file", file: whole });
  await using server = await serveTasks([response]);
  const told: unknown[] = [];
  const tell = (it: unknown) => void told.push(it);
  const client = server.client({
    retry: { maxRetries: 1, initialDelayMs: 1 },
    headers: { "x-mine": "for the API alone" },
    logger: { debug: tell, warn: tell },
    hooks: { onRequest: tell, onResponse: tell, onRetry: tell, onError: tell },
    debug: true,
  });
  const settled = await client.webTasks
    .waitForResult("wt_1", { ...quick, ...options, headers: { "x-call": "for the API alone" } })
    .then(
      (value) => ({ value, error: undefined }),
      (error: Error) => ({ value: undefined, error }),
    );
  const said = inspect([told, settled.error], { depth: 12, showHidden: false });
  return { ...settled, said, requests, response: { webTaskId: "wt_1", ...response }, polls: server.polls };
}

const sends =
  (body: string | Uint8Array, type = "application/json", status = 200, headers = {}): RequestListener =>
  (_, response) =>
    response.writeHead(status, { "content-type": type, ...headers }).end(body);

describe("a result that is a file", () => {
  it.each<[title: string, FileCase]>([
    ["JSON", { host: sends(json) }],
    ["JSON of a vendor", { host: sends(json), file: { contentType: "application/vnd.a+json; v=1" } }],
    ["JSON that its host calls something else", { host: sends(json, "binary/octet-stream") }],
    [
      "JSON by its host's type, when none is declared",
      { host: sends(json), file: { contentType: undefined } },
    ],
    ["JSON with a byte order mark", { host: sends(`\uFEFF${json}`) }],
    [
      "JSON that its host compresses",
      { host: sends(gzipSync(json), "application/json", 200, { "content-encoding": "gzip" }) },
    ],
    ["JSON as large as the limit", { host: sends(json), options: { maxFileBytes: json.length } }],
  ])("is parsed: %s", async (_, given) => {
    const { value, requests, response, polls } = await wait(given);
    expect(value).toEqual({ ...response, result: companies });
    expect([requests.length, polls]).toEqual([1, 1]);
  });

  it("is downloaded without the key and without the headers of client and call", async () => {
    const { requests } = await wait({ host: sends(json) });
    expect(requests[0]?.method).toBe("GET");
    expect(requests[0]?.rawHeaders.join("\n")).not.toMatch(
      new RegExp(`${apiKey}|x-api-key|x-mine|x-call|API alone|IntunedClient`, "i"),
    );
  });

  it.each([
    ["application/pdf", "application/pdf"],
    ["image/png", "image/png"],
    [undefined, "application/octet-stream"],
  ])("is a Blob when its type is %s", async (contentType, type) => {
    const { value } = await wait({
      host: sends(pdf, "application/octet-stream"),
      file: { contentType, sizeBytes: pdf.length },
    });
    const blob = value?.result;
    if (!(blob instanceof Blob)) return expect.unreachable("it is no Blob");
    expect(blob.type).toBe(type);
    expect(Buffer.from(await blob.arrayBuffer())).toEqual(pdf);
  });

  it("is checked by the schema once it is parsed", async () => {
    const outputSchema = z.array(z.string().toLowerCase());
    const run = (host: RequestListener) => wait({ host, options: { outputSchema } as never });
    expect((await run(sends(json))).value).toMatchObject({ result: ["a", "b"] });
    expect((await run(sends("[1,    2]"))).error).toBeInstanceOf(ResultMismatchError);
  });

  it.each([400, 401, 403, 404, 410])(
    "whose URL is refused with %d is read from a new one, and onStatus isn't called again",
    async (status) => {
      const onStatus = vi.fn();
      await using files = await serve((request, response) =>
        request.url === "/new"
          ? sends(json)(request, response)
          : sends("", "text/plain", status)(request, response),
      );
      const file = (path: string) =>
        success({
          type: "file",
          file: { url: `${files.url}/${path}`, contentType: "application/json", sizeBytes: 1, expiresAt: "" },
        });
      const unavailable: Parameters<typeof serveTasks>[0][number] = (_, response) =>
        answer(response, { code: "unavailable" }, 503);
      await using server = await serveTasks([file("old"), unavailable, file("new")]);
      const logger = { debug: vi.fn(), warn: vi.fn() };
      const client = server.client({ retry: false, logger });
      const { result } = await client.webTasks.run({ task: "Find it" }, { ...quick, onStatus });
      expect(result).toEqual(companies);
      expect(onStatus).toHaveBeenCalledOnce();
      expect(server.polls).toBe(3);
    },
  );
});

describe("a result that can't be read is an UnreadableResultError with the task and the response", () => {
  const page = sends("<Error><Code>AccessDenied</Code></Error>", "application/xml", 403);

  it.each<[title: string, FileCase, want: { reason: string; message: string | RegExp; requests: number }]>([
    [
      "expired, and its new URL too",
      { host: page },
      { reason: "expired", message: /GET http:\/\/127.0.0.1:\d+ was answered 403: /, requests: 2 },
    ],
    [
      "larger than the default limit, as declared",
      { host: sends(json), file: { sizeBytes: 100_000_001 } },
      {
        reason: "too-large",
        message: "it has 100000001 bytes, and `maxFileBytes` is 100000000",
        requests: 0,
      },
    ],
    [
      "larger than the limit, as it arrives",
      { host: sends(`[${" ".repeat(1_000)}]`), options: { maxFileBytes: 1_000 } },
      { reason: "too-large", message: /with more than 1000 bytes$/, requests: 1 },
    ],
    [
      "larger than the limit once it is decompressed",
      {
        host: sends(gzipSync(" ".repeat(1_000_000)), "application/json", 200, { "content-encoding": "gzip" }),
        options: { maxFileBytes: 999_999 },
      },
      { reason: "too-large", message: /with more than 999999 bytes$/, requests: 1 },
    ],
    [
      "a page instead of JSON",
      { host: sends("<p>Please log in.</p>") },
      { reason: "unreadable", message: "it is not JSON, but its type is application/json", requests: 1 },
    ],
    [
      "half of a JSON document",
      { host: sends('["A","B'), file: { sizeBytes: 7 } },
      { reason: "unreadable", message: "it is not JSON, but its type is application/json", requests: 1 },
    ],
    [
      "less than its size, and JSON all the same",
      { host: sends("12"), file: { sizeBytes: 4 } },
      { reason: "unreadable", message: "only 2 of 4 bytes arrived", requests: 1 },
    ],
    [
      "half of a PDF",
      { host: sends(pdf), file: { sizeBytes: 2 * pdf.length, contentType: "application/pdf" } },
      { reason: "unreadable", message: "only 6 of 12 bytes arrived", requests: 1 },
    ],
    [
      "garbage for gzip",
      { host: sends("no gzip", "application/json", 200, { "content-encoding": "gzip" }) },
      { reason: "unreadable", message: /with a body that can.t be decompressed$/, requests: 1 },
    ],
    [
      "nowhere: its URL is no web address",
      { host: sends(json), file: { url: `ftp://127.0.0.1/${PATH}?${SIGNATURE}` } },
      { reason: "unreadable", message: /a URL to download that isn't http or https/, requests: 0 },
    ],
    [
      "at a host that hangs up",
      { host: ({ socket }) => socket.destroy() },
      { reason: "unreadable", message: /got no answer: .*\(after 2 attempts\)$/, requests: 2 },
    ],
    [
      "at a host that fails",
      { host: sends("", "text/plain", 503) },
      { reason: "unreadable", message: /was answered 503 \(after 2 attempts\)$/, requests: 2 },
    ],
  ])("%s", async (_, given, want) => {
    const { error, said, requests, response } = await wait(given);

    expect(error).toBeInstanceOf(UnreadableResultError);
    const [subject, problem] = error?.message.split(" can't be read: ") ?? [];
    expect(subject).toBe("the result of the web task wt_1");
    if (want.message instanceof RegExp) expect(problem).toMatch(want.message);
    else expect(problem).toBe(want.message);
    expect(error).toMatchObject({
      name: "UnreadableResultError",
      code: "unreadable-result",
      reason: want.reason,
      webTaskId: "wt_1",
      mayHaveStarted: true,
    });
    if (!carriesWebTask(error)) return expect.unreachable("it does not carry the task");
    expect(error.lastAnswer).toEqual(response);
    expect(requests).toHaveLength(want.requests);
    for (const secret of [PATH, SIGNATURE, apiKey]) expect(said).not.toContain(secret.slice(0, 12));
  });

  it.each([
    ["of another type", { type: "stream", stream: "https://files.example/1" }],
    ["without a file", { type: "file" }],
    ["that isn't wrapped", ["A"]],
  ])("%s", async (_, result) => {
    await using server = await serveTasks([success(result)]);
    const error = await server
      .client()
      .webTasks.waitForResult("wt_1")
      .catch((it: unknown) => it);
    expect(error).toMatchObject({ reason: "unreadable", lastAnswer: { result } });
  });
});

it("a failure to get a new URL carries the response with the old one", async () => {
  await using files = await serve(sends("", "text/plain", 403));
  const response = success({ type: "file", file: { url: files.url, contentType: "", sizeBytes: 1 } });
  await using server = await serveTasks([response, (_, gone) => answer(gone, { code: "not-found" }, 404)]);
  const waiting = server.client().webTasks.waitForResult("wt_1", quick);
  await expect(waiting).rejects.toMatchObject({
    name: "ApiError",
    status: 404,
    webTaskId: "wt_1",
    lastAnswer: response,
  });
});

it("what ends a wait ends a download, too", async () => {
  const controller = new AbortController();
  const stalls: RequestListener = () => controller.abort("deploy");
  const { error } = await wait({ host: stalls, options: { signal: controller.signal } });
  expect(error).toMatchObject({ name: "AbortError", cause: "deploy", webTaskId: "wt_1" });
  const { error: late } = await wait({ host: () => {}, options: { timeoutMs: 100 } });
  expect(late).toMatchObject({ name: "TimeoutError", timeoutMs: 100, lastAnswer: { status: "completed" } });
});

it("a poll that breaks off within a file's URL tells nothing of it", async () => {
  const url = `https://files.example/${PATH}?X-Signature=${SIGNATURE}`;
  const bodies = [
    `{"result":{"file":{"url":"${url}"`,
    `{"a":"${url.replaceAll("/", "\\/")}"}x`,
    `["${url}",]`,
  ];
  await using server = await serveTasks([
    ...bodies.map((body): Parameters<typeof serveTasks>[0][number] => (_, response) => {
      response.setHeader("content-type", "application/json").end(body);
    }),
    success(),
  ]);
  const warn = vi.fn();
  const logger = { debug: warn, warn };
  await server
    .client({ logger, debug: true, hooks: { onError: warn } })
    .webTasks.waitForResult("wt_1", quick);
  const said = inspect(warn.mock.calls, { depth: 9, maxStringLength: null });
  expect(said).toContain("files.example");
  for (const piece of [PATH.slice(0, 8), SIGNATURE.slice(0, 8), SIGNATURE.slice(-8)])
    expect(said).not.toContain(piece);
});

it("the cause of a refused URL has its host's response", async () => {
  const { error } = await wait({ host: sends("Request has expired", "text/plain", 403, { "x-id": "r1" }) });
  const cause = error?.cause as ApiError;
  expect(cause).toMatchObject({ name: "ApiError", status: 403, body: "Request has expired" });
  expect(cause.headers.get("x-id")).toBe("r1");
});
