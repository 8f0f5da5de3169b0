import { readApi } from "@intuned/document";
import { expect, test } from "vitest";
import { referencePages } from "../../src/reference/index.js";
import { documentOf } from "./document-of.js";
import { fieldsIn, linksIn, ownText, pageText } from "./page-text.js";
import { readBundle } from "./specs.js";

// biome-ignore lint/suspicious/noExplicitAny: a document to be changed at will
type Document = any;

const pagesOf = (change: (document: Document) => void) => {
  const document = readBundle();
  change(document);
  return referencePages(readApi(document));
};

test("a field that is added to a schema is shown wherever the schema is", () => {
  const pages = pagesOf(({ components }) => {
    components.schemas.S3Sink.properties.storageClass = {
      type: "string",
      enum: ["hot", "cold"],
      default: "hot",
    };
  });
  const shown = pages.filter(({ tree }) => fieldsIn(tree).some(({ name }) => name === "storageClass"));
  expect(shown.map(({ path }) => path).sort()).toEqual([
    "reference/schemas/s3-sink",
    "reference/schemas/sink",
    "reference/schemas/web-task-input",
    "reference/web-task-start",
  ]);
  const field = fieldsIn(shown[0]?.tree).find(({ name }) => name === "storageClass");
  expect(field?.anchor).toBe("body.sink.s3.storageClass");
  expect(field && ownText(field)).toBe("storageClass string one of hot, cold default hot");
});

const KEYWORDS: [keyword: string, value: unknown, words: string][] = [
  ["const", "x1", "always x1"],
  ["enum", ["x1", "x2"], "one of x1, x2"],
  ["default", false, "default false"],
  ["default", "false", 'default "false"'],
  ["default", "", 'default ""'],
  ["minimum", 7, "at least 7"],
  ["exclusiveMaximum", 7, "less than 7"],
  ["multipleOf", 7, "a multiple of 7"],
  ["minLength", 1, "at least 1 character"],
  ["minItems", 7, "at least 7 items"],
  ["uniqueItems", true, "no item twice"],
  ["maxProperties", 7, "at most 7 members"],
  ["pattern", "^x`y$", "matches ^x`y$"],
  ["format", "x-format", "format x-format"],
  ["contentEncoding", "base64", "encoded as base64"],
  ["contentMediaType", "image/png", "holds image/png"],
  ["contentSchema", { required: ["x1"] }, "what it holds: x1 is there"],
  ["propertyNames", { maxLength: 7 }, "names: at most 7 characters"],
  ["additionalProperties", false, "no other members"],
  ["unevaluatedProperties", false, "no other members"],
  ["additionalProperties", { type: "integer" }, "* integer any other name"],
  ["patternProperties", { "^x-": { type: "integer" } }, "/^x-/ integer every name that matches /^x-/"],
  ["prefixItems", [{ type: "integer" }], "[0] integer item 0 of the list"],
  ["items", { type: "string", pattern: "^y$" }, "each item: matches ^y$"],
  ["unevaluatedItems", false, "no further items"],
  ["contains", { const: "x1" }, "has at least 1 of these items: always x1"],
  ["dependentRequired", { x1: ["x2", "x3"] }, "with x1 also x2 and x3"],
  ["dependentSchemas", { x1: { required: ["x2"] } }, "with x1: x2 is there"],
  ["not", { properties: { x1: false, x2: false } }, "must not hold: no x1 and no x2"],
  ["not", { anyOf: [{ required: ["x1"] }, { type: "string" }] }, "must not hold: (x1 is there or is string)"],
  ["required", ["x1"], "x1 has to be there"],
  ["deprecated", true, "deprecated"],
  ["readOnly", true, "read-only"],
  ["title", "Extra Name", "called Extra Name"],
  ["description", "What *it* is.", "What it is."],
  ["example", { x1: [1] }, '{ "x1": [ 1 ] }'],
  ["examples", ["x1", "x2"], "for example x1, x2"],
  ["externalDocs", { url: "https://docs.example/x1", description: "More" }, "see More"],
  ["aKeywordOfTomorrow", { x1: 1 }, 'aKeywordOfTomorrow: {"x1":1}'],
];

test.each(KEYWORDS)("the keyword %s with the value %j is shown", (keyword, value, words) => {
  const pages = referencePages(readApi(documentOf({ properties: { extra: { [keyword]: value } } })));
  const page = pages.find(({ path }) => path === "reference/make-thing");
  const field = fieldsIn(page?.tree).find(({ name }) => name === "extra");
  expect(pageText(field)).toContain(words);
});

test("a condition with descriptions is shown in words, and opened in full", () => {
  const pages = pagesOf(({ components }) => {
    Object.assign(components.schemas.WebTaskInput, {
      if: { properties: { model: { const: "opus" } }, required: ["model"] },
      // biome-ignore lint/suspicious/noThenProperty: JSON Schema's keyword
      then: {
        required: ["auth"],
        properties: { budget: { type: "integer", description: "What it may cost." } },
      },
      else: { properties: { budget: false } },
    });
  });
  const text = pageText(pages.find(({ path }) => path === "reference/web-task-start")?.tree);
  expect(text).toContain(
    "if model is there and model always opus, then auth is there and budget is integer, otherwise no budget",
  );
  expect(text).toContain("What it may cost.");
});

test("the links of an answer say what may be called next, and with what", () => {
  const pages = pagesOf(({ paths, components }) => {
    components.links = {
      Poll: {
        operationId: "webTaskResult",
        parameters: { webTaskId: "$response.body#/webTaskId" },
        description: "Ask for the *result*.",
      },
    };
    paths["/{workspaceId}/web-tasks/start"].post.responses["200"].links = {
      poll: { $ref: "#/components/links/Poll" },
    };
  });
  const page = pages.find(({ path }) => path === "reference/web-task-start");
  expect(pageText(page?.tree)).toContain(
    "poll leads to webTaskResult, webTaskId from $response.body#/webTaskId. Ask for the result.",
  );
  expect(linksIn(page?.tree)).toContain("/reference/web-task-result");
});

test("an answer, an example, a header and an operation that are added are shown", () => {
  const pages = pagesOf(({ paths }) => {
    const start = paths["/{workspaceId}/web-tasks/start"].post;
    start.requestBody.content["application/json"].examples.added = {
      summary: "One more",
      value: { task: "x9" },
    };
    start.responses["418"] = {
      description: "No coffee.",
      headers: { "X-Pot": { required: true, schema: { type: "string" } } },
    };
    paths["/pots/{id}"] = {
      delete: { operationId: "potsRemove", tags: ["pots"], responses: { 204: { description: "Gone." } } },
    };
  });
  const start = pages.find(({ path }) => path === "reference/web-task-start");
  const text = pageText(start?.tree);
  for (const words of ["One more", '{ "task": "x9" }', "418", "No coffee."]) expect(text).toContain(words);
  expect(fieldsIn(start?.tree).find(({ name }) => name === "X-Pot")).toMatchObject({
    anchor: "response.418.headers.x-pot",
    marks: ["required"],
  });
  expect(start?.console?.body?.examples.map(({ name }) => name)).toContain("added");
  const added = pages.find(({ path }) => path === "reference/pots-remove");
  expect(added).toMatchObject({ title: "potsRemove", section: "pots", method: "DELETE" });
  expect(pageText(pages[0]?.tree)).toContain("DELETE /pots/{id} potsRemove");
});
