import type { JsonObject, OpenApiDocument } from "@intuned/document";

/** What a test says of a document: its paths, its components, and whatever else stands at the root. */
type Parts = JsonObject;

export function openapi30(parts: Parts): OpenApiDocument {
  return { openapi: "3.0.3", info: { title: "Test", version: "1.0.0" }, paths: {}, ...parts };
}

export function openapi31(parts: Parts): OpenApiDocument {
  return { openapi: "3.1.0", info: { title: "Test", version: "1.0.0" }, paths: {}, ...parts };
}

export function ref(name: string): JsonObject {
  return { $ref: `#/components/schemas/${name}` };
}

/** A body or an answer with one media type. */
export function content(schema: unknown, mediaType = "application/json"): JsonObject {
  return { content: { [mediaType]: { schema } } };
}

export function answer(schema: unknown, mediaType?: string): JsonObject {
  return { description: "done", ...content(schema, mediaType) };
}

/** `POST /echo`, operationId `echo`, which takes and gives one schema. */
export function echo(schema: unknown): JsonObject {
  const operation = {
    operationId: "echo",
    requestBody: { required: true, ...content(schema) },
    responses: { 200: answer(schema) },
  };
  return { "/echo": { post: operation } };
}

/** Both versions' parts of a document whose only operation echoes a schema. */
export function echoing(schemas: JsonObject, schema: unknown): JsonObject {
  return { paths: echo(schema), components: { schemas } };
}
