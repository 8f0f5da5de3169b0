const text = { type: "string" };
const integer = { type: "integer" };
const query = (name: string, schema: object = integer) => ({ name, in: "query", schema });
const inPath = (name: string, schema: object = text) => ({ name, in: "path", required: true, schema });
const object = (properties: Record<string, object>, ...required: string[]) => ({
  type: "object",
  required,
  properties,
});
const content = (schema: object) => ({ content: { "application/json": { schema } } });
const answer = (schema: object) => ({ "200": { description: "Done.", ...content(schema) } });
const listOf = (schema: object) => ({ type: "array", items: schema });
const loaf = { $ref: "#/components/schemas/Loaf" };

const order = (state: object, more: Record<string, object> = {}) =>
  object({ order: object({ state, problem: text, ...more }, "state", ...Object.keys(more)) }, "order");

const orderWaiter = {
  poll: { operationId: "orderShow", parameters: { number: "$response.body#/order/number" } },
  subject: "order",
  status: "/order/state",
  success: ["delivered", "collected"],
  failure: [{ "/order/state": "closed", "/order/paid": false }],
  canceled: ["withdrawn"],
  result: "/order/invoice",
  error: "/order/problem",
};

/** A made-up API with pairs of its own, and lists of all styles. */
export const bakeryDocument = {
  openapi: "3.1.0",
  info: { title: "Bakery", version: "1.0.0" },
  "x-client": { baseUrl: { env: "BAKERY_URL" } },
  servers: [{ url: "https://bakery.example" }],
  paths: {
    "/orders": {
      post: {
        operationId: "orderPlace",
        tags: ["orders"],
        summary: "Place an order",
        requestBody: { required: true, ...content(object({ loaf: text }, "loaf")) },
        responses: answer(object({ order: object({ number: integer }, "number") }, "order")),
        "x-waiter": orderWaiter,
      },
    },
    "/orders/{number}/repeat": {
      post: {
        operationId: "orderRepeat",
        tags: ["orders"],
        summary: "Repeat an order",
        parameters: [inPath("number", integer)],
        // Without `required`: a program can't pass it on as it is.
        responses: answer(object({ order: object({ number: integer }) })),
        "x-waiter": { ...orderWaiter, methods: { run: "repeatAndWait" } },
      },
    },
    "/orders/{number}": {
      get: {
        operationId: "orderShow",
        tags: ["orders"],
        summary: "Show an order",
        parameters: [{ ...inPath("number", integer), example: 7 }],
        responses: answer({
          oneOf: [
            order({ enum: ["baking", "packed"] }),
            order({ enum: ["delivered", "collected"] }, { invoice: text }),
            order({ const: "closed" }, { paid: { type: "boolean" } }),
            order({ const: "withdrawn" }),
          ],
        }),
      },
    },
    "/ovens/{oven-no}/heat": {
      put: {
        operationId: "ovenHeat",
        tags: ["ovens"],
        parameters: [inPath("oven-no")],
        responses: { "204": { description: "It begins." } },
        "x-waiter": {
          poll: { operationId: "ovenShow", parameters: { "oven-no": "$request.path.oven-no" } },
          status: "/is-hot",
          success: [true],
          methods: { run: "heatAndWait", waitFor: "untilHot", watch: "watchHeat" },
        },
      },
    },
    "/ovens/{oven-no}": {
      get: {
        operationId: "ovenShow",
        tags: ["ovens"],
        parameters: [inPath("oven-no")],
        responses: answer(object({ "is-hot": { type: "boolean" } }, "is-hot")),
      },
    },
    "/loaves": {
      get: {
        operationId: "loaves.list",
        tags: ["loaves"],
        parameters: [query("page"), query("size", { type: "integer", default: 2, maximum: 3 })],
        responses: answer(object({ data: object({ cakes: listOf(loaf) }, "cakes"), count: integer }, "data")),
        "x-pages": {
          style: "page",
          items: "/data/cakes",
          parameter: "page",
          first: 0,
          size: "size",
          total: "/count",
        },
      },
    },
    "/shops/search": {
      post: {
        operationId: "shops.search",
        tags: ["shops"],
        parameters: [{ name: "X-From", in: "header", schema: integer }],
        requestBody: { required: true, ...content(object({ city: text }, "city")) },
        responses: answer(object({ clients: listOf(loaf) }, "clients")),
        "x-client-idempotent": true,
        "x-pages": { style: "offset", items: "/clients", parameter: "X-From", first: 1 },
      },
    },
    "/reviews": {
      get: {
        operationId: "reviews.list",
        tags: ["reviews"],
        parameters: [query("after", text)],
        responses: answer(
          object(
            { list: listOf(loaf), next: { type: ["string", "null"] }, more: { type: "boolean" } },
            "list",
          ),
        ),
        "x-pages": { style: "cursor", items: "/list", parameter: "after", next: "/next", more: "/more" },
      },
    },
    "/recipes": {
      get: {
        operationId: "recipes.list",
        tags: ["recipes"],
        responses: answer(listOf(loaf)),
        "x-pages": { style: "link", items: "" },
      },
    },
    "/staff": {
      get: {
        operationId: "staff.list",
        tags: ["staff"],
        responses: answer(object({ entries: listOf(loaf), links: object({ next: text }) }, "entries")),
        "x-pages": { style: "link", items: "/entries", next: "/links/next" },
      },
    },
    "/broken": {
      get: {
        operationId: "broken.list",
        tags: ["broken"],
        responses: answer(object({ entries: listOf(loaf) })),
        "x-pages": { style: "cursor", items: "/entries" },
        "x-waiter": { poll: { operationId: "nobody" }, success: ["done"] },
      },
    },
  },
  components: { schemas: { Loaf: object({ name: text }, "name") } },
};
