import {
  asArray,
  asObject,
  asString,
  isObject,
  type JsonObject,
  jsonPointer,
  type Located,
  type OpenApiDocument,
  ProblemError,
  Problems,
  resolveRef,
} from "@intuned/document";
import { UniqueNames } from "../names/identifier.js";
import { camelCase, splitWords } from "../names/words.js";
import { type MediaType, preferred, readContent } from "./read-content.js";
import { readIdempotent } from "./read-idempotent.js";
import { mapIn } from "./read-kinds.js";
import { type Parameter, readParameters } from "./read-parameters.js";
import { readSecurityScheme } from "./security-scheme.js";
import { serverUrl } from "./server-url.js";

/** The methods of a path item (OpenAPI 3.1 §4.8.9.1). */
export const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

/** A request body; `preferred` is the media type that is sent unless the caller names another. */
export interface RequestBody {
  readonly required: boolean;
  readonly media: readonly MediaType[];
  readonly preferred: MediaType;
}

/** A response, by its key under `responses`: `200`, `2XX`, `default`. */
export interface OperationResponse extends Located<JsonObject> {
  readonly status: string;
  readonly media: readonly MediaType[];
  /** By name, each reference followed. */
  readonly headers: ReadonlyMap<string, Located<JsonObject>>;
}

/** An operation of the document, in the terms that generated code needs. */
export interface Operation {
  readonly pointer: string;
  /** The document's own, else made of method and path. */
  readonly operationId: string;
  /** The key of its types under `operations`: the operationId, made unique. */
  readonly key: string;
  readonly method: (typeof METHODS)[number];
  readonly path: string;
  /** The first tag; others only group documentation. */
  readonly tag: string | undefined;
  readonly object: JsonObject;
  /** The URL that the operation or its path item is served from, where it has one of its own. */
  readonly server: string | undefined;
  readonly parameters: readonly Parameter[];
  readonly requestBody: RequestBody | undefined;
  readonly responses: readonly OperationResponse[];
  /** Whether it is safe to send twice, where its method does not tell. */
  readonly idempotent: boolean | undefined;
  readonly security: readonly (readonly string[])[];
}

/** The responses that a call resolves with: those of 2xx, else `default`. */
export function successes(operation: Operation): OperationResponse[] {
  const found = operation.responses.filter(({ status }) => /^2(?:\d\d|XX)$/i.test(status));
  return found.length > 0 ? found : operation.responses.filter(({ status }) => status === "default");
}

/** Every operation, in the document's order. One that cannot be read is a problem, and left out. */
export function readOperations(document: OpenApiDocument, problems: Problems = new Problems()): Operation[] {
  const keys = new UniqueNames();
  if (document["paths"] !== undefined && !isObject(document["paths"]))
    problems.add("/paths", "the paths must be an object: there are no operations");
  return Object.entries(asObject(document["paths"])).flatMap(([path, value]) => {
    if (path.startsWith("x-")) return [];
    const pointer = jsonPointer(["paths", path]);
    if (!isObject(value)) problems.add(pointer, "a path item must be an object: left out");
    const item = problems.attempt(() => resolveRef(document, value, pointer), "left out");
    if (item === undefined) return [];
    tellHidden(asObject(value), pointer, problems);
    return METHODS.filter((method) => item.value[method] !== undefined).flatMap((method) => {
      if (!isObject(item.value[method])) {
        problems.add(item.pointer + jsonPointer([method]), "an operation must be an object: left out");
        return [];
      }
      const operation = problems.attempt(
        () => readOperation({ document, problems, keys }, item, path, method),
        "the operation is left out",
      );
      return operation === undefined ? [] : [operation];
    });
  });
}

/** Tells operations that stand beside the `$ref` of a path item: which of the two is meant, no version of OpenAPI says. */
function tellHidden(item: JsonObject, pointer: string, problems: Problems): void {
  if (typeof item["$ref"] !== "string") return;
  for (const method of METHODS)
    if (item[method] !== undefined)
      problems.add(
        pointer + jsonPointer([method]),
        "an operation beside the `$ref` of its path item: left out",
      );
}

interface Context {
  readonly document: OpenApiDocument;
  readonly problems: Problems;
  readonly keys: UniqueNames;
}

function readOperation(
  { document, problems, keys }: Context,
  item: Located<JsonObject>,
  path: string,
  method: Operation["method"],
): Operation {
  const object = asObject(item.value[method]);
  const pointer = item.pointer + jsonPointer([method]);
  if (!path.startsWith("/")) throw new ProblemError(pointer, `the path "${path}" does not begin with "/"`);
  if (method === "trace")
    throw new ProblemError(pointer, "fetch refuses the method TRACE (Fetch standard, forbidden methods)");
  const operationId = asString(object["operationId"]) || camelCase(splitWords(`${method} ${path}`)) || method;
  return {
    pointer,
    operationId,
    key: keys.take(operationId),
    method,
    path,
    tag: asString(asArray(object["tags"])[0]),
    object,
    server: serverUrl(object) ?? serverUrl(item.value),
    parameters: readParameters(document, problems, [item, { value: object, pointer }], path),
    requestBody: readRequestBody(document, problems, { value: object, pointer }, method),
    responses: readResponses(document, problems, { value: object, pointer }),
    idempotent: readIdempotent({ value: object, pointer }, method, problems),
    security: readSecurity(document, problems, object, pointer),
  };
}

function readRequestBody(
  document: OpenApiDocument,
  problems: Problems,
  operation: Located<JsonObject>,
  method: Operation["method"],
): RequestBody | undefined {
  const value = operation.value["requestBody"];
  if (value === undefined) return undefined;
  const pointer = `${operation.pointer}/requestBody`;
  if (method === "get" || method === "head") {
    problems.add(
      pointer,
      `fetch refuses a body with the method ${method.toUpperCase()} (Fetch standard §5.4): none is sent`,
    );
    return undefined;
  }
  const body = resolveRef(document, value, pointer);
  const media = readContent(body, problems);
  const first = preferred(media);
  if (first === undefined) problems.add(pointer, "a request body without a media type: none is sent");
  return first && { required: body.value["required"] === true, media, preferred: first };
}

function readResponses(
  document: OpenApiDocument,
  problems: Problems,
  operation: Located<JsonObject>,
): OperationResponse[] {
  return Object.entries(mapIn(operation, "responses", problems)).flatMap(([status, response]) => {
    if (status.startsWith("x-")) return [];
    const at = operation.pointer + jsonPointer(["responses", status]);
    if (!/^(?:\d\d\d|[1-5]XX|default)$/i.test(status)) {
      problems.add(at, `"${status}" is no status of an answer: left out`);
      return [];
    }
    const resolved = problems.attempt(() => resolveRef(document, response, at), "its body is `unknown`");
    // An unreadable answer keeps its status, with a body of which nothing is known.
    const found = resolved ?? { value: { content: { "application/json": {} } }, pointer: at };
    return [
      {
        ...found,
        status: status.toUpperCase().replace("DEFAULT", "default"),
        media: readContent(found, problems),
        headers: readHeaders(document, problems, found),
      },
    ];
  });
}

function readHeaders(
  document: OpenApiDocument,
  problems: Problems,
  response: Located<JsonObject>,
): Map<string, Located<JsonObject>> {
  const headers = new Map<string, Located<JsonObject>>();
  for (const [name, value] of Object.entries(mapIn(response, "headers", problems))) {
    const at = response.pointer + jsonPointer(["headers", name]);
    const header = problems.attempt(() => resolveRef(document, value, at), "left out");
    if (header !== undefined) headers.set(name, header);
  }
  return headers;
}

/** Alternatives of scheme names; `{}` (no credentials) is an empty alternative (OpenAPI 3.1 §4.8.30). */
function readSecurity(
  document: OpenApiDocument,
  problems: Problems,
  operation: JsonObject,
  pointer: string,
): string[][] {
  const schemes = asObject(asObject(document["components"])["securitySchemes"]);
  const own = operation["security"] !== undefined;
  const at = own ? `${pointer}/security` : "/security";
  return asArray(own ? operation["security"] : document["security"]).map((alternative, index) =>
    Object.keys(asObject(alternative)).filter((name) => {
      if (!Object.hasOwn(schemes, name)) {
        problems.add(
          `${at}/${index}`,
          `the security scheme "${name}" is not declared: nothing is sent for it`,
        );
        return false;
      }
      // Mutual TLS is the connection's business: there is nothing to send. What cannot be sent is told with the schemes.
      const scheme = problems.attempt(
        () => resolveRef(document, schemes[name], jsonPointer(["components", "securitySchemes", name])),
        "calls go without it",
      );
      return scheme !== undefined && readSecurityScheme(scheme.value) !== undefined;
    }),
  );
}
