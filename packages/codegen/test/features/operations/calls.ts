import { answer, openapi31 } from "../../support/documents.js";
import type { Feature } from "../../support/test-features.js";

const text = { type: "string" };
const done = { 204: { description: "done" } };

export const calls: readonly Feature[] = [
  {
    given: "HEAD",
    document: openapi31({
      paths: { "/thing": { head: { operationId: "check", responses: { 200: answer(text) } } } },
    }),
    types: `same<Awaited<ReturnType<typeof api.check>>, undefined>();`,
    call: `client.default.check()`,
    want: { sent: { method: "HEAD", headers: { accept: "*/*" } }, got: undefined },
  },
  {
    given: "every other method that fetch can send",
    document: openapi31({
      paths: {
        "/thing": Object.fromEntries(
          ["get", "put", "post", "delete", "options", "patch"].map((it) => [
            it,
            { operationId: `${it}It`, responses: done },
          ]),
        ),
      },
    }),
    types: `same<Awaited<ReturnType<typeof api.optionsIt>>, undefined>();`,
    call: `client.default.deleteIt().then(() => client.default.patchIt())`,
    answer: { status: 204 },
    want: { sent: { method: "DELETE" } },
  },
  {
    given: "security schemes of every kind, alternatives and operations of their own",
    document: openapi31({
      security: [{ key: [] }],
      paths: {
        "/default": { get: { operationId: "usual", responses: done } },
        "/open": { get: { operationId: "open", security: [], responses: done } },
        "/either": {
          get: {
            operationId: "either",
            security: [{ login: [] }, { token: [], inQuery: [] }],
            responses: done,
          },
        },
        "/optional": { get: { operationId: "optional", security: [{}, { oauth: ["a"] }], responses: done } },
        "/mutual": { get: { operationId: "mutual", security: [{ mutual: [] }], responses: done } },
      },
      components: {
        securitySchemes: {
          key: { type: "apiKey", in: "header", name: "x-key" },
          inQuery: { type: "apiKey", in: "query", name: "q" },
          login: { type: "http", scheme: "Basic" },
          token: { type: "http", scheme: "bearer" },
          oauth: { type: "oauth2", flows: {} },
          mutual: { type: "mutualTLS" },
        },
      },
    }),
    types: `
      type Options = NonNullable<ConstructorParameters<typeof api.TestClient>[0]>;
      takes<Partial<Options>>({ key: "a", login: { username: "a", password: "b" }, token: async () => "c" });
      // @ts-expect-error: a user name and a password
      takes<Partial<Options>>({ login: "a" });
      // @ts-expect-error: the connection's business
      takes<Options["mutual"]>("a");
    `,
    call: `new api.TestClient({ baseUrl, token: "t", inQuery: "s" }).default.either()
      .then(() => new api.TestClient({ baseUrl, login: { username: "u", password: "p" } }).default.either())`,
    answer: { status: 204 },
    want: { sent: { url: "/either?q=s", headers: { authorization: "Bearer t" } } },
  },
  {
    given: "a security scheme that cannot be sent, and one that is not declared",
    document: openapi31({
      paths: {
        "/odd": { get: { operationId: "odd", security: [{ odd: [] }], responses: done } },
        "/missing": { get: { operationId: "missing", security: [{ missing: [] }], responses: done } },
      },
      components: {
        securitySchemes: {
          odd: { type: "carrier pigeon" },
          unused: { $ref: "#/components/securitySchemes/odd" },
        },
      },
    }),
    types: `same<Awaited<ReturnType<typeof api.odd>>, undefined>();`,
    call: `client.default.odd().then(() => client.default.missing())`,
    answer: { status: 204 },
    want: { sent: { url: "/odd" }, got: undefined },
    problems: [
      {
        pointer: "/paths/~1missing/get/security/0",
        reason: 'the security scheme "missing" is not declared: nothing is sent for it',
      },
      {
        pointer: "/components/securitySchemes/odd",
        reason: 'a security scheme of type "carrier pigeon" cannot be sent: calls go without it',
      },
      {
        pointer: "/components/securitySchemes/unused",
        reason: 'a security scheme of type "carrier pigeon" cannot be sent: calls go without it',
      },
    ],
  },
  {
    given: "servers of the document with variables, of a path item and of an operation",
    document: openapi31({
      servers: [
        {
          url: "https://{region}.test.invalid/{version}",
          variables: { region: { default: "eu", enum: ["eu", "us"] }, version: { default: "v1" } },
        },
        { url: "http://localhost:{port}", description: "Local." },
      ],
      paths: {
        "/own": {
          get: { operationId: "own", servers: [{ url: "https://own.test.invalid" }], responses: done },
        },
        "/item": {
          servers: [{ url: "https://item.test.invalid" }],
          get: { operationId: "item", responses: done },
        },
        "/usual": { get: { operationId: "usual", responses: done } },
      },
    }),
    types: `
      type Options = NonNullable<ConstructorParameters<typeof api.TestClient>[0]>;
      takes<Options>({ serverVariables: { region: "us", version: "v2" } });
      same<api.TestClient["baseUrl"], string>();
      // @ts-expect-error: none of the regions
      takes<Options>({ serverVariables: { region: "mars" } });
    `,
    // Nothing is sent elsewhere: the client's own fetch says where it would be.
    call: `(() => {
      const fetch = async (url: string) => new Response(null, { status: 204, headers: { "x-url": url } });
      const { default: calls } = new api.TestClient({ fetch, serverVariables: { region: "us" } });
      const sent = [calls.own(), calls.item(), calls.usual()].map((it) => it.withResponse());
      return client.default.usual().then(() => Promise.all(sent)).then((all) => all.map(({ response }) => response.headers.get("x-url")));
    })()`,
    answer: { status: 204 },
    want: {
      sent: { url: "/usual" },
      got: [
        "https://own.test.invalid/own",
        "https://item.test.invalid/item",
        "https://us.test.invalid/v1/usual",
      ],
    },
  },
  {
    given: "deprecated operations and parameters",
    document: openapi31({
      paths: {
        "/old": {
          get: {
            operationId: "old",
            deprecated: true,
            description: "Goes away.",
            parameters: [{ name: "a", in: "query", deprecated: true, schema: text }],
            responses: done,
          },
        },
      },
    }),
    types: `same<NonNullable<NonNullable<Parameters<typeof api.old>[1]>["query"]>, { a?: string }>();`,
    call: `client.default.old({ query: { a: "b" } })`,
    answer: { status: 204 },
    want: { sent: { url: "/old?a=b" } },
  },
];
