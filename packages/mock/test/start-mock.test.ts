import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import {
  MockDocumentError,
  type MockEvent,
  type MockOptions,
  MockPortInUseError,
  type MockServer,
  startMock,
} from "../src/index.js";
import { greet, greetingDocument } from "./document.js";

const open: { close(): unknown }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((each) => each.close()));
});

async function start(options: Partial<MockOptions> = {}): Promise<MockServer & { events: MockEvent[] }> {
  const events: MockEvent[] = [];
  const mock = await startMock({
    document: greetingDocument("hello"),
    onLog: (event) => events.push(event),
    ...options,
  });
  open.push(mock);
  return Object.assign(mock, { events });
}

async function takenPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  open.push(server);
  return (server.address() as AddressInfo).port;
}

describe("startMock", () => {
  let shared: Awaited<ReturnType<typeof start>>;
  beforeAll(async () => {
    shared = await start();
    open.length = 0;
  });
  afterAll(() => shared.close());
  beforeEach(() => shared.reload(greetingDocument("hello")));

  it("serves the document's example, and refuses what the document forbids", async () => {
    expect(await greet(shared.baseUrl)).toEqual({ greeting: "hello" });
    expect(await greet(shared.baseUrl, {})).toEqual({ refused: true });
  });

  it("tells why it refused a request, which the answer's body does not", async () => {
    shared.events.length = 0;
    await greet(shared.baseUrl, { nmae: "Ada" });
    await vi.waitFor(() => expect(shared.events).toHaveLength(2));
    expect(shared.events).toEqual([
      { type: "violation", message: expect.stringMatching(/^body.*required property 'name'/) },
      { type: "violation", message: expect.stringMatching(/^body.*'nmae'/) },
    ]);
    await greet(shared.baseUrl);
    expect(shared.events).toHaveLength(2);
  });

  it("answers an example that breaks its own schema with a 500", async () => {
    await shared.reload(greetingDocument(42));
    expect(await greet(shared.baseUrl)).toMatchObject({ status: 500 });
  });

  it("serves another document on the same port and in the same process after a reload", async () => {
    const { port, pid } = shared;
    await shared.reload(greetingDocument("bonjour"));
    expect(await greet(shared.baseUrl)).toEqual({ greeting: "bonjour" });
    expect([shared.port, shared.pid]).toEqual([port, pid]);
  });

  it.each([
    { given: "no OpenAPI document", document: { hello: 1 }, reason: /Unsupported document format/ },
    {
      given: "a dangling reference",
      document: greetingDocument("x", { parameters: [{ $ref: "#/components/parameters/Gone" }] }),
      reason: /Gone/,
    },
    {
      given: "a reference out of the document",
      document: greetingDocument("x", { parameters: [{ $ref: "https://refs.example/p.yaml" }] }),
      reason: /\/paths\/~1greet\/post\/parameters\/0\/\$ref refers to "https:\/\/refs\.example\/p\.yaml"/,
    },
    { given: "no operation", document: { ...greetingDocument("x"), paths: {} }, reason: /no operation/ },
  ])("keeps serving the last good document when given $given", async ({ document, reason }) => {
    const reload = shared.reload(document);
    await expect(reload).rejects.toBeInstanceOf(MockDocumentError);
    await expect(reload).rejects.toThrow(reason);
    expect(await greet(shared.baseUrl)).toEqual({ greeting: "hello" });
  });

  it("comes back on the same port, with the document served last, and says why it died", async () => {
    const mock = await start();
    await mock.reload(greetingDocument("bonjour"));
    const { port, pid } = mock;

    await expect(greet(mock.baseUrl, { name: "Ada", 日本: 1 })).rejects.toThrow("fetch failed");
    await mock.ready();

    expect(await greet(mock.baseUrl)).toEqual({ greeting: "bonjour" });
    expect(mock.port).toBe(port);
    expect(mock.pid).not.toBe(pid);
    expect(mock.events.map(({ type }) => type)).toEqual(["listening", "reloaded", "died", "listening"]);
    expect(mock.events[2]).toMatchObject({
      restarting: true,
      reason: expect.stringMatching(/Invalid character in header content.*sl-violations/),
    });
  });

  it("refuses a taken port by name, or takes the next free one and says so", async () => {
    const port = await takenPort();
    await expect(startMock({ document: greetingDocument("x"), port })).rejects.toThrow(MockPortInUseError);

    const mock = await start({ port, fallback: true });
    expect(mock.port).toBeGreaterThan(port);
    expect(mock.events.at(-1)).toEqual({ type: "port-taken", wanted: port, port: mock.port });
    expect(await greet(mock.baseUrl)).toEqual({ greeting: "hello" });
  });

  it("cannot be reloaded once closed", async () => {
    const mock = await start();
    await mock.close();
    await expect(mock.reload(greetingDocument("x"))).rejects.toThrow("it was closed");
  });
});
