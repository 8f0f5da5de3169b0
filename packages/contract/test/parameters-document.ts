/**
 * Parameters of every usual kind. A deviation of Prism, or a constraint that cannot be broken, is known by what it is
 * about, and our own document need not have an example of each today: here each has one.
 */
export const parametersDocument = {
  openapi: "3.1.0",
  info: { title: "Parameters", version: "1" },
  paths: {
    "/things": {
      get: {
        operationId: "thingList",
        parameters: [
          { name: "cursor", in: "query", schema: { type: "string", minLength: 1, maxLength: 9 } },
          { name: "limit", in: "query", schema: { type: "integer", minimum: 1, maximum: 100, default: 20 } },
          { name: "state", in: "query", schema: { enum: ["open", "done"] } },
          { name: "since", in: "query", schema: { type: "string", format: "date-time" } },
          { name: "ratio", in: "query", schema: { type: "number", exclusiveMinimum: 0 } },
          { name: "deep", in: "query", required: true, schema: { type: "boolean" } },
          {
            name: "tag",
            in: "query",
            style: "form",
            explode: true,
            schema: {
              type: "array",
              maxItems: 3,
              uniqueItems: true,
              items: { type: "string", minLength: 1 },
            },
          },
          {
            name: "ids",
            in: "query",
            style: "form",
            explode: false,
            schema: { type: "array", minItems: 2, items: { type: "integer" } },
          },
          {
            name: "words",
            in: "query",
            style: "pipeDelimited",
            explode: false,
            schema: {
              type: "array",
              minItems: 2,
              items: { type: "string", pattern: "^[a-z]+$", examples: ["word"] },
            },
          },
          { name: "x-trace", in: "header", schema: { type: "string", minLength: 2, maxLength: 20 } },
          { name: "x-level", in: "header", required: true, schema: { type: "integer" } },
        ],
        responses: {
          "200": {
            description: "Found",
            content: { "application/json": { schema: {}, examples: { some: { value: [] } } } },
          },
        },
      },
    },
    "/ping": { get: { operationId: "thingPing", responses: { "204": { description: "Here" } } } },
  },
};
