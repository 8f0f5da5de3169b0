import type { WireCase } from "./wire-case.js";

const color = { array: ["blue", "black"], object: { R: 100, G: 200 } };
const array = { type: "array", items: { type: "string" } };
const object = { type: "object", additionalProperties: { type: "integer" } };

function inPath(style: string | undefined, explode: boolean, schema: object) {
  return { name: "color", in: "path", required: true, style, explode, schema };
}

function inQuery(style: string | undefined, explode: boolean | undefined, schema: object, more: object = {}) {
  return { name: "color", in: "query", style, explode, schema, ...more };
}

/** A call of an operation that has `color` in its path. */
function path(
  given: string,
  style: string | undefined,
  explode: boolean,
  value: "array" | "object",
  url: string,
): WireCase {
  const schema = value === "array" ? array : object;
  return {
    given: `a path parameter, ${given}`,
    path: "/colors/{color}",
    operation: { parameters: [inPath(style, explode, schema)] },
    call: (send) => send(color[value]),
    want: { method: "GET", url: `/colors/${url}` },
  };
}

/** A call of an operation that has `color` in its query. */
function query(given: string, parameter: object, value: unknown, url: string): WireCase {
  return {
    given: `a query parameter, ${given}`,
    path: "/colors",
    operation: { parameters: [parameter] },
    call: (send) => send({ query: { color: value } }),
    want: { method: "GET", url: `/colors${url}` },
  };
}

/** Every style of OpenAPI 3.1 §4.8.12.4, by the examples of its table. */
export const parameters: readonly WireCase[] = [
  path("simple, array", undefined, false, "array", "blue,black"),
  path("simple, object", "simple", false, "object", "R,100,G,200"),
  path("simple exploded, object", "simple", true, "object", "R=100,G=200"),
  path("label, array", "label", false, "array", ".blue,black"),
  path("label exploded, array", "label", true, "array", ".blue.black"),
  path("label exploded, object", "label", true, "object", ".R=100.G=200"),
  path("matrix, array", "matrix", false, "array", ";color=blue,black"),
  path("matrix exploded, array", "matrix", true, "array", ";color=blue;color=black"),
  path("matrix, object", "matrix", false, "object", ";color=R,100,G,200"),
  query(
    "form exploded, array (the default)",
    inQuery(undefined, undefined, array),
    color.array,
    "?color=blue&color=black",
  ),
  query("form, array", inQuery("form", false, array), color.array, "?color=blue,black"),
  query("form, object", inQuery("form", false, object), color.object, "?color=R,100,G,200"),
  query("form exploded, object", inQuery("form", true, object), color.object, "?R=100&G=200"),
  query(
    "form exploded, object with an array in it, by default",
    inQuery(undefined, undefined, {
      type: "object",
      properties: { page: { type: "integer" }, size: { type: "integer" }, sort: array },
    }),
    { page: 0, size: 20, sort: ["a,asc", "b,desc"] },
    "?page=0&size=20&sort=a%2Casc&sort=b%2Cdesc",
  ),
  query("space delimited", inQuery("spaceDelimited", undefined, array), color.array, "?color=blue%20black"),
  query("pipe delimited", inQuery("pipeDelimited", false, array), color.array, "?color=blue%7Cblack"),
  query(
    "pipe delimited exploded",
    inQuery("pipeDelimited", true, array),
    color.array,
    "?color=blue&color=black",
  ),
  query(
    "deep object",
    inQuery("deepObject", true, object),
    color.object,
    "?color%5BR%5D=100&color%5BG%5D=200",
  ),
  query(
    "reserved characters allowed",
    inQuery(undefined, undefined, { type: "string" }, { allowReserved: true }),
    "a/b?c",
    "?color=a/b?c",
  ),
  query(
    "reserved characters encoded",
    inQuery(undefined, undefined, { type: "string" }),
    "a/b?c&d=é",
    "?color=a%2Fb%3Fc%26d%3D%C3%A9",
  ),
  {
    given: "a query parameter written as JSON",
    path: "/colors",
    operation: {
      parameters: [{ name: "color", in: "query", content: { "application/json": { schema: object } } }],
    },
    call: (send) => send({ query: { color: color.object } }),
    want: { method: "GET", url: "/colors?color=%7B%22R%22%3A100%2C%22G%22%3A200%7D" },
  },
  {
    given: "header parameters, a list and a number",
    path: "/colors",
    operation: {
      parameters: [
        { name: "X-Color", in: "header", schema: array },
        { name: "X-Limit", in: "header", schema: { type: "integer" } },
      ],
    },
    call: (send) => send({ header: { "X-Color": color.array, "X-Limit": 5 } }),
    want: { method: "GET", url: "/colors", headers: { "x-color": "blue,black", "x-limit": "5" } },
  },
  {
    given: "cookie parameters beside each other",
    path: "/colors",
    operation: {
      parameters: [
        { name: "color", in: "cookie", schema: { type: "string" } },
        { name: "size", in: "cookie", explode: false, schema: array },
      ],
    },
    call: (send) => send({ cookie: { color: "a b", size: ["s", "m"] } }),
    want: { method: "GET", url: "/colors", headers: { cookie: "color=a%20b; size=s,m" } },
  },
  {
    given: "parameters of one name in path, query and header",
    path: "/colors/{id}",
    operation: {
      parameters: [
        { name: "id", in: "path", required: true, schema: { type: "string" } },
        { name: "id", in: "query", schema: { type: "string" } },
        { name: "id", in: "header", schema: { type: "string" } },
      ],
    },
    call: (send) => send("a/../b", { query: { id: "q" }, header: { id: "h" } }),
    want: { method: "GET", url: "/colors/a%2F..%2Fb?id=q", headers: { id: "h" } },
  },
];
