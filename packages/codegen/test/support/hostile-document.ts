import { jsonPointer, type OpenApiDocument } from "@intuned/document";

/** A document in which every string that its author chooses holds the text. */
export function hostileDocument(text: string): OpenApiDocument {
  const key = (name: string) => `${name} ${text}`;
  const said = {
    title: text,
    summary: text,
    description: text,
    externalDocs: { url: text, description: text },
  };
  const option = { name: text, env: text, help: text };
  const schema = {
    ...said,
    type: "string",
    format: text,
    pattern: text,
    default: text,
    example: text,
    examples: [text, { [text]: text }],
    "x-other": text,
  };
  const literals = { ...said, type: "string", enum: [text, key("b")], default: text };
  const content = (it: object) => ({
    "application/json": { schema: it, example: text, examples: { [text]: { ...said, value: text } } },
    [key("text/plain")]: { schema: it },
    [text]: { schema: it },
    "application/x-www-form-urlencoded": {
      schema: { type: "object", properties: { [text]: schema } },
      encoding: {
        [text]: { contentType: text, style: "form", explode: false },
        [key("b")]: { contentType: key("text/plain") },
      },
    },
  });
  const ref = {
    $ref: `#/components/schemas/${encodeURIComponent(text.replace(/\p{Cs}/gu, "")).replaceAll("~", "~0")}`,
    description: text,
  };
  const parameter = (place: string) => ({
    ...said,
    name: text,
    in: place,
    required: place === "path",
    schema: literals,
    example: text,
  });
  const operation = (id: string) => ({
    ...said,
    operationId: id,
    tags: [text, key("b")],
    deprecated: true,
    "x-client-idempotent": text,
    parameters: ["query", "header", "cookie"].map(parameter),
    requestBody: { description: text, required: true, content: content(ref) },
    security: [{ [text]: [text], [key("basic")]: [] }],
    servers: [{ url: `https://${text}`, description: text }],
    callbacks: { [text]: { [text]: { post: { ...said, requestBody: { content: content(ref) } } } } },
    responses: {
      200: {
        description: text,
        headers: { [text]: { ...said, schema: literals } },
        content: content(ref),
        links: { [text]: { operationId: text } },
      },
      404: { $ref: `#/components/responses/${text}` },
      [text]: { description: text },
    },
  });
  // What a path template can hold.
  const pathName = text.replace(/[{}]/g, "") || "none";
  const pointer = jsonPointer([text]);
  const states = {
    oneOf: [
      { type: "object", properties: { [text]: { const: text } } },
      { type: "object", properties: { [text]: { enum: [key("b"), key("c")] } } },
    ],
  };
  return {
    openapi: "3.1.0",
    "x-client": { name: text, baseUrl: { env: text } },
    info: { ...said, version: text, termsOfService: text, contact: { name: text }, license: { name: text } },
    servers: [
      {
        url: `https://${text}/{${text}}`,
        description: text,
        variables: { [text]: { default: text, enum: [text], description: text } },
      },
      { url: text, description: text },
    ],
    tags: [{ name: text, description: text }],
    paths: {
      [`/${text}`]: {
        ...said,
        get: operation(text),
        post: { ...operation(key("b")), "x-client-resource": text, "x-client-method": text },
      },
      [`/{${text}}/{id}`]: {
        parameters: [
          parameter("path"),
          { name: "id", in: "path", required: true, schema: { type: "string" } },
        ],
        put: { ...operation(""), tags: [] },
        patch: {
          responses: { 200: { description: text } },
          parameters: [{ name: key("o"), in: "query", description: text, "x-client-option": option }],
        },
      },
      [text]: { get: operation(text) },
      "/list": {
        get: {
          operationId: key("list"),
          tags: [text],
          parameters: [parameter("query")],
          responses: {
            200: {
              description: text,
              content: {
                "application/json": {
                  schema: {
                    type: "object",
                    properties: {
                      [text]: { type: "array", items: ref },
                      [key("next")]: { type: "string" },
                    },
                  },
                },
              },
            },
          },
          "x-pages": {
            style: "cursor",
            items: pointer,
            parameter: `query.${text}`,
            next: jsonPointer([key("next")]),
          },
        },
      },
      [`/waits/{${pathName}}`]: {
        parameters: [{ name: pathName, in: "path", required: true, schema: { type: "string" } }],
        get: {
          operationId: key("poll"),
          tags: [text],
          parameters: [{ ...parameter("query"), required: true }],
          responses: { 200: { description: text, content: { "application/json": { schema: states } } } },
        },
        post: {
          operationId: key("start"),
          tags: [text],
          responses: { 200: { description: text, content: { "application/json": { schema: states } } } },
          "x-waiter": {
            poll: {
              operationId: key("poll"),
              parameters: {
                [`path.${pathName}`]: `$request.path.${pathName}`,
                [`query.${text}`]: `$response.body#${pointer}`,
              },
            },
            subject: text.trim() || "nothing",
            status: pointer,
            success: [text, { [pointer]: [text] }],
            failure: [{ [pointer]: key("b") }],
            error: pointer,
          },
        },
      },
    },
    webhooks: { [text]: { post: { ...said, requestBody: { content: content(ref) } } } },
    components: {
      schemas: {
        [text]: {
          ...said,
          type: "object",
          required: [text],
          properties: {
            [text]: { ...schema, "x-client-name": text, writeOnly: true },
            [key("code")]: { ...schema, "x-client-name": "code", format: "password" },
            [key("const")]: { const: text },
            [key("enum")]: literals,
            [key("list")]: { enum: [[text], { [text]: text }] },
          },
        },
        [key("map")]: {
          ...said,
          type: "object",
          patternProperties: { [text]: schema },
          additionalProperties: schema,
        },
        [key("union")]: {
          ...said,
          oneOf: [ref, { type: "null" }],
          discriminator: { propertyName: text, mapping: { [text]: ref.$ref, [key("b")]: text } },
        },
        [key("open")]: { ...literals, "x-extensible-enum": true },
        [key("loop")]: {
          ...said,
          type: "array",
          items: { $ref: `#/components/schemas/${encodeURIComponent(key("loop").replace(/\p{Cs}/gu, ""))}` },
        },
        [key("lost")]: { $ref: text },
        [key("kind")]: { type: text, properties: [text], format: { text } },
      },
      parameters: { [text]: parameter("query") },
      responses: { [text]: { description: text, content: content(ref) } },
      headers: { [text]: { ...said, schema } },
      securitySchemes: {
        [text]: { type: "apiKey", in: "header", name: text, description: text, "x-client-option": option },
        [key("basic")]: { type: "http", scheme: "basic", description: text },
        [key("odd")]: { type: "http", scheme: text, bearerFormat: text, description: text },
        [key("unknown")]: { type: text },
      },
    },
  };
}
