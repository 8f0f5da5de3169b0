import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readBundle } from "../support/bundle.js";
import { Caller, type Unlike, WORKSPACE } from "./caller.js";
import { type RunningServer, type ServerOptions, startCorrectServer } from "./correct-server.js";
import { MAX_BODY_BYTES } from "./read-body.js";

let server: RunningServer;
let caller: Caller;

beforeAll(async () => {
  server = await startCorrectServer();
  caller = new Caller(server.url);
});
afterAll(() => server.close());

/** Runs against a server of its own with these options. */
async function withOptions(options: ServerOptions, use: (caller: Caller) => Promise<void>): Promise<void> {
  const own = await startCorrectServer(options);
  await use(new Caller(own.url)).finally(() => own.close());
}

const WEBHOOK = { type: "webhook", url: "https://hooks.example/intuned" };
const S3 = { type: "s3", bucket: "abc", accessKeyId: "k", secretAccessKey: "s", region: "r" };
const url = (length: number): string => "https://a.example/".padEnd(length, "x");
const names = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`n${index}`, ""]));
const nested = (levels: number): string => `${"[".repeat(levels)}${"]".repeat(levels)}`;

const namedExamples = Object.entries(
  (readBundle() as { components: { examples: Record<string, { value: unknown }> } }).components.examples,
).filter(([name]) => name.startsWith("WebTaskInput"));

it.each(namedExamples)("accepts the document's example %s", async (_name, { value }) => {
  const { status, type, body } = await caller.start(value);
  expect({ status, type, body }).toEqual({
    status: 200,
    type: "application/json",
    body: { webTaskId: expect.stringMatching(/^wt_[A-Za-z0-9_-]{22}$/), status: "pending" },
  });
});

describe("what lies just inside a limit is accepted, and what lies just outside is refused there", () => {
  it.each<{ at: string; inside: unknown[]; outside: unknown[] }>([
    {
      at: "/task",
      inside: ["x", "😀".repeat(20_001), "\ud800"],
      outside: ["", 1, null, ["x"]],
    },
    {
      at: "/startUrl",
      inside: [url(2049), "http://[::1]:80/%41?q=/?#f", "https://u:p@h"],
      outside: [
        "ftp://h/http://h",
        "HTTP://h",
        "https://h/a b",
        "https://h/%4",
        "https://[::g]",
        "https://ü.example",
        "//h",
      ],
    },
    {
      at: "/parameters",
      inside: [{}, names(101), { __proto__x: null }],
      outside: [[], null, "{}"],
    },
    { at: "/outputSchema", inside: [{}, { type: 1 }], outside: [true, null, []] },
    {
      at: "/reuseKey",
      inside: ["", "a b", "a".repeat(129)],
      outside: [1, null],
    },
    { at: "/model", inside: ["haiku", "sonnet", "opus"], outside: ["Opus", "gpt", "", null] },
    { at: "/proxy", inside: ["socks5://h:1", url(2049)], outside: ["socks4://h", "h:8080"] },
    {
      at: "/auth",
      inside: ["wta_1", `wta_${"a".repeat(61)}`],
      outside: ["wta_", "xwta_1", "wta_1!"],
    },
    { at: "/unknown", inside: [], outside: [1] },
  ])("$at", async ({ at, inside, outside }) => {
    const send = (value: unknown) => caller.start({ task: "x", [at.slice(1)]: value });
    for (const value of inside) expect((await send(value)).status, JSON.stringify(value)).toBe(200);
    for (const value of outside) await expectInvalid(send(value), at);
  });

  it.each<{ at: string; sink: object; inside: unknown[]; outside: unknown[] }>([
    { at: "type", sink: WEBHOOK, inside: [], outside: ["Webhook", "", null, 1] },
    { at: "url", sink: WEBHOOK, inside: [url(2049)], outside: ["ftp://h", "x", null] },
    {
      at: "headers",
      sink: WEBHOOK,
      inside: [{}, names(51), { a: "x".repeat(4097) }],
      outside: [[], "a", null],
    },
    {
      at: "headers/a",
      sink: WEBHOOK,
      inside: ["", "é\t"],
      outside: ["a\r", "a\nb", 1, null],
    },
    { at: "headers/a b", sink: WEBHOOK, inside: [], outside: [""] },
    { at: "headers/a~1b", sink: WEBHOOK, inside: [], outside: [""] },
    { at: "skipOnFail", sink: WEBHOOK, inside: [true, false], outside: ["true", 0, null] },
    { at: "bucket", sink: WEBHOOK, inside: [], outside: ["abc"] },
    {
      at: "bucket",
      sink: S3,
      inside: ["a.b", "a".repeat(63)],
      outside: ["ab", "a".repeat(64), "-ab", "ab-", "Abc"],
    },
    { at: "accessKeyId", sink: S3, inside: ["x".repeat(129)], outside: ["", 1] },
    { at: "secretAccessKey", sink: S3, inside: ["x".repeat(257)], outside: ["", null] },
    { at: "region", sink: S3, inside: ["", "a-1", "US"], outside: [1, null] },
    { at: "prefix", sink: S3, inside: ["", "x".repeat(513)], outside: [null] },
    { at: "endpoint", sink: S3, inside: [url(2049)], outside: ["s3://h"] },
    { at: "forcePathStyle", sink: S3, inside: [true, false], outside: ["false", 1] },
    { at: "skipOnFail", sink: S3, inside: [true, false], outside: ["false", 1] },
    { at: "url", sink: S3, inside: [], outside: ["https://h"] },
  ])("/sink/$at of $sink.type", async ({ at, sink, inside, outside }) => {
    const [field = "", name] = at.split("/");
    const member = (value: unknown) => (name === undefined ? value : { [name.replace("~1", "/")]: value });
    const send = (value: unknown) => caller.start({ task: "x", sink: { ...sink, [field]: member(value) } });
    for (const value of inside) expect((await send(value)).status, JSON.stringify(value)).toBe(200);
    for (const value of outside) await expectInvalid(send(value), `/sink/${at}`);
  });

  it.each([
    { body: {}, at: "/task" },
    { body: { task: "x", sink: {} }, at: "/sink/type" },
    { body: { task: "x", sink: null }, at: "/sink/type" },
    { body: { task: "x", sink: { type: "webhook" } }, at: "/sink/url" },
    ...["bucket", "accessKeyId", "secretAccessKey", "region"].map((name) => ({
      body: { task: "x", sink: Object.fromEntries(Object.entries(S3).filter(([key]) => key !== name)) },
      at: `/sink/${name}`,
    })),
    ...["null", "[]", '"x"', "1"].map((body) => ({ body, at: "" })),
    ...["constructor", "__proto__", "toString"].map((name) => ({
      body: `{"task":"x","${name}":{}}`,
      at: `/${name}`,
    })),
  ])("what is missing or no field: $body", ({ body, at }) => expectInvalid(caller.start(body), at));

  async function expectInvalid(told: ReturnType<Caller["start"]>, path: string): Promise<void> {
    const { status, type, body } = await told;
    expect({ status, type, body }).toEqual({
      status: 422,
      type: "application/json",
      body: error("validation-failed", "user", false, expect.any(Array)),
    });
    // More than one thing can be wrong there, such as a text that is no URI and so without its scheme.
    expect(new Set(body.details.map((each: { path: string }) => each.path))).toEqual(new Set([path]));
  }
});

const error = (code: string, category: string, retriable: boolean, details?: unknown): object => ({
  code,
  category,
  retriable,
  message: expect.any(String),
  correlation_id: expect.any(String),
  ...(details === undefined ? {} : { details }),
});

describe("a request that cannot be read is refused with 400", () => {
  it.each<{ given: string; body: string | Uint8Array; unlike?: Unlike }>([
    { given: "an empty body", body: "" },
    { given: "malformed JSON", body: '{"task":"x"' },
    { given: "a trailing comma", body: '{"task":"x",}' },
    { given: "two values", body: '{"task":"x"} {}' },
    { given: "a byte order mark", body: '\ufeff{"task":"x"}' },
    { given: "no UTF-8", body: new Uint8Array([...Buffer.from('{"task":"'), 0xff, ...Buffer.from('"}')]) },
    { given: "another media type", body: '{"task":"x"}', unlike: { type: "text/plain" } },
    { given: "no media type", body: '{"task":"x"}', unlike: { type: null } },
    {
      given: "a media type that only begins so",
      body: '{"task":"x"}',
      unlike: { type: "application/json5" },
    },
    { given: "too many bytes", body: `{"task":"${"x".repeat(MAX_BODY_BYTES)}"}` },
  ])("$given", async ({ body, unlike }) => {
    const told = await caller.start(body, unlike);
    expect(told).toMatchObject({ status: 400, type: "application/json" });
    expect(told.body).toEqual(error("bad-request", "user", false));
  });

  it.each(["my-workspace", "", "%zz", "..%2F..", `${WORKSPACE}0`, `urn:uuid:${WORKSPACE}`])(
    "the workspace %j",
    async (workspace) => {
      const details = [{ path: "/workspaceId", message: expect.any(String) }];
      for (const told of [
        await caller.start({ task: "x" }, { workspace }),
        await caller.read("wt_1", { workspace }),
      ])
        expect(told).toMatchObject({ status: 400, body: error("bad-request", "user", false, details) });
    },
  );

  it.each(["x", "wt_", "", "wt_%20", "WT_1"])("the task's id %j", async (id) => {
    const details = [{ path: "/webTaskId", message: expect.any(String) }];
    const told = await caller.read(id);
    expect(told).toMatchObject({ status: 400, body: error("bad-request", "user", false, details) });
  });

  it("what is no HTTP", async () => {
    const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
    socket.end("NONSENSE\r\n\r\n");
    let text = "";
    for await (const chunk of socket.setEncoding("utf8")) text += chunk;
    expect(text).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n[^{]*\{"code":"bad-request",.*\}$/s);
  });
});

it.each([{ type: "Application/JSON; charset=utf-8" }, { workspace: WORKSPACE.toUpperCase() }])(
  "accepts %j",
  async (unlike) => expect((await caller.start({ task: "x" }, unlike)).status).toBe(200),
);

it.each([null, "", "wrong", "Test-Key", "test-key, test-key"])(
  "refuses the key %j before all else",
  async (key) => {
    const told = [
      await caller.start({ task: "x" }, { key }),
      await caller.start("{", { key, workspace: "-", type: "text/plain" }),
      await caller.read("-", { key, workspace: "-" }),
    ];
    for (const each of told) {
      expect(each).toMatchObject({ status: 401, type: "application/json" });
      expect(each.body).toEqual(error("unauthorized", "auth", false));
    }
  },
);

it("takes the keys that its option takes, but never an empty one", () =>
  withOptions({ isValidKey: (key) => key !== "wrong" }, async (own) => {
    const statuses = ["any", "wrong", "", null].map(
      async (key) => (await own.start({ task: "x" }, { key })).status,
    );
    expect(await Promise.all(statuses)).toEqual([200, 401, 401, 401]);
  }));

it("has 404 for what is not there, and 405 with Allow for what a path does not answer", async () => {
  const known = (await caller.start({ task: "x" })).body.webTaskId;
  const other = { workspace: WORKSPACE.replace("1", "2") };
  const missing = [
    await caller.read(`wt_${"a".repeat(61)}`),
    await caller.read(known, other),
    await caller.send("/", {}),
  ];
  missing.push(await caller.start({}, { workspace: `${WORKSPACE}/x` }), await caller.read(`${known}/x`));
  for (const told of missing)
    expect(told).toMatchObject({
      status: 404,
      type: "application/json",
      body: error("not-found", "user", false),
    });
  for (const method of ["GET", "PUT", "PATCH", "DELETE", "OPTIONS"])
    expect(await caller.start({}, { method })).toMatchObject(refused("POST"));
  for (const method of ["POST", "PUT", "PATCH", "DELETE", "OPTIONS"])
    expect(await caller.read(known, { method })).toMatchObject(refused("GET"));
  expect(await caller.read(known, { method: "HEAD" })).toMatchObject({ status: 405, allow: "GET", text: "" });
});

const refused = (allow: string): object => ({
  status: 405,
  allow,
  body: error("method-not-allowed", "user", false),
});

describe("a task", () => {
  it("goes from pending by started to completed, and then answers the same for ever", async () => {
    const input = { task: "x", parameters: { a: [1, null, { b: "é" }] }, reuseKey: "k", model: "opus" };
    const [pending, started, completed, ...later] = await caller.startAndRead(input, 5);
    const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    const webTaskId = pending?.body.webTaskId;
    const createdAt = pending?.body.createdAt;
    expect(pending?.body).toEqual({ webTaskId, status: "pending", input, createdAt: time });
    const startedAt = started?.body.startedAt;
    expect(started?.body).toEqual({ webTaskId, status: "started", input, createdAt, startedAt: time });
    expect(completed?.body).toEqual({
      ...{ webTaskId, status: "completed", outcome: "success", input },
      result: { type: "inline", data: [] },
      ...{ createdAt, startedAt, completedAt: time, cost: { aiUsd: 0.42 } },
      reuse: { key: "k", used: false, updated: true, revision_id: "rev_1", revision_timestamp: time },
    });
    expect(later.map(({ text }) => text)).toEqual([completed?.text, completed?.text]);
  });

  it.each([
    { input: { task: "x", auth: "wta_1" }, code: "unauthenticated" },
    { input: { task: "x", outputSchema: { type: "array" } }, code: "rejected" },
  ])("fails with $code where nothing else can be", async ({ input, code }) => {
    const [, , failed] = await caller.startAndRead(input, 3);
    expect(failed?.body).toMatchObject({
      ...{ status: "completed", outcome: "failed", input, error: { code, message: expect.any(String) } },
      reuse: { key: expect.stringMatching(/^wtr_/), updated: false },
    });
    expect(failed?.body).not.toHaveProperty("result");
  });

  it("has a file behind a URL as its result when an attachment was asked for", async () => {
    const [, , done] = await caller.startAndRead({ task: "x", outputSchema: { type: "attachment" } }, 3);
    const { type, file } = done?.body.result ?? {};
    const told = await fetch(file.url);
    expect([type, told.status, told.headers.get("content-type"), await told.text()]).toEqual([
      "file",
      200,
      file.contentType,
      "[]",
    ]);
  });

  it("echoes no secret, in a result or in a refusal", async () => {
    const proxy = "http://user:secret-1@proxy.example:8080/secret-2";
    const webhook = {
      ...WEBHOOK,
      url: "https://u:secret-3@hooks.example/a@b",
      headers: { "x-a": "secret-4" },
    };
    const s3 = { ...S3, accessKeyId: "AKIAsecret-5-secret", secretAccessKey: "secret-6" };
    const told = await caller.startAndRead({ task: "x", proxy, sink: webhook }, 3);
    told.push(...(await caller.startAndRead({ task: "x", sink: s3, auth: "wta_1" }, 3)));
    expect(told[0]?.body.input).toMatchObject({
      proxy: "http://****",
      sink: { type: "webhook", url: "https://****@hooks.example/a@b", headers: { "x-a": "****" } },
    });
    const { secretAccessKey: _, ...rest } = s3;
    expect(told[5]?.body.input.sink).toEqual({ ...rest, accessKeyId: "AKIA****" });
    const long = { ...s3, bucket: "B", secretAccessKey: "secret-7" };
    told.push(await caller.start({ task: "x", sink: long }), await caller.start('{"task":"secret-8'));
    expect(told.map(({ text }) => text).join()).not.toContain("secret-");
  });

  it("is echoed as deep as it was sent", async () => {
    const [told] = await caller.startAndRead(`{"task":"x","parameters":{"a":${nested(50_000)}}}`, 1);
    expect(told?.status).toBe(200);
    expect(told?.text).toContain(`"parameters":{"a":${nested(50_000)}}`);
  });
});

it("refuses every n-th read with 429 and Retry-After when told to, without moving the task on", () =>
  withOptions({ everyNthRead: 2 }, async (own) => {
    const told = await own.startAndRead({ task: "x" }, 6);
    const seen = told.map(({ status, retryAfter, body }) => [status, retryAfter, body.status ?? body.code]);
    const limited = [429, "0", "rate-limit-exceeded"];
    expect(seen).toEqual([
      [200, null, "pending"],
      limited,
      [200, null, "started"],
      limited,
      [200, null, "completed"],
      limited,
    ]);
    expect(told[1]?.body).toEqual(error("rate-limit-exceeded", "user", true));
  }));

it("refuses a second task of a reuse key while the first is at work when told to", () =>
  withOptions({ refusesBusyReuseKey: true }, async (own) => {
    const input = { task: "x", reuseKey: "k" };
    const [pending] = await own.startAndRead(input, 2);
    expect(await own.start({ ...input, reuseKey: "other" })).toMatchObject({ status: 200 });
    expect(await own.start(input)).toMatchObject({
      status: 409,
      body: error("reuse-key-busy", "user", true, { reuseKey: "k" }),
    });
    await own.read(pending?.body.webTaskId);
    expect(await own.start(input)).toMatchObject({ status: 200 });
  }));
