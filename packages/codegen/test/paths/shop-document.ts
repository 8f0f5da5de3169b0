import { answer, content, openapi31, ref } from "../support/documents.js";

const text = { type: "string" };
const idInPath = { name: "id", in: "path", required: true, schema: text };

/** A document with what shapes `paths`: parameters of path items, references, media types, ranges of statuses, directions. */
export const shopDocument = openapi31({
  paths: {
    "/items": {
      parameters: [{ $ref: "#/components/parameters/Trace" }],
      get: {
        operationId: "itemList",
        parameters: [
          { name: "limit", in: "query", schema: { type: "integer" } },
          { name: "tags", in: "query", schema: { type: "array", items: text } },
          { name: "session", in: "cookie", schema: text },
        ],
        responses: {
          200: answer({ type: "array", items: ref("Item") }),
          "4XX": { $ref: "#/components/responses/Problem" },
          default: { $ref: "#/components/responses/Problem" },
        },
      },
      post: {
        // Without an operationId.
        requestBody: { required: true, ...content(ref("ItemInput")) },
        responses: {
          201: { ...answer(ref("Item")), headers: { location: { required: true, schema: text } } },
          400: { $ref: "#/components/responses/Problem" },
        },
      },
    },
    "/items/{id}": {
      parameters: [idInPath],
      get: {
        operationId: "itemGet",
        parameters: [{ ...idInPath, schema: { type: "string", format: "uuid" } }],
        responses: {
          200: {
            description: "It.",
            content: { "application/json": { schema: ref("Item") }, "text/csv": { schema: text } },
          },
        },
      },
      put: {
        operationId: "item/put",
        requestBody: {
          content: { "application/json": { schema: ref("ItemInput") }, "text/csv": { schema: text } },
        },
        responses: { 200: answer(ref("Pet")), 204: { description: "Nothing." } },
      },
      delete: { operationId: "itemDelete", deprecated: true, responses: { 204: { description: "Gone." } } },
      head: { operationId: "itemHead", responses: { 200: { description: "There." } } },
    },
  },
  components: {
    parameters: { Trace: { name: "x-trace", in: "header", schema: text } },
    responses: { Problem: answer(ref("Problem")) },
    schemas: {
      Problem: { type: "object", required: ["code"], properties: { code: text, details: {} } },
      ItemInput: {
        type: "object",
        required: ["name"],
        properties: { name: text, size: { enum: ["s", "m"] }, note: { type: ["string", "null"] } },
      },
      Item: {
        type: "object",
        required: ["id", "name"],
        properties: {
          id: text,
          name: text,
          price: { type: "number" },
          parts: { type: "array", items: ref("Item") },
        },
      },
      Pet: {
        oneOf: [
          {
            type: "object",
            required: ["kind", "bark"],
            properties: { kind: { const: "dog" }, bark: { type: "boolean" } },
          },
          {
            type: "object",
            required: ["kind"],
            properties: { kind: { const: "cat" }, lives: { type: "integer" } },
          },
        ],
      },
    },
  },
});
