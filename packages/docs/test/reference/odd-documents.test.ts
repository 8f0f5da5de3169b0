import { readApi } from "@intuned/document";
import { toHtml } from "hast-util-to-html";
import { describe, expect, test } from "vitest";
import type { Page } from "../../src/page/page.js";
import { referencePages } from "../../src/reference/index.js";
import { contentOf } from "../../src/render/to-hast.js";
import { documentOf } from "./document-of.js";
import { anchorsIn, fieldsIn, linksIn, pageText } from "./page-text.js";

const pagesOf = (document: object): Page[] => referencePages(readApi(document));
const operationOf = (document: object): Page => {
  const page = pagesOf(document).find(({ kind }) => kind === "operation");
  if (page === undefined) throw new Error("no page of an operation");
  return page;
};
const namesIn = (page: Page) => fieldsIn(page.tree).map(({ anchor }) => anchor);

describe("schemas", () => {
  test("a schema that holds itself is shown once, and then linked to", () => {
    const page = operationOf(
      documentOf(
        { $ref: "#/components/schemas/Node" },
        {
          components: {
            schemas: {
              Node: {
                type: "object",
                properties: {
                  name: { type: "string" },
                  children: { type: "array", items: { $ref: "#/components/schemas/Node" } },
                },
              },
            },
          },
        },
      ),
    );
    expect(namesIn(page).filter((each) => each.startsWith("body"))).toEqual(["body.name", "body.children"]);
    expect(pageText(page.tree)).toContain("children array of Node each item: the same again as body");
    expect(page.console?.schemas).toEqual({
      paths: expect.anything(),
      components: { schemas: { Node: expect.anything() } },
    });
  });

  test("schemas that refer to each other in a circle, and to nothing", () => {
    const page = operationOf(
      documentOf(
        {
          properties: { a: { $ref: "#/components/schemas/A" }, lost: { $ref: "#/components/schemas/Lost" } },
        },
        {
          components: {
            schemas: {
              A: { $ref: "#/components/schemas/B" },
              B: {
                allOf: [{ $ref: "#/components/schemas/A" }],
                properties: { deep: { $ref: "#/components/schemas/A" } },
              },
            },
          },
        },
      ),
    );
    expect(namesIn(page)).toContain("body.a.deep");
    expect(namesIn(page)).not.toContain("body.a.deep.deep");
    expect(namesIn(page)).toContain("body.lost");
  });

  test("boolean schemas, schemas without a type, nullable ones and lists of types", () => {
    const page = operationOf(
      documentOf({
        properties: {
          anything: true,
          nothing: false,
          open: {},
          maybe: { type: ["string", "null"] },
          either: { type: ["string", "integer"] },
          union: { anyOf: [{ type: "string" }, { type: "null" }] },
          scalars: { oneOf: [{ type: "string" }, { type: "integer" }] },
          map: { additionalProperties: { type: "array", items: { type: "number" } } },
          list: { items: { items: { properties: { inner: {} } } } },
        },
      }),
    );
    const types = fieldsIn(page.tree)
      .filter(({ anchor }) => anchor.startsWith("body."))
      .map(({ name, typeName, marks }) => [name, pageText(...typeName), ...marks].join(" "));
    expect(types).toEqual([
      "anything any",
      "nothing never",
      "open any",
      "maybe string nullable",
      "either string or integer",
      "union string nullable",
      "scalars string or integer",
      "map map of array of number",
      "* array of number",
      "list array of array of object",
      "inner any",
    ]);
  });

  test("what 3.0 calls nullable is nullable", () => {
    const document = {
      ...documentOf({ properties: { a: { type: "string", nullable: true } } }),
      openapi: "3.0.3",
    };
    expect(fieldsIn(operationOf(document).tree)[0]?.marks).toEqual(["nullable"]);
  });

  test("a field of two schemas of an allOf is one field that says what both say", () => {
    const page = operationOf(
      documentOf({
        allOf: [
          { properties: { size: { type: "integer", minimum: 3 } } },
          { properties: { size: { maximum: 9 } }, required: ["size"] },
        ],
      }),
    );
    const [size, ...others] = fieldsIn(page.tree).filter(({ anchor }) => anchor.startsWith("body."));
    expect(others).toEqual([]);
    expect(pageText(size)).toBe("size required integer at least 3 at most 9");
  });

  test("branches without a discriminator are named by what tells them apart", () => {
    const branch = (status: string, outcome?: string) => ({
      properties: {
        kind: { const: "task" },
        status: { const: status },
        ...(outcome && { outcome: { const: outcome } }),
      },
    });
    const page = operationOf(
      documentOf({ oneOf: [branch("done", "success"), branch("done", "failure"), branch("open")] }),
    );
    expect(anchorsIn(page.tree)).toEqual(
      expect.arrayContaining(["body.done-success", "body.done-failure.outcome", "body.open.status"]),
    );
  });

  test("a section with more fields than fit ends in links; what stands nowhere else is shown all the same", () => {
    const properties = (count: number, of: unknown) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`f${index}`, of]));
    const document = documentOf(
      {
        properties: {
          ...properties(30, { $ref: "#/components/schemas/Wide" }),
          own: { properties: properties(3, {}) },
        },
      },
      { components: { schemas: { Wide: { properties: properties(30, { type: "string" }) } } } },
    );
    const names = namesIn(operationOf(document)).filter((each) => each.startsWith("body."));
    expect(names).toHaveLength(31 + 3);
    expect(pageText(operationOf(document).tree)).toContain("its fields are shown at Wide");
  });
});

describe("names", () => {
  const EVIL = '<img src=x onerror="alert(1)">';

  test("HTML in names, values and descriptions is text", () => {
    const evil = (page: Page) => toHtml(contentOf(page) as never);
    const document = {
      ...documentOf(
        {
          title: EVIL,
          description: EVIL,
          properties: {
            [EVIL]: {
              description: `a ${EVIL} b [x](javascript:alert(1)) ![y](https://img.example/y.png)`,
              default: EVIL,
              enum: [EVIL],
              pattern: EVIL,
            },
          },
        },
        {
          components: {
            schemas: { [`${EVIL}`]: { description: EVIL } },
            securitySchemes: { [EVIL]: { type: "apiKey", in: "header", name: EVIL, description: EVIL } },
          },
          tags: [{ name: EVIL, description: EVIL }],
          security: [{ [EVIL]: [] }],
        },
      ),
      info: { title: EVIL, version: EVIL, description: EVIL },
    };
    const pages = pagesOf(document);
    expect(pages.map(({ kind }) => kind)).toEqual(["reference", "reference", "operation", "schema"]);
    for (const page of pages) {
      const html = evil(page);
      expect(html).not.toMatch(/<img|javascript:/i);
      expect(html).not.toMatch(/<[^>]*\sonerror=/i);
      expect(html).toContain("&#x3C;img src=x");
      expect(page.path).toMatch(/^[a-z0-9/-]+$/);
    }
  });

  test("names with slashes, spaces, dots and other scripts have pages and anchors of their own", () => {
    const document = documentOf(
      {
        properties: {
          "a/b": {},
          "a b": {},
          "a.b": { properties: {} },
          日本: {},
          __proto__x: {},
          a: { properties: { b: {} } },
        },
      },
      {
        components: { schemas: { "A/B": {}, "A.B": {}, "a b": {}, 日本: {}, constructor: {} } },
        paths: Object.fromEntries(
          ["index", "authentication", "makeThing", "make thing", "make/thing", "日本"].map((operationId) => [
            `/${encodeURIComponent(operationId)}`,
            { get: { operationId, responses: { 200: { description: "" } } } },
          ]),
        ),
      },
    );
    const pages = pagesOf(document);
    const paths = pages.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toEqual(
      expect.arrayContaining([
        "reference/index",
        "reference/index-2",
        "reference/make-thing-3",
        "reference/schemas/a-b-3",
      ]),
    );
    expect(paths.every((path) => /^[a-z0-9/-]+$/.test(path))).toBe(true);
    for (const { tree } of pages) expect(new Set(anchorsIn(tree)).size).toBe(anchorsIn(tree).length);
    const fields = operationOf(
      documentOf({ properties: { "a/b": {}, "a b": {}, a: { properties: { b: {} } }, "a.b": {} } }),
    );
    expect(namesIn(fields).slice(0, 5)).toEqual([
      "body.a-b",
      "body.a-b-2",
      "body.a",
      "body.a.b",
      "body.a.b-2",
    ]);
  });
});

describe("documents", () => {
  test("one with nothing in it has an overview", () => {
    expect(pagesOf({ openapi: "3.1.0" }).map(({ path }) => path)).toEqual(["reference/index"]);
  });

  test("an operation without a name, an answer without a body, an API without credentials", () => {
    const page = operationOf({
      openapi: "3.1.0",
      info: {},
      paths: { "/a/{b}": { get: { responses: { 204: {}, "4XX": { description: "Bad." } } } } },
    });
    expect(page).toMatchObject({ path: "reference/get-a-b", title: "GET /a/{b}" });
    expect(pageText(page.tree)).toContain("None is needed.");
    expect(anchorsIn(page.tree)).toEqual([
      "try-it",
      "authentication",
      "responses",
      "response.204",
      "response.4XX",
    ]);
  });

  test("links to pages and anchors that exist, callbacks and webhooks among them", () => {
    const document = documentOf(
      { $ref: "#/components/schemas/Thing" },
      {
        components: {
          schemas: {
            Thing: { description: "See `makeThing` and [here](../gone.md#x).", properties: { id: {} } },
          },
          securitySchemes: { "my key": { type: "apiKey", in: "query", name: "k" } },
        },
        security: [{ "my key": [] }],
        tags: [{ name: "other things", description: "Others." }],
        webhooks: {
          "thing made": {
            post: {
              tags: ["other things"],
              requestBody: {
                content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } },
              },
              responses: { 200: { description: "Thanks." } },
            },
          },
        },
      },
    );
    const post = (document.paths["/things"] as { post: Record<string, unknown> }).post;
    post["tags"] = ["other things"];
    post["callbacks"] = {
      onMade: {
        "{$request.body#/url}": {
          post: {
            requestBody: {
              content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } },
            },
            responses: { "2XX": { description: "Heard." } },
          },
        },
      },
    };
    const pages = pagesOf(document);
    const anchors = new Map(pages.map(({ path, tree }) => [`/${path}`, new Set(anchorsIn(tree))]));
    expect([...(anchors.get("/reference/make-thing") ?? [])]).toEqual(
      expect.arrayContaining([
        "callbacks.onMade",
        "callbacks.onMade.body.id",
        "callbacks.onMade.response.2XX",
      ]),
    );
    expect([...anchors.keys()]).toContain("/reference/post-thing-made");
    for (const { path, tree } of pages)
      for (const url of linksIn(tree).filter((each) => each.startsWith("/"))) {
        const [target = "", anchor] = url.split("#");
        expect([...anchors.keys()], `linked from ${path}`).toContain(target);
        if (anchor !== undefined) expect([...(anchors.get(target) ?? [])], `of ${url}`).toContain(anchor);
      }
  });
});
