/** A document whose one operation sends and answers `schema`. */
export const documentOf = (schema: unknown, more: object = {}) => ({
  openapi: "3.1.0",
  info: { title: "Odd", version: "1" },
  paths: {
    "/things": {
      post: {
        operationId: "makeThing",
        requestBody: { content: { "application/json": { schema } } },
        responses: { 200: { description: "Made.", content: { "application/json": { schema } } } },
      },
    },
  },
  ...more,
});
