import { AbortError, anyAnswer, type BodyKind, MalformedResponseError, TimeoutError } from "@intuned/runtime";
import { describe, expect, it } from "vitest";
import { request } from "./echo.js";
import { serve } from "./server.js";

interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly body?: string;
}

/** Calls an operation that is answered so; gives what it resolves to, and the `Accept` that was sent. */
async function answered(
  { status = 200, type, body }: Answer,
  accept?: string,
  chosen?: string,
  method: "GET" | "HEAD" = "GET",
) {
  let sent: string | undefined;
  await using server = await serve((incoming, response) => {
    sent = incoming.headers.accept;
    response.statusCode = status;
    if (type !== undefined) response.setHeader("content-type", type);
    response.end(body);
  });
  const data = await request({
    operation: {
      method,
      promises: ["array"],
      ...(accept === undefined ? { accept: undefined as never } : { accept }),
    },
    client: { baseUrl: server.url },
    options: { accept: chosen },
  });
  return { sent, data: data instanceof Blob ? [data.type, await data.text()] : data };
}

describe("an answer", () => {
  it.each<{ title: string; answer: Answer; accept?: string; chosen?: string; want: unknown }>([
    {
      title: "JSON",
      accept: "application/json",
      answer: { type: "application/json", body: "[1]" },
      want: [1],
    },
    {
      title: "JSON of a vendor",
      accept: "application/vnd.api+json; v=2",
      answer: { type: "application/vnd.api+json", body: "[1]" },
      want: [1],
    },
    {
      title: "JSON under another name, where JSON is promised",
      accept: "application/json",
      answer: { type: "text/plain", body: "[1]" },
      want: [1],
    },
    {
      title: "JSON without a name, where JSON is promised",
      accept: "application/json",
      answer: { body: "[1]" },
      want: [1],
    },
    {
      title: "JSON under another name, where a range stands for JSON",
      accept: "application/json, */*;q=0.5",
      answer: { type: "text/plain", body: "[1]" },
      want: [1],
    },
    {
      title: "JSON, where anything is",
      accept: "*/*",
      answer: { type: "application/problem+json; charset=utf-8", body: "[1]" },
      want: [1],
    },
    {
      title: "text",
      accept: "text/plain",
      answer: { type: "text/plain; charset=utf-8", body: "é" },
      want: "é",
    },
    {
      title: "text that happens to be JSON",
      accept: "text/csv",
      answer: { type: "application/json", body: "1" },
      want: "1",
    },
    { title: "text without a name", accept: "text/csv", answer: { body: "a,b" }, want: "a,b" },
    {
      title: "text, where anything is promised",
      accept: "*/*",
      answer: { type: "TEXT/HTML", body: "<p>" },
      want: "<p>",
    },
    {
      title: "XML",
      accept: "application/xml",
      answer: { type: "application/xml", body: "<a/>" },
      want: "<a/>",
    },
    {
      title: "XML of a vendor",
      accept: "application/atom+xml",
      answer: { type: "application/atom+xml", body: "<a/>" },
      want: "<a/>",
    },
    {
      title: "bytes",
      accept: "image/png",
      answer: { type: "image/png", body: "x" },
      want: ["image/png", "x"],
    },
    {
      title: "bytes that happen to be text",
      accept: "application/octet-stream",
      answer: { type: "text/html", body: "x" },
      want: ["text/html", "x"],
    },
    {
      title: "bytes of a range",
      accept: "image/*",
      answer: { type: "image/gif", body: "x" },
      want: ["image/gif", "x"],
    },
    {
      title: "an SVG, which is an image",
      accept: "image/svg+xml",
      answer: { type: "image/svg+xml", body: "<svg/>" },
      want: ["image/svg+xml", "<svg/>"],
    },
    {
      title: "JSON sequences, which are not JSON",
      accept: "application/json-seq",
      answer: { type: "application/json-seq", body: "x" },
      want: ["application/json-seq", "x"],
    },
    {
      title: "nothing of a form but its bytes",
      accept: "application/x-www-form-urlencoded",
      answer: { type: "application/x-www-form-urlencoded", body: "a=1" },
      want: ["application/x-www-form-urlencoded", "a=1"],
    },
    {
      title: "nothing, where nothing is promised",
      answer: { type: "application/json", body: "[1]" },
      want: undefined,
    },
    {
      title: "what the call chose",
      accept: "application/json",
      chosen: "text/csv",
      answer: { type: "text/csv", body: "a" },
      want: "a",
    },
  ])("is read as $title", async ({ answer, accept, chosen, want }) => {
    const { sent, data } = await answered(answer, accept, chosen);
    expect(data).toEqual(want);
    const asked = chosen ?? accept ?? "*/*";
    // Errors are JSON, whatever success is.
    const isJson = asked === "*/*" || /^(application|text)\/([^;]+\+)?json( *[;,]|$)/.test(asked);
    expect(sent).toBe(isJson ? asked : `${asked}, application/json;q=0.5`);
  });

  it("to HEAD is nothing", async () => {
    expect(
      (await answered({ type: "application/json" }, "application/json", undefined, "HEAD")).data,
    ).toBeUndefined();
  });

  it.each([
    {
      title: "HTML",
      type: "text/html",
      body: "<p>",
      says: /200 with a body that is not JSON \(content type text\/html\); it begins "<p>"/,
    },
    { title: "no type", type: undefined, body: "oh", says: /content type missing/ },
    { title: "nothing", type: "application/json", body: "", says: /an empty body instead of JSON$/ },
  ])("of $title is refused where JSON is promised", async ({ type, body, says }) => {
    const call = answered({ ...(type === undefined ? {} : { type }), body }, "application/json");
    await expect(call).rejects.toThrow(MalformedResponseError);
    await expect(call).rejects.toThrow(says);
  });

  it("of HTML is refused where a range stands for JSON", async () => {
    const call = answered({ type: "text/html", body: "<p>" }, "application/json, */*;q=0.5");
    await expect(call).rejects.toThrow(MalformedResponseError);
  });
});

describe("a success of another kind than the operation promises", () => {
  const bodies = { object: "{}", array: "[]", value: "null", nothing: undefined };
  const kinds = Object.keys(bodies) as BodyKind[];
  const statuses = { object: 200, array: 201, value: 200, nothing: 204 };
  const checks = [undefined, () => undefined];

  it.each([undefined, ["object"], ["array"], ["object", "nothing"], ["object", "array", "value"]] as const)(
    "is malformed: %j is promised",
    async (promises) => {
      for (const kind of kinds) {
        await using server = await serve((_, response) => {
          response.writeHead(statuses[kind]).end(bodies[kind]);
        });
        for (const checkAnswers of checks) {
          const call = request({
            operation: { reader: anyAnswer, ...(promises && { promises }) },
            client: { baseUrl: server.url, checkAnswers },
          });
          const found = await call.then(
            () => "accepted",
            (error: unknown) => error,
          );
          if ((promises ?? ["object"]).some((it) => it === kind)) expect(found).toBe("accepted");
          else {
            expect(found).toBeInstanceOf(MalformedResponseError);
            expect(found).toMatchObject({
              status: statuses[kind],
              message: expect.stringContaining(`${kind} instead of ${(promises ?? ["object"]).join(" or ")}`),
            });
          }
        }
      }
    },
  );

  it("is malformed where bytes are promised and nothing comes", async () => {
    await using server = await serve((_, response) => void response.writeHead(205).end());
    const call = request({ operation: { accept: "image/png" }, client: { baseUrl: server.url } });
    await expect(call).rejects.toThrow("was answered 205 with nothing instead of object");
  });
});

describe("a stream of events", () => {
  const accept = "text/event-stream";

  it("is the body unread, and outlives the time limit, which covers the headers alone", async () => {
    await using server = await serve((_, response) => {
      response.setHeader("content-type", accept).write("data: 1\n\n");
      setTimeout(() => response.end("data: 2\n\n"), 120);
    });
    const stream = (await request({
      operation: { accept },
      client: { baseUrl: server.url, timeoutMs: 60 },
    })) as ReadableStream<Uint8Array>;
    expect(await new Response(stream).text()).toBe("data: 1\n\ndata: 2\n\n");
  });

  it("has a time limit until the headers", async () => {
    await using server = await serve(() => {});
    const call = request({ operation: { accept }, client: { baseUrl: server.url, timeoutMs: 40 } });
    await expect(call).rejects.toThrow(TimeoutError);
  });

  it("ends when the caller aborts", async () => {
    await using server = await serve((_, response) => {
      response.setHeader("content-type", accept).write("data: 1\n\n");
    });
    const controller = new AbortController();
    const stream = (await request({
      operation: { accept },
      client: { baseUrl: server.url },
      options: { signal: controller.signal },
    })) as ReadableStream<Uint8Array>;
    const reader = stream.getReader();
    expect(new TextDecoder().decode((await reader.read()).value)).toBe("data: 1\n\n");
    controller.abort(new Error("enough"));
    await expect(reader.read()).rejects.toThrow();
  });
});

it("a call lets go of the caller's signal, however it ends", async () => {
  await using server = await serve((incoming, response) => {
    if (incoming.url === "/reset") incoming.socket.destroy();
    else response.setHeader("content-type", "application/json").end("{}");
  });
  const { signal } = new AbortController();
  let listeners = 0;
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  signal.addEventListener = (...args: Parameters<typeof add>) => {
    listeners += 1;
    add(...args);
  };
  signal.removeEventListener = (...args: Parameters<typeof remove>) => {
    listeners -= 1;
    remove(...args);
  };
  const client = { baseUrl: server.url };
  await request({ client, options: { signal } });
  await request({ operation: { path: "/reset" }, client, options: { signal } }).catch(() => {});
  expect(listeners).toBe(0);
});

it("a signal that is aborted already sends nothing", async () => {
  const call = request({ options: { signal: AbortSignal.abort("before") } });
  await expect(call).rejects.toThrow(AbortError);
  await expect(call).rejects.toMatchObject({ cause: "before" });
});
