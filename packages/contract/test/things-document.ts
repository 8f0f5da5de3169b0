/** A document with every kind of constraint once, and a few that cannot be broken alone. */
export const thingsDocument = {
  openapi: "3.1.0",
  info: { title: "Things", version: "1" },
  security: [{ key: [] }],
  paths: {
    "/things/{thingId}": {
      parameters: [{ $ref: "#/components/parameters/ThingId" }],
      post: {
        operationId: "thingPut",
        parameters: [
          { name: "limit", in: "query", required: true, schema: { type: "integer", minimum: 1, maximum: 9 } },
          {
            name: "tags",
            in: "query",
            schema: { type: "array", minItems: 2, items: { type: "string", maxLength: 5 } },
          },
          {
            name: "x-trace",
            in: "header",
            schema: { type: "string", pattern: "^[a-f]+$", examples: ["abc"] },
          },
          { name: "seen", in: "cookie", required: true, schema: { type: "boolean" } },
        ],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/Thing" },
              examples: {
                email: { value: { name: "lamp", sink: { kind: "email", to: "a@mail.example" } } },
                hook: { value: { name: "lamp", sink: { kind: "hook", url: "https://hook.example/in" } } },
              },
            },
          },
        },
        responses: { "200": { description: "Stored" } },
        callbacks: {
          stored: {
            "{$request.body#/sink/url}": {
              post: { responses: { "200": { description: "Taken" } } },
            },
          },
        },
      },
      get: {
        operationId: "thingGet",
        security: [{}, { key: [] }],
        responses: { "200": { description: "Found" } },
      },
    },
  },
  components: {
    securitySchemes: { key: { type: "apiKey", in: "header", name: "x-key" } },
    parameters: {
      ThingId: { name: "thingId", in: "path", required: true, schema: { type: "string", format: "uuid" } },
    },
    schemas: {
      Thing: {
        type: "object",
        required: ["name"],
        additionalProperties: false,
        properties: {
          name: { type: "string", minLength: 2, maxLength: 6, pattern: "^[a-z]*$" },
          code: { type: "string", minLength: 4, maxLength: 4, pattern: "^[a-z]{4}$", examples: ["abcd"] },
          size: { enum: ["small", "large"] },
          weight: { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 10, multipleOf: 0.5 },
          parts: {
            type: "array",
            minItems: 1,
            maxItems: 2,
            uniqueItems: true,
            items: { type: "object", required: ["id"], properties: { id: { type: "integer" } } },
          },
          labels: {
            type: "object",
            minProperties: 1,
            maxProperties: 2,
            propertyNames: { maxLength: 4 },
            additionalProperties: { type: "string" },
          },
          sink: { $ref: "#/components/schemas/Sink" },
          extra: { not: { type: "array" } },
          either: { anyOf: [{ type: "string" }, { type: "integer" }] },
        },
      },
      Sink: {
        oneOf: [{ $ref: "#/components/schemas/Email" }, { $ref: "#/components/schemas/Hook" }],
        discriminator: {
          propertyName: "kind",
          mapping: { email: "#/components/schemas/Email", hook: "Hook" },
        },
      },
      Email: {
        type: "object",
        required: ["kind", "to"],
        properties: { kind: { const: "email" }, to: { type: "string", format: "email" } },
      },
      Hook: {
        type: "object",
        required: ["kind", "url"],
        properties: { kind: { type: "string", const: "hook" }, url: { type: "string", format: "uri" } },
      },
    },
  },
};
