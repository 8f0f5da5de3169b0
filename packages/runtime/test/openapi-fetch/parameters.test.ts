import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { branch } from "../definition.js";
import { serve } from "../server.js";
import { createLibrary, KEY } from "./api.js";

const other = "99999999-2222-4333-8444-555555555555";
let server: Awaited<ReturnType<typeof serve>>;
const seen: { method: string; url: string; headers: NodeJS.Dict<string | string[]>; body: string }[] = [];

beforeAll(async () => {
  server = await serve(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    const { method = "", url = "", headers } = request;
    seen.push({ method, url, headers, body });
    response.setHeader("content-type", "application/json").end(method === "HEAD" ? "" : '{"title":"Emma"}');
  });
});
afterAll(() => server[Symbol.asyncDispose]());
beforeEach(() => void seen.splice(0));

it("fills in what the client was given once, adds the key, and serializes as the operation says", async () => {
  const { data } = await createLibrary(server.url).GET("/{branch}/books/{book}", {
    params: { path: { book: "a/b" }, query: { since: "1 2" }, cookie: { shelf: "x" } },
  });
  expect(data).toEqual({ title: "Emma" });
  expect(seen).toMatchObject([
    {
      url: `/${branch}/books/a%2Fb?since=1%202`,
      headers: { "x-library-key": KEY, cookie: "shelf=x", accept: "application/json" },
    },
  ]);
  expect(seen[0]?.headers["user-agent"]).toBe("LibraryClient");
});

it("takes another value for one call, and validates it", async () => {
  const { GET } = createLibrary(server.url);
  await GET("/{branch}/books/{book}", { params: { path: { book: "1", branch: other } } });
  expect(seen.map(({ url }) => url)).toEqual([`/${other}/books/1`]);
  const wrong = GET("/{branch}/books/{book}", { params: { path: { book: "1", branch: "no-uuid" } } });
  await expect(wrong).rejects.toMatchObject({ name: "OptionsError", option: "branch" });
});

it.each([".", "..", "", "a\nb"])("refuses a path parameter %j", async (book) => {
  const call = createLibrary(server.url).GET("/{branch}/books/{book}", { params: { path: { book } } });
  await expect(call).rejects.toMatchObject({ name: "OptionsError", option: "book" });
  expect(seen).toEqual([]);
});

it("refuses a call without a path parameter", async () => {
  const { GET } = createLibrary(server.url);
  // @ts-expect-error the book is missing
  const call = GET("/{branch}/books/{book}", { params: { path: {} } });
  await expect(call).rejects.toMatchObject({ name: "OptionsError", option: "book" });
});

it("sends bodies of JSON and of text, and no content type without a body", async () => {
  const { POST, GET } = createLibrary(server.url);
  await POST("/{branch}/books/{book}/lend", { params: { path: { book: "1" } }, body: { reader: "é" } });
  await POST("/{branch}/notes", { body: "hé", parseAs: "text" });
  await GET("/{branch}/books/{book}", { params: { path: { book: "1" } } });
  expect(seen.map(({ headers, body }) => [headers["content-type"], body])).toEqual([
    ["application/json", '{"reader":"é"}'],
    ["text/plain", "hé"],
    [undefined, ""],
  ]);
});

it("sends a body that the call serializes itself", async () => {
  await createLibrary(server.url).POST("/{branch}/notes", {
    body: "a",
    bodySerializer: (body) => `<${body}>`,
    headers: { "content-type": "text/markdown" },
    parseAs: "text",
  });
  expect(seen).toMatchObject([{ body: "<a>", headers: { "content-type": "text/markdown" } }]);
});

it("has HEAD, and request with any method", async () => {
  const client = createLibrary(server.url);
  const { response } = await client.HEAD("/{branch}/books/{book}", { params: { path: { book: "1" } } });
  const requested = await client.request("get", "/{branch}/books/{book}", {
    params: { path: { book: "1" } },
  });
  expect([response.status, response.url]).toEqual([200, `${server.url}/${branch}/books/1`]);
  expect(requested.data).toEqual({ title: "Emma" });
});

it("refuses a client without its options", () => {
  expect(() => createLibrary(server.url, { branch: "no-uuid" })).toThrow(
    expect.objectContaining({ name: "OptionsError", option: "branch" }),
  );
});
