import { form, label, matrix, OptionsError, simple, simpleExploded } from "@intuned/runtime";
import { describe, expect, it, vi } from "vitest";
import { type Call, request, send } from "./echo.js";

describe("a path", () => {
  it.each<{ title: string; path: string; values: Record<string, unknown>; want: string }>([
    {
      title: "values in one segment with text around them",
      path: "/v{major}.{minor}/x",
      values: { major: 1, minor: "2/3" },
      want: "/v1.2%2F3/x",
    },
    {
      title: "names that every object has",
      path: "/{constructor}/{__proto__}",
      values: { constructor: "c", ["__proto__"]: "p" },
      want: "/c/p",
    },
    { title: "names beyond identifiers", path: "/{a b}/{x-y}", values: { "a b": 1, "x-y": 2 }, want: "/1/2" },
    { title: "dots that are not alone", path: "/{a}/{b}", values: { a: "...", b: "..a" }, want: "/.../..a" },
  ])("holds $title", async ({ path, values, want }) => {
    expect((await send({ operation: { path }, args: { path: values } })).url).toBe(want);
  });

  it("is written by the styles of its parameters", async () => {
    const { url } = await send({
      operation: { path: "/a{l}/b{m}/{s}", styles: { path: { l: label, m: matrix, s: simple } } },
      args: { path: { l: ["x", "y"], m: { k: "v" }, s: [1, "b,c"] } },
    });
    expect(url).toBe("/a.x,y/b;m=k,v/1,b%2Cc");
  });

  const refused: { title: string; path?: string; value: unknown; style?: typeof label }[] = [
    { title: "nothing", value: undefined },
    { title: "null", value: null },
    { title: "an empty string", value: "" },
    { title: "an array where text is expected", value: ["a"] },
    { title: "an object where text is expected", value: { a: 1 } },
    { title: "an empty array", value: [], style: simple },
    { title: "an empty object", value: {}, style: simple },
    { title: "NaN", value: Number.NaN },
    { title: "Infinity", value: Number.POSITIVE_INFINITY },
    { title: "minus Infinity, in a style", value: Number.NEGATIVE_INFINITY, style: label },
    { title: "a dot", value: "." },
    { title: "two dots", value: ".." },
    { title: "a dot after a dot", path: "/.{it}", value: "." },
    { title: "a dot before a dot", path: "/a/{it}.", value: "." },
    { title: "a dot after an encoded dot", path: "/%2e{it}", value: "." },
    { title: "an empty label", value: "", style: label },
    { title: "a label that is a dot", value: ".", style: label },
    { title: "an empty array as a matrix", value: [], style: matrix },
  ];
  it.each(refused)("refuses $title before anything is sent", async ({ path = "/{it}", value, style }) => {
    const fetch = vi.fn();
    const styles = style === undefined ? {} : { styles: { path: { it: style } } };
    const call = request({
      operation: { path, ...styles },
      args: { path: { it: value } },
      client: { fetch },
    });
    await expect(call).rejects.toThrow(OptionsError);
    await expect(call).rejects.toMatchObject({
      option: "it",
      message: expect.stringContaining(`\`it\` of ${path} `),
    });
    expect(fetch).not.toHaveBeenCalled();
  });
});

const shared: Call = {
  definition: {
    options: {
      team: { option: "team", required: true },
      "X-Version": { option: "version", required: false },
      lang: { option: "language", required: false },
    },
  },
  operation: {
    method: "GET",
    optionParameters: { query: ["team"], header: ["X-Version"], cookie: ["lang"] },
  },
};

describe("a query", () => {
  it.each<{ title: string; query: object; want: string }>([
    { title: "nothing, without a question mark", query: {}, want: "/" },
    {
      title: "arrays, objects, and no empty ones",
      query: { a: [1, 2], b: { c: 3, d: null }, e: [], f: {}, g: undefined, h: null },
      want: "/?a=1&a=2&c=3",
    },
    { title: "an empty string", query: { a: "" }, want: "/?a=" },
    {
      title: "names as they are",
      query: { "a[]": [1], "x&y": 2, constructor: 3, ["__proto__"]: 4 },
      want: "/?a%5B%5D=1&x%26y=2&constructor=3&__proto__=4",
    },
  ])("holds $title", async ({ query, want }) => {
    expect((await send({ args: { query } })).url).toBe(want);
  });

  it("is written by the styles of its parameters", async () => {
    const { url } = await send({
      operation: { styles: { query: { a: form } } },
      args: { query: { a: [1, 2], b: [3, 4], constructor: [5, 6] } },
    });
    expect(url).toBe("/?a=1,2&b=3&b=4&constructor=5&constructor=6");
  });
});

describe("headers", () => {
  it("hold values as they are, percent-encoded nowhere", async () => {
    const { headers } = await send({
      operation: { styles: { header: { "X-Object": simpleExploded } } },
      args: {
        header: {
          "X-Text": "50% of a/b",
          "X-Array": [1, "b c"],
          "X-Object": { k: "v w" },
          "X-Date": new Date(0),
          "X-Empty": "",
          "X-None": [],
          "X-Null": null,
          "X-Latin": "é",
        },
      },
    });
    expect(headers).toMatchObject({
      "x-text": "50% of a/b",
      "x-array": "1,b c",
      "x-object": "k=v w",
      "x-date": "1970-01-01T00:00:00.000Z",
      "x-empty": "",
      "x-latin": "é",
    });
    expect(headers).not.toHaveProperty("x-none");
    expect(headers).not.toHaveProperty("x-null");
  });

  it("come from the operation, the client, the parameters and the call, the later winning in any case", async () => {
    const { headers } = await send({
      operation: { accept: "application/json" },
      client: { headers: { ACCEPT: "a/client", "X-A": "client", "X-B": "client", "X-C": "client" } },
      args: { header: { "x-b": "parameter", "x-c": "parameter" } },
      options: { headers: { "X-C": "call" } },
    });
    expect(headers).toMatchObject({ accept: "a/client", "x-a": "client", "x-b": "parameter", "x-c": "call" });
  });

  it.each([
    { title: "a header smuggled in by CR and LF", value: "a\r\nX-Evil: 1" },
    { title: "a line break at the end", value: "a\n" },
    { title: "a control character", value: "a\u0001" },
    { title: "text beyond Latin-1", value: "日本" },
  ])("refuse $title, wherever it comes from, and do not quote it", async ({ value }) => {
    const fetch = vi.fn();
    const calls: Call[] = [
      { args: { header: { "X-Note": value } } },
      { options: { headers: { "X-Note": value } } },
      { client: { headers: { "X-Note": value } } },
    ];
    for (const call of calls) {
      const error = await request({ ...call, client: { fetch, ...call.client } }).catch(
        (thrown: unknown) => thrown,
      );
      expect(error).toBeInstanceOf(OptionsError);
      expect(error).toMatchObject({
        option: "X-Note",
        message: expect.stringMatching(/`X-Note` .*a header can't hold.*line break/),
      });
      expect((error as Error).message).not.toContain(value);
    }
    expect(fetch).not.toHaveBeenCalled();
  });
});

describe("cookies", () => {
  it("are pairs joined by a semicolon and a space, after the caller's own", async () => {
    const { headers } = await send({
      operation: { styles: { cookie: { ids: form } } },
      args: { cookie: { a: "1; b=2", many: ["x", "y"], ids: [1, 2], none: null } },
      options: { headers: { Cookie: "own=a&b" } },
    });
    expect(headers["cookie"]).toBe("own=a&b; a=1%3B%20b%3D2; many=x; many=y; ids=1,2");
  });

  it("are not sent where there are none", async () => {
    expect((await send({ args: { cookie: { a: undefined } } })).headers).not.toHaveProperty("cookie");
  });
});

describe("parameters that are client options", () => {
  it("go to their places, and the call's own win", async () => {
    const client = { team: "blue", version: "1", language: "de" };
    const first = await send({ ...shared, client });
    expect(first.url).toBe("/?team=blue");
    expect(first.headers).toMatchObject({ "x-version": "1", cookie: "lang=de" });
    const second = await send({ ...shared, client, options: { team: "red", language: "en" } as object });
    expect(second.url).toBe("/?team=red");
    expect(second.headers).toMatchObject({ "x-version": "1", cookie: "lang=en" });
  });

  it("are left out where they are optional and absent", async () => {
    const { headers } = await send({ ...shared, client: { team: "blue" } });
    expect(headers).not.toHaveProperty("x-version");
    expect(headers).not.toHaveProperty("cookie");
  });
});
