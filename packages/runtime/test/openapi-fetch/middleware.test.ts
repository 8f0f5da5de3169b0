import type { Middleware } from "openapi-fetch";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { branch } from "../definition.js";
import { serve } from "../server.js";
import { createLibrary, KEY } from "./api.js";

let server: Awaited<ReturnType<typeof serve>>;
let elsewhere: Awaited<ReturnType<typeof serve>>;
const seen: { url: string; headers: NodeJS.Dict<string | string[]> }[] = [];
const seenElsewhere: unknown[] = [];

beforeAll(async () => {
  server = await serve(({ url = "", headers }, response) => {
    seen.push({ url, headers });
    const isThere = !url.endsWith("/none");
    response.writeHead(isThere ? 200 : 404, { "content-type": "application/json" });
    response.end(JSON.stringify(isThere ? { title: "Emma" } : { code: "not-found" }));
  });
  elsewhere = await serve(({ url, headers }, response) => {
    seenElsewhere.push({ url, headers });
    response.end("{}");
  });
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  await elsewhere[Symbol.asyncDispose]();
});
beforeEach(() => {
  seen.splice(0);
  seenElsewhere.splice(0);
});

const get = (middleware: Middleware, book = "1") =>
  createLibrary(server.url, { retry: false }).GET("/{branch}/books/{book}", {
    params: { path: { book } },
    middleware: [middleware],
  });

describe("middleware", () => {
  it("sees no key, and can change headers, query and path", async () => {
    const told: string[] = [];
    await get({
      onRequest({ request, schemaPath, params }) {
        told.push(JSON.stringify([[...request.headers], schemaPath, params]));
        request.headers.set("x-trace", "1");
        return new Request(`${request.url}/pages?x=1`, request);
      },
    });
    expect(seen).toMatchObject([
      { url: `/${branch}/books/1/pages?x=1`, headers: { "x-trace": "1", "x-library-key": KEY } },
    ]);
    expect(told.join()).toContain("/{branch}/books/{book}");
    expect(told.join()).not.toContain(KEY);
  });

  it("can respond itself: nothing is sent", async () => {
    const { data } = await get({ onRequest: () => Response.json({ title: "Cached" }) });
    expect([data, seen]).toEqual([{ title: "Cached" }, []]);
  });

  it("sees the response, and can replace it", async () => {
    const statuses: number[] = [];
    const { data, error } = await get(
      {
        onResponse({ response }) {
          statuses.push(response.status);
          return Response.json({ title: "Instead" });
        },
      },
      "none",
    );
    expect([statuses, data, error]).toEqual([[404], { title: "Instead" }, undefined]);
  });

  it("sees this package's errors, and can replace them", async () => {
    const closed = await serve(() => {});
    await closed[Symbol.asyncDispose]();
    const client = createLibrary(closed.url, { retry: false });
    const names: unknown[] = [];
    client.use({
      onError({ error }) {
        names.push((error as Error).name);
        return Response.json({ title: "Offline" });
      },
    });
    const { data } = await client.GET("/{branch}/books/{book}", { params: { path: { book: "1" } } });
    expect([names, data]).toEqual([["ConnectionError"], { title: "Offline" }]);
  });

  it("cannot send a request to another origin", async () => {
    const call = get({ onRequest: ({ request }) => new Request(`${elsewhere.url}/x`, request) });
    await expect(call).rejects.toMatchObject({ name: "OptionsError", option: "baseUrl" });
    expect([seen, seenElsewhere]).toEqual([[], []]);
  });
});

it.each(["/api/../other", "/api2/x"])("cannot leave the path of a base URL by %s", async (path) => {
  const call = createLibrary(`${server.url}/api`).GET("/{branch}/books/{book}", {
    params: { path: { book: "1" } },
    middleware: [{ onRequest: ({ request }) => new Request(server.url + path, request) }],
  });
  await expect(call).rejects.toMatchObject({ name: "OptionsError", option: "baseUrl" });
  expect(seen).toEqual([]);
});

it("refuses a call's own base URL, unless it is the client's", async () => {
  const { GET } = createLibrary(server.url);
  const params = { path: { book: "1" } };
  const call = GET("/{branch}/books/{book}", { params, baseUrl: elsewhere.url });
  await expect(call).rejects.toMatchObject({ name: "OptionsError", option: "baseUrl" });
  expect([seen, seenElsewhere]).toEqual([[], []]);
  await GET("/{branch}/books/{book}", { params, baseUrl: `${server.url}/` });
  expect(seen).toHaveLength(1);
});
