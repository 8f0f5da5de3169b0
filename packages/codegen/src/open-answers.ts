import { asObject, isObject, type JsonObject, type OpenApiDocument } from "./document/json.js";
import { NOWHERE, requestSchemas, type Travel, travelUnder } from "./request-schemas.js";

/** Marks, in the copy that only the type generator sees, the member that stands for "any other". */
export const OPEN_MEMBER = "x-open-member";

/**
 * A copy of the document for the type generator, in which what only answers hold is open to growth:
 *
 * - an enum marked `x-extensible-enum: true` also takes members that the document does not list yet. It becomes a union
 *   of itself and a string that is printed as `string & {}`, so that editors still complete the known members;
 * - `additionalProperties: true` beside properties gives no index signature: TypeScript's objects are open anyway, and
 *   with one a misspelt property would be `unknown` instead of an error.
 *
 * What a request can hold stays as strict as it is written.
 */
export function openAnswers(document: OpenApiDocument): OpenApiDocument {
  const requests = requestSchemas(document);
  const { paths, webhooks, components, ...rest } = document;
  const { schemas, ...otherComponents } = asObject(components);
  const copiedSchemas = Object.entries(asObject(schemas)).map(([name, schema]) => [
    name,
    copy(schema, { ...NOWHERE, direction: requests.has(name) ? "request" : "response" }),
  ]);
  return {
    ...rest,
    ...(paths === undefined ? {} : { paths: copy(paths, NOWHERE) }),
    ...(webhooks === undefined ? {} : { webhooks: copy(webhooks, travelUnder(NOWHERE, "webhooks")) }),
    ...(components === undefined
      ? {}
      : {
          components: {
            ...asObject(copy(otherComponents, NOWHERE)),
            schemas: Object.fromEntries(copiedSchemas),
          },
        }),
  };
}

function copy(value: unknown, travel: Travel): unknown {
  if (Array.isArray(value)) return value.map((item) => copy(item, travel));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, copy(item, travelUnder(travel, key))]);
  const copied = Object.fromEntries(entries) as JsonObject;
  return travel.direction === "response" ? openEnum(closedShape(copied)) : copied;
}

function closedShape(schema: JsonObject): JsonObject {
  const { additionalProperties, ...rest } = schema;
  return additionalProperties === true && isObject(schema["properties"]) ? rest : schema;
}

function openEnum(schema: JsonObject): JsonObject {
  const { enum: members, type, ...rest } = schema;
  if (schema["x-extensible-enum"] !== true || !Array.isArray(members)) return schema;
  const known = { enum: members, ...(type === undefined ? {} : { type }) };
  return { ...rest, anyOf: [known, { type: "string", [OPEN_MEMBER]: true }] };
}
