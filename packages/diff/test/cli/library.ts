/** Two versions of a small API: the parameter `author` becomes required, and there is a new operation. */
const document = (version: string, author: object, more: object = {}) => ({
  openapi: "3.1.0",
  info: { title: "Library", version },
  paths: {
    "/books": {
      get: {
        parameters: [{ name: "author", in: "query", schema: { type: "string" }, ...author }],
        responses: {
          "200": {
            description: "The books.",
            content: { "application/json": { schema: { type: "array", items: { type: "string" } } } },
          },
        },
      },
      ...more,
    },
  },
});

export const oldDocument = document("1.0.0", {});

export const newDocument = document(
  "1.1.0",
  { required: true },
  { delete: { responses: { "204": { description: "All books are gone." } } } },
);
