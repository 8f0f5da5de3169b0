import type { OpenApiDocument } from "@intuned/document";
import fc from "fast-check";

/** Names that mean something somewhere: to JavaScript, to its objects, to the runtime, or to the generated code itself. */
export const HARD_NAMES = (
  "class default constructor __proto__ prototype toString hasOwnProperty valueOf then toJSON require exports arguments await " +
  "Client ApiError Promise Blob Record ReadableStream Uint8Array Object Array Omit Pick Required NonNullable Resource Error " +
  "RequestOptions ClientOptions WithRequired Accept ContentType definition operations components Credential undefined any " +
  "client body options request baseUrl form formBody simpleExploded fetch headers signal timeoutMs path query header cookie " +
  "Test TestClient createTestClient TestRequestOptions Users users user users.list users-list USERS 2fa a b a2 x-y x.y x_y " +
  "con index 日本 ünï İi ß ² ½ 🎉 हिन्दी ℘ 𝒳 con."
)
  .split(" ")
  .concat(
    "",
    " ",
    ".",
    "..",
    "a b",
    "a/b",
    "{a}",
    "~1",
    "%41",
    '"',
    "'",
    "`",
    "\\",
    "\n",
    "\u2028",
    "\ud800",
    "*/",
    "$\u007ba}",
  );

const name = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...HARD_NAMES) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 8 }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 8 }) },
);
const keyed = <T>(value: fc.Arbitrary<T>, max = 4) =>
  // Own properties, whatever they are called.
  fc.array(fc.tuple(name, value), { maxLength: max }).map((entries) => Object.fromEntries(entries));

const scalar = fc.constantFrom<object>(
  { type: "string" },
  { type: "integer" },
  { enum: ["a", "b"] },
  { const: null },
);
const object = keyed(scalar).map((properties) => ({ type: "object", properties }));

/** Documents whose names are as hard as they can be, in every place where one stands; sound otherwise. */
export const hardNamedDocument: fc.Arbitrary<OpenApiDocument> = fc
  .record({ schemas: keyed(object, 5), schemes: keyed(fc.constantFrom("header", "query", "cookie"), 3) })
  .chain(({ schemas, schemes }) => {
    const names = Object.keys(schemas);
    const schema = fc.oneof(
      ...(names.length === 0 ? [] : [fc.constantFrom(...names).map(refTo)]),
      scalar,
      object,
    );
    const content = fc
      .tuple(
        fc.constantFrom("application/json", "text/plain", "multipart/form-data", "*/*", "image/*"),
        schema,
        keyed(encoding, 2),
      )
      .map(([mediaType, it, encodings]) => ({ [mediaType]: { schema: it, encoding: encodings } }));
    const operation = fc.record(
      {
        operationId: name,
        tags: fc.array(name, { maxLength: 2 }),
        summary: name,
        parameters: fc.uniqueArray(
          fc.record({
            name: name.filter((it) => it !== ""),
            in: fc.constantFrom("query", "header", "cookie"),
            schema,
          }),
          { maxLength: 4, selector: (it) => `${it.in} ${it.name}` },
        ),
        requestBody: content.map((it) => ({ content: it })),
        security: fc
          .subarray(Object.keys(schemes))
          .map((it) => [Object.fromEntries(it.map((key) => [key, []]))]),
        callbacks: keyed(
          content.map((it) => ({ "{$url}": { post: { requestBody: { content: it } } } })),
          2,
        ),
        responses: fc.record(
          {
            200: content.map((it) => ({ description: "", content: it })),
            default: fc.constant({ description: "" }),
          },
          { requiredKeys: [] },
        ),
      },
      { requiredKeys: ["responses"] },
    );
    const pathItem = fc.record({ get: operation, post: operation, head: operation }, { requiredKeys: [] });
    const segment = fc.oneof(
      name.map((it) => it.replaceAll("/", "")),
      name.map((it) => `{${it.replace(/[{}/]/g, "") || "id"}}`),
    );
    const path = fc.array(segment, { maxLength: 3 }).map((it) => `/${it.join("/")}`);
    const paths = fc.array(fc.tuple(path, pathItem), { maxLength: 4 }).map((it) => Object.fromEntries(it));
    return fc.record({
      openapi: fc.constant("3.1.0"),
      info: fc.record({ title: name, version: name }),
      paths: paths.map(declareParameters),
      components: fc.constant({
        schemas,
        securitySchemes: mapValues(schemes, (it, key) => ({ type: "apiKey", in: it, name: key || "k" })),
      }),
    });
  });

const encoding = fc.constantFrom({ contentType: "text/plain" }, { style: "form", explode: false });

function refTo(schema: string) {
  return {
    $ref: `#/components/schemas/${encodeURIComponent(schema.replace(/\p{Cs}/gu, ""))
      .replaceAll("~", "~0")
      .replaceAll("%2F", "~1")}`,
  };
}

/** Declares what stands in braces in a path, as a document must. */
function declareParameters(paths: Record<string, object>) {
  return mapValues(paths, (item, path) => {
    const names = new Set(Array.from(path.matchAll(/\{([^{}]+)\}/g), ([, it]) => it));
    return {
      ...item,
      parameters: Array.from(names, (it) => ({
        name: it,
        in: "path",
        required: true,
        schema: { type: "string" },
      })),
    };
  });
}

function mapValues<T, R>(record: Record<string, T>, map: (value: T, key: string) => R): Record<string, R> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]));
}
