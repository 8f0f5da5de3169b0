import { expect, it } from "vitest";
import { requestConstraints } from "../src/index.js";
import { thingsDocument } from "./things-document.js";

/** Found by reading the text of the document, without following a reference: every keyword in a request's schema. */
function keywordPointers(node: unknown, pointer = ""): string[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    const here = `${pointer}/${key.replaceAll("/", "~1")}`;
    if (["responses", "callbacks", "examples", "info", "mapping"].includes(key)) {
      return key === "mapping" ? Object.keys(value).map((name) => `${here}/${name}`) : [];
    }
    const isName = /\/(properties|schemas)$/.test(pointer);
    const own =
      !isName && /^(type|enum|const|m(in|ax)[A-Z]\w+|(exclusiveM|m)(in|ax)imum|multipleOf)$/.test(key)
        ? [here]
        : !isName && /^(pattern|format|uniqueItems|oneOf|anyOf|not)$/.test(key)
          ? [here]
          : value === false || (key === "required" && value === true)
            ? [here]
            : [];
    const members =
      key === "required" && Array.isArray(value) ? value.map((_, index) => `${here}/${index}`) : [];
    return [...own, ...members, ...(key === "securitySchemes" ? [] : keywordPointers(value, here))];
  });
}

it("lists every keyword of every request, each at its place in the document", () => {
  const found = new Set(requestConstraints(thingsDocument).map(({ pointer }) => pointer));
  const expected = [
    ...keywordPointers(thingsDocument),
    "/security",
    "/paths/~1things~1{thingId}/post/requestBody/content",
  ];
  // What `not` forbids is one constraint, its inside is none.
  expect([...found].sort()).toEqual(expected.filter((pointer) => !pointer.includes("/not/")).sort());
});

it("lists a shared parameter for each operation, and no security where it is optional", () => {
  const constraints = requestConstraints(thingsDocument);
  expect(
    constraints
      .filter(({ keyword }) => keyword === "format")
      .map(({ operationId, location }) => [operationId, location]),
  ).toContainEqual(["thingGet", "path"]);
  expect(
    constraints.filter(({ location }) => location === "security").map(({ operationId }) => operationId),
  ).toEqual(["thingPut"]);
});

it("follows a recursive schema once", () => {
  const node = { type: "object", properties: { next: { $ref: "#/components/schemas/Node" } } };
  const document = {
    openapi: "3.1.0",
    paths: {
      "/": {
        post: {
          operationId: "nodePost",
          requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/Node" } } } },
        },
      },
    },
    components: { schemas: { Node: node } },
  };
  expect(requestConstraints(document).map(({ pointer }) => pointer)).toEqual([
    "/paths/~1/post/requestBody/content",
    "/components/schemas/Node/type",
  ]);
});
