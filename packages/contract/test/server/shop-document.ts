const problem = { $ref: "#/components/responses/Problem" };
const errors = { "400": problem, "401": problem, "404": problem, "500": problem };
const json = (schema: object) => ({ "application/json": { schema } });
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** A document with what a server meets: resources and their links, a status that goes on, forms, all parameter styles. */
export const shopDocument = {
  openapi: "3.1.0",
  info: { title: "Shop", version: "1" },
  security: [{ key: [] }, { token: [] }],
  paths: {
    "/orders": {
      post: {
        operationId: "orderCreate",
        parameters: [
          { name: "x-request", in: "header", required: true, schema: { type: "integer", minimum: 1 } },
        ],
        requestBody: { required: true, content: json(ref("OrderInput")) },
        responses: {
          "201": {
            description: "Made",
            headers: { Location: { required: true, schema: { type: "string", format: "uri-reference" } } },
            content: json(ref("Order")),
            links: { read: { operationId: "orderGet", parameters: { orderId: "$response.body#/id" } } },
          },
          ...errors,
          "429": {
            description: "Slower",
            headers: { "Retry-After": { required: true, schema: { type: "integer", minimum: 1 } } },
            content: json(ref("Problem")),
          },
        },
      },
    },
    "/orders/{orderId}": {
      parameters: [
        { name: "orderId", in: "path", required: true, schema: { type: "integer", minimum: 1 }, example: 7 },
      ],
      get: {
        operationId: "orderGet",
        responses: { "200": { description: "It", content: json(ref("Order")) }, ...errors },
      },
      patch: {
        operationId: "orderChange",
        requestBody: { content: json(ref("OrderInput")) },
        responses: { "200": { description: "Changed", content: json(ref("Order")) }, ...errors },
      },
      delete: { operationId: "orderDelete", responses: { "204": { description: "Gone" }, ...errors } },
    },
    "/jobs/start": {
      post: {
        operationId: "jobStart",
        requestBody: {
          required: true,
          content: {
            "application/x-www-form-urlencoded": {
              schema: {
                type: "object",
                required: ["name"],
                properties: {
                  name: { type: "string", maxLength: 9 },
                  times: { type: "integer", maximum: 3 },
                },
              },
            },
          },
        },
        responses: {
          "200": {
            description: "Started",
            content: json({
              type: "object",
              required: ["jobId"],
              properties: { jobId: { type: "string", pattern: "^job_[0-9a-z]+$", examples: ["job_1"] } },
            }),
          },
          default: problem,
        },
      },
    },
    "/jobs/{jobId}/result": {
      get: {
        operationId: "jobResult",
        parameters: [
          {
            name: "jobId",
            in: "path",
            required: true,
            schema: { type: "string", pattern: "^job_[0-9a-z]+$", examples: ["job_1"] },
          },
        ],
        responses: {
          "200": {
            description: "How it is",
            content: json({
              oneOf: ["completed", "pending", "started"].map((status) => ({
                type: "object",
                required: ["jobId", "status"],
                properties: { jobId: { type: "string" }, status: { const: status } },
              })),
            }),
          },
          "4XX": problem,
        },
      },
    },
    "/search/{path}": {
      get: {
        operationId: "search",
        security: [],
        parameters: [
          {
            name: "path",
            in: "path",
            required: true,
            style: "matrix",
            schema: { type: "array", items: { type: "integer" } },
          },
          {
            name: "tags",
            in: "query",
            style: "pipeDelimited",
            explode: false,
            schema: { type: "array", minItems: 2, items: { type: "string" } },
          },
          {
            name: "near",
            in: "query",
            style: "deepObject",
            explode: true,
            schema: { type: "object", properties: { x: { type: "number" } } },
          },
          { name: "seen", in: "cookie", schema: { type: "boolean" } },
        ],
        responses: {
          "200": { description: "Found", content: { "text/plain": { schema: { type: "string" } } } },
          "400": problem,
        },
      },
    },
  },
  components: {
    securitySchemes: {
      key: { type: "apiKey", in: "header", name: "x-key" },
      token: { type: "http", scheme: "bearer" },
    },
    responses: {
      Problem: {
        description: "Refused",
        content: { "application/problem+json": { schema: ref("Problem") } },
      },
    },
    schemas: {
      OrderInput: {
        type: "object",
        required: ["item"],
        additionalProperties: false,
        properties: {
          item: { type: "string", minLength: 2, maxLength: 20 },
          count: { type: "integer", minimum: 1, maximum: 5 },
          pin: { type: "string", writeOnly: true, minLength: 6 },
        },
      },
      Order: {
        type: "object",
        required: ["id", "item"],
        properties: {
          id: { type: "integer", minimum: 1, readOnly: true },
          item: { type: "string" },
          count: { type: "integer" },
          pin: { type: "string", writeOnly: true },
        },
      },
      Problem: {
        type: "object",
        required: ["status", "title"],
        properties: { status: { type: "integer" }, title: { type: "string" } },
      },
    },
  },
};
