import { answer, content, openapi31, ref } from "../../support/documents.js";
import type { Feature } from "../../support/test-features.js";

const text = { type: "string" };
const Event = { type: "object", required: ["id"], properties: { id: { type: "integer" } } };

export const shared: readonly Feature[] = [
  {
    given: "referred parameters, bodies, answers, headers and path items",
    document: openapi31({
      paths: {
        "/pets/{petId}": { $ref: "#/components/pathItems/Pet" },
        "/old/{petId}": { $ref: "#/paths/~1pets~1{petId}" },
      },
      components: {
        parameters: {
          PetId: { name: "petId", in: "path", required: true, schema: { type: "integer" } },
          "odd/name": { name: "limit", in: "query", schema: { type: "integer" } },
          Again: { $ref: "#/components/parameters/odd~1name" },
          Trace: { name: "X-Trace", in: "header", required: true, schema: text },
        },
        requestBodies: { Pet: { required: true, ...content(ref("Pet")) } },
        responses: {
          Pet: { ...answer(ref("Pet")), headers: { "X-Rate": { $ref: "#/components/headers/Rate" } } },
        },
        headers: { Rate: { required: true, schema: { type: "integer" } } },
        pathItems: {
          Pet: {
            parameters: [{ $ref: "#/components/parameters/PetId" }],
            put: {
              operationId: "replace",
              parameters: [
                { $ref: "#/components/parameters/Again" },
                { $ref: "#/components/parameters/Trace" },
              ],
              requestBody: { $ref: "#/components/requestBodies/Pet" },
              responses: { 200: { $ref: "#/components/responses/Pet" } },
            },
          },
        },
        schemas: { Pet: { type: "object", required: ["name"], properties: { name: text } } },
      },
    }),
    types: `
      same<Parameters<typeof api.replace>[1], number>();
      same<Parameters<typeof api.replace>[2], api.Pet>();
      same<NonNullable<Parameters<typeof api.replace>[3]["query"]>, { limit?: number }>();
      same<Parameters<typeof api.replace>[3]["header"], { "X-Trace": string }>();
      same<Awaited<ReturnType<typeof api.replace>>, { name: string }>();
      same<api.operations["replace"]["responses"][200], api.components["responses"]["Pet"]>();
      same<api.components["responses"]["Pet"]["headers"]["X-Rate"], number>();
      // @ts-expect-error: the header is required, so the options are
      takes<[]>(...([] as unknown as [Parameters<typeof api.replace>[3]] & undefined[]));
      same<Awaited<ReturnType<typeof api.replace2>>, { name: string }>();
    `,
    call: `client.default.replace(5, { name: "a" }, { query: { limit: 1 }, header: { "X-Trace": "b" } })`,
    answer: { text: `{"name":"c"}` },
    want: { sent: { method: "PUT", url: "/pets/5?limit=1", text: `{"name":"a"}` }, got: { name: "c" } },
  },
  {
    given: "parameters of the path item, of the operation over them, and of one name in two places",
    document: openapi31({
      paths: {
        "/pets/{id}": {
          parameters: [
            { name: "id", in: "path", required: true, schema: { type: "integer" } },
            { name: "size", in: "query", schema: { type: "integer" } },
          ],
          get: {
            operationId: "look",
            parameters: [
              { name: "size", in: "query", required: true, schema: { enum: ["s", "m"] } },
              { name: "id", in: "query", schema: text },
              { name: "id", in: "cookie", schema: text },
              { name: "Authorization", in: "header", schema: text },
              { name: "unused", in: "path", required: true, schema: text },
              { name: "filter", in: "query", content: { "application/json": { schema: ref("Event") } } },
            ],
            responses: { 200: answer(text) },
          },
        },
      },
      components: { schemas: { Event } },
    }),
    types: `
      type Options = NonNullable<Parameters<typeof api.look>[2]>;
      same<Parameters<typeof api.look>[1], number>();
      same<Options["query"], { size: "s" | "m"; id?: string; filter?: { id: number } }>();
      same<NonNullable<Options["cookie"]>, { id?: string }>();
      // @ts-expect-error: a header that security sends
      takes<Options["header"]>({});
    `,
    call: `client.default.look(1, { query: { size: "s", id: "a", filter: { id: 2 } }, cookie: { id: "b" } })`,
    answer: { text: `"c"` },
    want: { sent: { url: "/pets/1?size=s&id=a&filter=%7B%22id%22%3A2%7D" }, got: "c" },
  },
  {
    given: "webhooks and callbacks, referred ones too",
    document: openapi31({
      paths: {
        "/subscriptions": {
          post: {
            operationId: "subscribe",
            responses: { 204: { description: "done" } },
            callbacks: {
              onEvent: {
                "{$request.query.url}": { post: { requestBody: content(ref("Event")), responses: {} } },
              },
              onShared: { $ref: "#/components/callbacks/Shared" },
            },
          },
        },
      },
      webhooks: {
        "new-pet": {
          post: {
            requestBody: content({ type: "object", required: ["name"], properties: { name: text } }),
            responses: {},
          },
        },
        gone: { $ref: "#/components/pathItems/Gone" },
        silent: { get: { responses: {} } },
      },
      components: {
        callbacks: {
          Shared: {
            "{$request.body#/url}": {
              put: { requestBody: { $ref: "#/components/requestBodies/Text" }, responses: {} },
            },
          },
        },
        requestBodies: { Text: content(text) },
        pathItems: { Gone: { post: { requestBody: content(ref("Event")), responses: {} } } },
        schemas: {
          Event: {
            ...Event,
            properties: { ...Event.properties, secret: { type: "string", writeOnly: true } },
          },
        },
      },
    }),
    types: `
      same<api.NewPetWebhook, { name: string }>();
      same<api.GoneWebhook, { id: number }>();
      same<api.SubscribeOnEventCallback, { id: number }>();
      same<api.SubscribeOnSharedCallback, string>();
      // @ts-expect-error: nothing is sent
      takes<api.SilentWebhook>({});
    `,
    call: `client.default.subscribe()`,
    answer: { status: 204 },
    want: { sent: { method: "POST", url: "/subscriptions" }, got: undefined },
  },
];
