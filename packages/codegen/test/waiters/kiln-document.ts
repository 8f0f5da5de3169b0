import type { JsonObject } from "@intuned/document";
import { answer, content, openapi31, ref } from "../support/documents.js";

const text = { type: "string" };
const integer = { type: "integer" };

/** A parameter of a path. */
const inPath = (name: string, schema: JsonObject = text): JsonObject => ({
  name,
  in: "path",
  required: true,
  schema,
});

/** How a firing's end is waited for: a nested status of several conditions, an id that is a number, no header. */
export const fireWaiter = {
  poll: {
    operationId: "firingShow",
    parameters: { number: "$response.body#/firing/number", "query.kiln": "$request.path.kiln" },
  },
  subject: "firing",
  status: "/firing/phase/name",
  success: [{ "/firing/phase/name": "cold", "/firing/broken": false }],
  failure: [{ "/firing/phase/name": "cold", "/firing/broken": true }],
  canceled: ["stopped"],
  error: "/firing/why",
  methods: { run: "fireAndWait", waitFor: "untilCold" },
};

const firing = (phase: JsonObject, more: JsonObject = {}): JsonObject => ({
  type: "object",
  required: ["firing"],
  properties: {
    firing: {
      type: "object",
      required: ["phase", ...Object.keys(more)],
      properties: {
        phase: { type: "object", required: ["name"], properties: { name: phase } },
        why: text,
        ...more,
      },
    },
  },
});

/** An API that was made up, with pairs of all kinds. */
export const kilnDocument = openapi31({
  info: { title: "Kiln", version: "1.0.0" },
  paths: {
    "/kilns/{kiln}/firings": {
      parameters: [inPath("kiln")],
      post: {
        operationId: "kilnFire",
        tags: ["kilns"],
        requestBody: { required: true, ...content({ type: "object", properties: { degrees: integer } }) },
        responses: {
          202: answer({
            type: "object",
            properties: { firing: { type: "object", properties: { number: integer } } },
          }),
        },
        "x-waiter": fireWaiter,
      },
      // Polls the same operation in the same way.
      put: {
        operationId: "kilnRefire",
        tags: ["kilns"],
        parameters: [{ name: "number", in: "query", required: true, schema: integer }],
        responses: { 204: { description: "done" } },
        "x-waiter": {
          ...fireWaiter,
          poll: {
            operationId: "firingShow",
            parameters: { number: "$request.query.number", kiln: "$request.path.kiln" },
          },
          methods: { ...fireWaiter.methods, run: "refireAndWait" },
        },
      },
    },
    "/firings/{number}": {
      get: {
        operationId: "firingShow",
        tags: ["firings"],
        parameters: [inPath("number", integer), { name: "kiln", in: "query", required: true, schema: text }],
        responses: { 200: answer(ref("Firing")) },
      },
    },
    // All of it in one resource, whose names are taken, with an id of a header and one of the request's body.
    "/tiles": {
      post: {
        operationId: "tileRun",
        tags: ["tiles"],
        parameters: [{ name: "size", in: "query", schema: integer }],
        requestBody: { ...content({ type: "object", properties: { tile: text } }) },
        responses: { 202: { description: "done" } },
        "x-waiter": {
          poll: {
            operationId: "tileWatch",
            parameters: { "path.tile": "$request.body#/tile", job: "$response.header.X-Job" },
          },
          // What isn't a success is a failure: the first list that has a response wins.
          success: [{ "/dry": true, "/cracked": false }],
          failure: [true],
          status: "/dry",
        },
      },
    },
    "/tiles/{tile}/{job}": {
      get: {
        operationId: "tileWatch",
        tags: ["tiles"],
        parameters: [inPath("tile"), inPath("job")],
        responses: {
          200: answer({
            type: "object",
            properties: { dry: { type: "boolean" }, cracked: { type: "boolean" } },
          }),
        },
      },
    },
  },
  components: {
    schemas: {
      Firing: {
        oneOf: [
          firing({ enum: ["heating", "cooling"] }),
          firing({ const: "cold" }, { broken: { const: false }, pots: integer }),
          firing({ const: "cold" }, { broken: { const: true } }),
          firing({ const: "stopped" }),
        ],
      },
    },
  },
});
