import { Client, type ClientOptions, MalformedResponseError, type RequestEvent } from "@intuned/runtime";
import { download } from "@intuned/runtime/support";
import { describe, expect, it } from "vitest";
import { branch, definition } from "./definition.js";
import { serve } from "./server.js";

const client = (options: ClientOptions = {}) =>
  new Client(definition, { branch, libraryKey: "key", ...options } as ClientOptions);

const serveFile = () =>
  serve((_, response) => {
    response.setHeader("content-type", "text/csv").end("a,b");
  });

describe("download", () => {
  it.each([
    ["application/pdf", "application/pdf"],
    ["", "text/csv"],
  ])("resolves to a Blob of the type %j, and the spec's check isn't applied to it", async (type, want) => {
    await using server = await serveFile();
    const checkAnswers = () => "not what the document says";
    const blob = await download(client({ checkAnswers }), "lend", `${server.url}/file`, type);
    expect([blob.type, await blob.text()]).toEqual([want, "a,b"]);
  });

  it("takes a file as large as the limit, and throws an error with the limit for a larger one", async () => {
    await using server = await serveFile();
    const load = (maxResponseBytes: number) =>
      download(client(), "lend", server.url, "", { maxResponseBytes });
    expect((await load(3)).size).toBe(3);
    const error = await load(2).catch((it: unknown) => it);
    expect(error).toBeInstanceOf(MalformedResponseError);
    expect(error).toMatchObject({ maxResponseBytes: 2, excerpt: "" });
  });

  it("shows only the origin of the URL to hooks, and sends none of their headers", async () => {
    const sent: string[][] = [];
    await using server = await serve(({ rawHeaders }, response) => {
      sent.push(rawHeaders);
      response.end();
    });
    const requests: object[] = [];
    const send = (url: string, init: RequestInit) => {
      requests.push({ url, ...init });
      return fetch(url, init);
    };
    const seen: RequestEvent[] = [];
    const onRequest = (event: RequestEvent) => {
      seen.push(event);
      event.headers.set("x-trace", "1");
    };
    const url = `${server.url}/0123456789abcdef/file?signature=0123456789abcdef`;
    await download(client({ hooks: { onRequest }, fetch: send }), "lend", url, "");
    expect(seen.map(({ call }) => call.url)).toEqual([server.url]);
    expect(requests).toMatchObject([{ url, credentials: "omit", referrerPolicy: "no-referrer" }]);
    expect(sent.flat().join().toLowerCase()).not.toMatch(/x-trace|key/);
  });
});
