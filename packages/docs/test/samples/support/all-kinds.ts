/** What is written otherwise in one language or another: quotes, substitutions, escapes, ends of lines. */
export const HOSTILE = 'it\'s "$HOME" `id` $(id) $\u007bx} {y} %s \\n \\ \n!! \u2028 ü 🎈 #{z}';
/** The server, as samples show it. */
export const asSent = "https://api.example/v%201";

const json = { "200": { description: "", content: { "application/json": { schema: {} } } } };
const file = { type: "string", format: "binary" };
const text = (name: string, place: string, example: unknown, more: object = {}) => ({
  name,
  in: place,
  required: true,
  schema: { type: "string" },
  example,
  ...more,
});
const withBody = (mediaType: string, media: object) => ({ required: true, content: { [mediaType]: media } });

/** A document with every kind of parameter, credential, body and answer that a sample knows. */
export const allKinds = {
  openapi: "3.1.0",
  info: { title: "All kinds", version: "1" },
  servers: [{ url: "https://{host}/v 1", variables: { host: { default: "api.example" } } }],
  components: {
    securitySchemes: {
      queryKey: { type: "apiKey", in: "query", name: "key" },
      cookieKey: { type: "apiKey", in: "cookie", name: "session", "x-client-option": { env: "MY_SESSION" } },
      // No name of a variable: it must not become code.
      token: { type: "http", scheme: "bearer", "x-client-option": { env: "A`id`" } },
      staff: { type: "http", scheme: "basic" },
    },
  },
  paths: {
    "/things/{id}/{tags}": {
      get: {
        operationId: "parameters",
        security: [{ queryKey: [], cookieKey: [] }],
        parameters: [
          text("id", "path", HOSTILE),
          { name: "tags", in: "path", required: true, schema: { type: "array" }, example: ["a b", "c"] },
          {
            name: "filter",
            in: "query",
            required: true,
            style: "deepObject",
            explode: true,
            schema: {},
            example: { "it's": "é&" },
          },
          { name: "page", in: "query", schema: { type: "integer" }, example: 3 },
          text("X-Shelf", "header", `it's "$HOME" \`id\``),
          text("seen", "cookie", "a;b"),
        ],
        responses: json,
      },
    },
    "/form": {
      post: {
        operationId: "form",
        security: [{ token: [] }],
        requestBody: withBody("application/x-www-form-urlencoded", {
          example: { "a=b": HOSTILE, list: ["1", "2"] },
        }),
        responses: json,
      },
    },
    "/multipart": {
      post: {
        operationId: "multipart",
        security: [{}, { staff: [] }],
        requestBody: withBody("multipart/form-data", {
          schema: {
            type: "object",
            properties: { title: {}, count: {}, photos: { type: "array", items: file } },
          },
          encoding: { photos: { contentType: "image/png, image/jpeg" } },
          example: { title: HOSTILE.replaceAll("\n", " "), count: 2, photos: ["one"] },
        }),
        responses: json,
      },
    },
    "/photo": {
      put: {
        operationId: "file",
        security: [],
        requestBody: withBody("image/png", { schema: file }),
        responses: { "200": { description: "", content: { "image/png": { schema: file } } } },
      },
    },
    "/note": {
      patch: {
        operationId: "text",
        requestBody: withBody("text/plain", { example: `@${HOSTILE}` }),
        responses: { "200": { description: "", content: { "text/csv": {}, "application/json": {} } } },
      },
    },
    "/gone": { delete: { operationId: "nothing", responses: { "204": { description: "" } } } },
    "/there": { head: { operationId: "head", responses: { "200": { description: "" } } } },
    "/json": {
      post: {
        operationId: "json",
        requestBody: withBody("application/vnd.thing+json", {
          example: { [HOSTILE]: [HOSTILE, null, true, false, -1.5e-9, 1e21, [], {}], __proto__: 1 },
        }),
        responses: json,
      },
    },
  },
};
