import type { OpenApiDocument } from "@intuned/document";

/**
 * A document of any size, for measuring growth: ten operations a tag, of the kinds that real documents have, with one
 * schema for each and references between them.
 */
export function madeDocument(operations: number): OpenApiDocument {
  const paths: Record<string, object> = {};
  const schemas: Record<string, object> = {};
  for (let index = 0; index < operations; index++) {
    const tag = `group${Math.floor(index / 10)}`;
    schemas[`Thing${index}`] = thing(index);
    paths[`/${tag}/things${index}/{thingId}`] = {
      [["get", "put", "post", "patch", "delete"][index % 5] ?? "get"]: operation(index, tag),
    };
  }
  return {
    openapi: "3.1.0",
    info: { title: "Made", version: "1.0.0" },
    servers: [{ url: "https://made.example" }],
    paths,
    components: { schemas },
  };
}

function operation(index: number, tag: string): object {
  const schema = { $ref: `#/components/schemas/Thing${index}` };
  const content = { "application/json": { schema } };
  return {
    operationId: `thing${index}Handle`,
    tags: [tag],
    summary: `Handle thing ${index}`,
    description: "Made for a measurement.",
    parameters: [
      { name: "thingId", in: "path", required: true, schema: { type: "string", format: "uuid" } },
      { name: "limit", in: "query", schema: { type: "integer", minimum: 1, default: 10 } },
      { name: "fields", in: "query", explode: false, schema: { type: "array", items: { type: "string" } } },
    ],
    ...(index % 5 === 0 ? {} : { requestBody: { required: true, content } }),
    responses: { 200: { description: "The thing.", content }, 404: { description: "There is none." } },
  };
}

function thing(index: number): object {
  const other = { $ref: `#/components/schemas/Thing${Math.floor(index / 2)}` };
  return {
    type: "object",
    description: `Thing ${index}.`,
    required: ["id", "name"],
    properties: {
      id: { type: "string", format: "uuid", readOnly: true },
      name: { type: "string", minLength: 1, description: "What people call it." },
      state: { type: "string", enum: ["new", "old", "gone"] },
      size: { type: ["number", "null"] },
      parent: other,
      related: { type: "array", items: other },
      labels: { type: "object", additionalProperties: { type: "string" } },
    },
  };
}
