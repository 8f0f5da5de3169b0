import {
  asArray,
  asObject,
  asString,
  isObject,
  type JsonObject,
  type OpenApiDocument,
} from "./document/json.js";
import { jsonPointer } from "./document/json-pointer.js";
import { referredSchema, resolveRef } from "./document/resolve-ref.js";
import { camelCase, splitWords } from "./words.js";

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

/** A parameter, its reference followed and the path item's merged in. */
export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required: boolean;
  readonly object: JsonObject;
}

/** Whether a parameter is given once, to the client, instead of to each call. */
export function isClientOption(parameter: Parameter): boolean {
  return "x-client-option" in parameter.object;
}

/** One media type of a body, with the schema that it refers to by name, if it does. */
export interface Body {
  readonly mediaType: string;
  /** `X` where the schema is `{ $ref: "#/components/schemas/X" }`. */
  readonly schemaName: string | undefined;
}

/** A success response: its key under `responses` (`200`, `2XX`, `default`) and its body, if it has one. */
export interface Success {
  readonly status: string;
  readonly body: Body | undefined;
}

/** An operation of the document, in the terms that generated code needs. */
export interface Operation {
  readonly pointer: string;
  /** The document's own, else made of method and path. */
  readonly operationId: string;
  /** Whether the document names it: else its types stand under `paths` only. */
  readonly named: boolean;
  readonly method: (typeof METHODS)[number];
  readonly path: string;
  /** The first tag; others only group documentation. */
  readonly tag: string | undefined;
  readonly object: JsonObject;
  readonly parameters: readonly Parameter[];
  readonly requestBody: (Body & { readonly required: boolean }) | undefined;
  readonly successes: readonly Success[];
  readonly security: readonly (readonly string[])[];
}

/** Every operation, in the document's order. */
export function readOperations(document: OpenApiDocument): Operation[] {
  return Object.entries(asObject(document["paths"])).flatMap(([path, value]) => {
    const item = resolveRef(document, value, jsonPointer(["paths", path]));
    return METHODS.filter((method) => isObject(item.value[method])).map((method) =>
      readOperation(document, { path, method, item: item.value, itemPointer: item.pointer }),
    );
  });
}

function readOperation(
  document: OpenApiDocument,
  at: { path: string; method: Operation["method"]; item: JsonObject; itemPointer: string },
): Operation {
  const object = asObject(at.item[at.method]);
  const pointer = at.itemPointer + jsonPointer([at.method]);
  const operationId = asString(object["operationId"]);
  return {
    pointer,
    operationId: operationId ?? camelCase(splitWords(`${at.method} ${at.path}`)),
    named: operationId !== undefined,
    method: at.method,
    path: at.path,
    tag: asString(asArray(object["tags"])[0]),
    object,
    parameters: readParameters(document, at.item, object, pointer),
    requestBody: readRequestBody(document, object["requestBody"], pointer),
    successes: readSuccesses(document, object["responses"], pointer),
    security: readSecurity(object["security"] ?? document["security"]),
  };
}

/** An operation's parameters over those of its path item, told apart by name and place (OpenAPI 3.1 §4.8.9). */
function readParameters(
  document: OpenApiDocument,
  item: JsonObject,
  object: JsonObject,
  pointer: string,
): Parameter[] {
  const byKey = new Map<string, Parameter>();
  for (const value of [...asArray(item["parameters"]), ...asArray(object["parameters"])]) {
    const parameter = resolveRef(document, value, `${pointer}/parameters`).value;
    const name = asString(parameter["name"]) ?? "";
    const place = asString(parameter["in"]) as Parameter["in"];
    const required = place === "path" || parameter["required"] === true;
    byKey.set(`${place} ${name}`, { name, in: place, required, object: parameter });
  }
  return [...byKey.values()];
}

function readRequestBody(
  document: OpenApiDocument,
  value: unknown,
  pointer: string,
): Operation["requestBody"] {
  if (!isObject(value)) return undefined;
  const object = resolveRef(document, value, `${pointer}/requestBody`).value;
  const body = preferredBody(object["content"]);
  return body && { ...body, required: object["required"] === true };
}

function readSuccesses(document: OpenApiDocument, value: unknown, pointer: string): Success[] {
  const responses = asObject(value);
  const statuses = Object.keys(responses).filter((status) => /^2(?:\d\d|XX)$/i.test(status));
  if (statuses.length === 0 && isObject(responses["default"])) statuses.push("default");
  return statuses.map((status) => {
    const response = resolveRef(document, responses[status], `${pointer}/responses/${status}`).value;
    return { status, body: preferredBody(response["content"]) };
  });
}

/** The JSON media type where there is one, else the first. */
function preferredBody(content: unknown): Body | undefined {
  const entries = Object.entries(asObject(content));
  const found = entries.find(([type]) => /^application\/(?:[^;]+\+)?json\b/i.test(type)) ?? entries[0];
  if (found === undefined) return undefined;
  return { mediaType: found[0], schemaName: referredSchema(asObject(asObject(found[1])["schema"])) };
}

/** Alternatives of scheme names; `{}` (no credentials) is an empty alternative (OpenAPI 3.1 §4.8.30). */
function readSecurity(value: unknown): string[][] {
  return asArray(value).map((alternative) => Object.keys(asObject(alternative)));
}
