import {
  allowReserved,
  deepObject,
  form,
  formExploded,
  jsonParameter,
  label,
  labelExploded,
  matrix,
  matrixExploded,
  type ParameterStyle,
  pipeDelimited,
  simple,
  simpleExploded,
  spaceDelimited,
} from "@intuned/runtime";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { send } from "./echo.js";

const array = ["blue", "black", "brown"];
const object = { R: 100, G: 200, B: 150 };

// OpenAPI 3.1.2 §4.8.12.4, "Style Examples"; `undefined` where the table says n/a. Query styles are shown there after a `?`.
const table: Record<string, { style: ParameterStyle; want: (string | undefined)[] }> = {
  matrix: {
    style: matrix,
    want: [";color", ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"],
  },
  "matrix, exploded": {
    style: matrixExploded,
    want: [";color", ";color=blue", ";color=blue;color=black;color=brown", ";R=100;G=200;B=150"],
  },
  label: { style: label, want: [".", ".blue", ".blue,black,brown", ".R,100,G,200,B,150"] },
  "label, exploded": {
    style: labelExploded,
    want: [".", ".blue", ".blue.black.brown", ".R=100.G=200.B=150"],
  },
  simple: { style: simple, want: ["", "blue", "blue,black,brown", "R,100,G,200,B,150"] },
  "simple, exploded": { style: simpleExploded, want: ["", "blue", "blue,black,brown", "R=100,G=200,B=150"] },
  form: { style: form, want: ["color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"] },
  "form, exploded": {
    style: formExploded,
    want: ["color=", "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150"],
  },
  spaceDelimited: {
    style: spaceDelimited,
    want: [undefined, undefined, "color=blue%20black%20brown", "color=R%20100%20G%20200%20B%20150"],
  },
  pipeDelimited: {
    style: pipeDelimited,
    want: [undefined, undefined, "color=blue%7Cblack%7Cbrown", "color=R%7C100%7CG%7C200%7CB%7C150"],
  },
  deepObject: {
    style: deepObject,
    want: [undefined, undefined, undefined, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"],
  },
};

const given: [string, unknown][] = [
  ["the empty string", ""],
  ["a string", "blue"],
  ["an array", array],
  ["an object", object],
];
const rows = Object.entries(table).flatMap(([name, { style, want }]) =>
  given.flatMap(([title, value], index) => {
    const text = want[index];
    return text === undefined ? [] : [{ name, title, style, value, want: text }];
  }),
);

describe("a style", () => {
  it.each(rows)("$name writes $title as the specification's table does", ({ style, value, want }) => {
    expect(style("color", value, "query")).toBe(want);
  });

  it.each(Object.entries(table))(
    "%s writes nothing where there is nothing (RFC 6570 §2.3)",
    (_, { style }) => {
      const nothing = [undefined, null, [], {}, [undefined, null], { a: undefined, b: null }];
      expect(nothing.map((value) => style("color", value, "query"))).toEqual(nothing.map(() => ""));
    },
  );

  it.each([
    {
      title: "reserved characters, all",
      value: ":/?#[]@!$&'()*+,;=",
      want: "%3A%2F%3F%23%5B%5D%40%21%24%26%27%28%29%2A%2B%2C%3B%3D",
    },
    { title: "unreserved characters, none", value: "aZ09-._~", want: "aZ09-._~" },
    { title: "a space and a percent sign", value: "100 %", want: "100%20%25" },
    { title: "text beyond ASCII, as UTF-8", value: "日本 ❤", want: "%E6%97%A5%E6%9C%AC%20%E2%9D%A4" },
    { title: "half a surrogate pair, as URLs replace it", value: "\ud83d", want: "%EF%BF%BD" },
    { title: "a control character", value: "\r\n\0", want: "%0D%0A%00" },
    { title: "a number", value: -1.5e21, want: "-1.5e%2B21" },
    { title: "a bigint", value: 2n ** 64n, want: "18446744073709551616" },
    { title: "a boolean", value: false, want: "false" },
    { title: "a date", value: new Date(0), want: "1970-01-01T00%3A00%3A00.000Z" },
    { title: "dates in an array", value: [new Date(0)], want: "1970-01-01T00%3A00%3A00.000Z" },
    { title: "a URL", value: new URL("http://a/b"), want: "http%3A%2F%2Fa%2Fb" },
    { title: "an object within, as JSON", value: { a: { b: 1 } }, want: "a,%7B%22b%22%3A1%7D" },
  ])("encodes $title", ({ value, want }) => {
    expect(simple("name", value, "path")).toBe(want);
  });

  it.each([
    form,
    formExploded,
    matrix,
    matrixExploded,
    deepObject,
    spaceDelimited,
    pipeDelimited,
    jsonParameter,
  ])("encodes the name of a parameter, and of a member", (style) => {
    expect(style("a b&=", { "c;": 1 }, "query")).toMatch(/^[;\w%.,=-]+$/);
    expect(style("a b&=", ["x"], "query")).toContain("a%20b%26%3D");
  });

  it.each([
    { title: "form, exploded", style: formExploded, want: "a%26%3D%20b=1" },
    { title: "form", style: form, want: "name=a%26%3D%20b,1" },
    { title: "deepObject", style: deepObject, want: "name%5Ba%26%3D%20b%5D=1" },
    { title: "matrix, exploded", style: matrixExploded, want: ";a%26%3D%20b=1" },
  ])("$title encodes the key of a member", ({ style, want }) => {
    expect(style("name", { "a&= b": 1 }, "query")).toBe(want);
  });

  it("deepObject repeats arrays, and nests objects", () => {
    const filter = {
      a: { b: 1, c: { d: "x y" } },
      e: [1, 2],
      f: null,
      g: [],
      h: new Date(0),
      i: [{ j: 1 }, { j: 2 }],
    };
    expect(decodeURIComponent(deepObject("filter", filter, "query"))).toBe(
      "filter[a][b]=1&filter[a][c][d]=x y&filter[e]=1&filter[e]=2&filter[h]=1970-01-01T00:00:00.000Z&filter[i][j]=1&filter[i][j]=2",
    );
  });

  it.each([
    {
      title: "an array",
      value: { page: 0, sort: ["a,asc", "b,desc"] },
      want: "page=0&sort=a%2Casc&sort=b%2Cdesc",
    },
    { title: "nothing of an empty array", value: { page: 0, sort: [] }, want: "page=0" },
    { title: "no item that is missing", value: { sort: [null, "a", undefined] }, want: "sort=a" },
    { title: "an array under a key that needs encoding", value: { "a b": [1] }, want: "a%20b=1" },
    { title: "dates in an array", value: { at: [new Date(0)] }, want: "at=1970-01-01T00%3A00%3A00.000Z" },
    { title: "objects in an array, as JSON", value: { a: [{ b: 1 }] }, want: "a=%7B%22b%22%3A1%7D" },
    { title: "an object, as JSON", value: { a: { b: 1 } }, want: "a=%7B%22b%22%3A1%7D" },
  ])("formExploded writes within an object $title", ({ value, want }) => {
    expect(formExploded("pageable", value, "query")).toBe(want);
  });

  it("jsonParameter writes JSON, in query and cookie as a pair; null is JSON too", () => {
    expect(jsonParameter("at", { lat: 1 }, "query")).toBe("at=%7B%22lat%22%3A1%7D");
    expect(jsonParameter("at", { lat: 1 }, "cookie")).toBe("at=%7B%22lat%22%3A1%7D");
    expect(jsonParameter("at", { lat: 1 }, "path")).toBe("%7B%22lat%22%3A1%7D");
    expect(jsonParameter("at", null, "query")).toBe("at=null");
    expect(jsonParameter("at", undefined, "query")).toBe("");
  });

  it("allowReserved keeps what may stand in a pair, and what is encoded already", () => {
    const style = allowReserved();
    expect(style("q", ":/?#[]@!$&'()*+,;=", "query")).toBe("q=:/?%23%5B%5D@!$%26%27()*%2B,;%3D");
    expect(style("q", "a%2Fb%26c% %zz é", "query")).toBe("q=a%2Fb%26c%25%20%25zz%20%C3%A9");
    expect(allowReserved(form)("q", ["a/b", "c d"], "query")).toBe("q=a/b,c%20d");
    expect(allowReserved(pipeDelimited)("q", ["a:b", "c"], "query")).toBe("q=a:b%7Cc");
  });
});

describe("whatever the text", () => {
  const text = fc.string({ unit: "binary" });
  const filled = text.filter((it) => it !== "");

  it("a query pair is read back as it was given", () => {
    fc.assert(
      fc.property(text, text, (name, value) => {
        const pairs = [...new URL(`http://a/?${formExploded(name, value, "query")}`).searchParams];
        expect(pairs).toEqual([[name, value]]);
      }),
    );
  });

  it("no pair has more or fewer than its text: arrays and objects", () => {
    fc.assert(
      fc.property(filled, fc.array(text), fc.dictionary(text, text), (name, items, members) => {
        const pairs = (query: string) => [...new URLSearchParams(query)];
        expect(pairs(formExploded(name, items, "query"))).toEqual(items.map((item) => [name, item]));
        expect(pairs(formExploded(name, members, "query"))).toEqual(Object.entries(members));
        const deep = Object.entries(members).map(([key, value]) => [`${name}[${key}]`, value]);
        expect(pairs(deepObject(name, members, "query"))).toEqual(deep);
        const written = form(name, items, "query");
        const split = written.slice(written.indexOf("=") + 1).split(",");
        expect(split.map(decodeURIComponent)).toEqual(items.length === 0 ? [""] : items);
      }),
    );
  });

  it("allowReserved ends no pair and begins no fragment", () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(allowReserved()("q", value, "query")).toMatch(/^q=(?:[\w\-.~:/?@!$()*,;]|%[\dA-Fa-f]{2})*$/);
      }),
    );
  });

  it.each([
    { name: "simple", style: simple },
    { name: "label", style: label },
    { name: "matrix", style: matrix },
    { name: "labelExploded", style: labelExploded },
  ])("$name ends no path segment", ({ style }) => {
    fc.assert(
      fc.property(filled, fc.array(filled, { minLength: 1 }), (value, items) => {
        for (const it of [value, items])
          expect(style("n", it, "path")).toMatch(/^[.;=,]?(?:[\w\-.~,;=]|%[\dA-F]{2})*$/);
        expect(decodeURIComponent(simple("n", value, "path"))).toBe(value);
      }),
    );
  });

  it("the path and the query that a server sees hold the values, and nothing more", async () => {
    const value = fc.string({ unit: "binary", minLength: 1 }).filter((it) => !/^\.\.?$|\p{Cc}/u.test(it));
    await fc.assert(
      fc.asyncProperty(value, value, async (one, two) => {
        const { url } = await send({
          operation: { path: "/a/{one}/b" },
          args: { path: { one }, query: { two } },
        });
        const [path = "", query = ""] = url.split("?");
        expect(path.split("/").map(decodeURIComponent)).toEqual(["", "a", one, "b"]);
        expect([...new URLSearchParams(query)]).toEqual([["two", two]]);
      }),
      { numRuns: 60 },
    );
  });
});
