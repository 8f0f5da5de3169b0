import { isObject } from "../json.js";
import { normaliseDocument } from "../normalise-document.js";
import { childPointer } from "../pointer.js";
import { type Located, resolvePointer, tryResolvePointer } from "../resolve.js";
import type { Api, Credential, Field, MediaType, Operation, Parameter, Response, Security } from "./api.js";
import type { ParameterLocation } from "./parameter-location.js";

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

/** Header parameters of these names say nothing. https://spec.openapis.org/oas/v3.1.0#parameter-object */
const IGNORED_HEADERS = new Set(["accept", "content-type", "authorization"]);

/**
 * Reads the operations of a bundled OpenAPI 3.0 or 3.1 document. An operation without an `operationId` is named by its
 * method and path. What a reference leads nowhere is left out with all that needs it.
 */
export function readApi(document: object, locate: Api["locate"] = () => undefined): Api {
  const normalised = normaliseDocument(document);
  const { info = {}, paths = {} } = normalised as {
    info?: { title?: string; version?: string };
    paths?: object;
  };
  const operations = Object.keys(paths)
    .filter((path) => path.startsWith("/"))
    .flatMap((path) => readPathItem(normalised, childPointer("/paths", path), path));
  return {
    document: normalised,
    title: info.title ?? "",
    version: info.version ?? "",
    operations,
    locate,
  };
}

/**
 * The operations of the path item at `pointer`: of a path, of a callback or of a webhook, whose operations no API lists
 * because nobody calls them there.
 *
 * @param document of an `Api`: in the words of 3.1.
 * @param path what the operations are to have as their path: of a callback its expression, of a webhook its name.
 */
export function readPathItem(document: object, pointer: string, path: string): Operation[] {
  const item = tryResolvePointer(document, pointer);
  if (item === undefined) return [];
  return METHODS.filter((method) => isObject(item.value[method])).map((method) =>
    readOperation(document, item, path, method),
  );
}

function readOperation(document: object, item: Located, path: string, method: string): Operation {
  const located = resolvePointer(document, childPointer(item.pointer, method));
  const { pointer, value } = located;
  const upper = method.toUpperCase();
  const body = isObject(value["requestBody"])
    ? tryResolvePointer(document, childPointer(pointer, "requestBody"))
    : undefined;
  const security = readSecurity(document, located);
  return {
    ...located,
    operationId: typeof value["operationId"] === "string" ? value["operationId"] : `${upper} ${path}`,
    method: upper,
    path,
    parameters: readParameters(document, item, located),
    ...(body && {
      requestBody: {
        ...body,
        isRequired: body.value["required"] === true,
        content: readContent(document, body),
      },
    }),
    responses: readResponses(document, located),
    ...(security && { security }),
  };
}

function readParameters(document: object, ...owners: Located[]): Parameter[] {
  const byKey = new Map<string, Parameter>();
  for (const { pointer, value } of owners) {
    const list = Array.isArray(value["parameters"]) ? value["parameters"] : [];
    list.forEach((_, index) => {
      const found = tryResolvePointer(document, childPointer(pointer, "parameters", index));
      if (found === undefined) return;
      const location = found.value["in"] as ParameterLocation;
      const parameter = {
        ...readField(document, found, String(found.value["name"]), DEFAULT_STYLES[location]),
        in: location,
      };
      if (location === "header" && IGNORED_HEADERS.has(parameter.name.toLowerCase())) return;
      byKey.set(`${location} ${parameter.name}`, parameter);
    });
  }
  return [...byKey.values()];
}

/** https://spec.openapis.org/oas/v3.1.0#fixed-fields-9 */
const DEFAULT_STYLES: Record<ParameterLocation, string> = {
  path: "simple",
  query: "form",
  header: "simple",
  cookie: "form",
};

function readField(document: object, found: Located, name: string, defaultStyle = "simple"): Field {
  const { pointer, value } = found;
  const style = typeof value["style"] === "string" ? value["style"] : defaultStyle;
  const [content] = readContent(document, found);
  const schema = value["schema"] === undefined ? content?.schema : childPointer(pointer, "schema");
  return {
    ...found,
    name,
    isRequired: value["required"] === true,
    style,
    explode: typeof value["explode"] === "boolean" ? value["explode"] : style === "form",
    ...(schema !== undefined && { schema }),
    ...(value["schema"] === undefined && content && { mediaType: content.mediaType }),
  };
}

function readContent(document: object, { pointer, value }: Located): MediaType[] {
  const content = isObject(value["content"]) ? value["content"] : {};
  return Object.keys(content).flatMap((mediaType) => {
    const found = tryResolvePointer(document, childPointer(pointer, "content", mediaType));
    if (found === undefined) return [];
    const hasSchema = found.value["schema"] !== undefined;
    return [{ ...found, mediaType, ...(hasSchema && { schema: childPointer(found.pointer, "schema") }) }];
  });
}

function readResponses(document: object, { pointer, value }: Located): Response[] {
  const responses = isObject(value["responses"]) ? value["responses"] : {};
  return Object.keys(responses)
    .filter((status) => /^([1-5](\d\d|XX)|default)$/i.test(status))
    .flatMap((status) => {
      const found = tryResolvePointer(document, childPointer(pointer, "responses", status));
      return found === undefined
        ? []
        : [
            {
              ...found,
              status,
              headers: readHeaders(document, found),
              content: readContent(document, found),
            },
          ];
    });
}

function readHeaders(document: object, { pointer, value }: Located): Field[] {
  const headers = isObject(value["headers"]) ? value["headers"] : {};
  // "If a response header is defined with the name Content-Type, it SHALL be ignored."
  const names = Object.keys(headers).filter((name) => name.toLowerCase() !== "content-type");
  return names.flatMap((name) => {
    const found = tryResolvePointer(document, childPointer(pointer, "headers", name));
    return found === undefined ? [] : [readField(document, found, name)];
  });
}

/** https://spec.openapis.org/oas/v3.1.0#security-requirement-object: an empty requirement makes credentials optional. */
function readSecurity(document: object, operation: Located): Security | undefined {
  const owner = Array.isArray(operation.value["security"])
    ? operation
    : { pointer: "", value: document as Record<string, unknown> };
  const value = owner.value["security"];
  if (!Array.isArray(value) || value.length === 0) return undefined;
  return {
    pointer: childPointer(owner.pointer, "security"),
    alternatives: value
      .filter(isObject)
      .map((requirement) => Object.keys(requirement).flatMap((scheme) => readCredential(document, scheme))),
  };
}

function readCredential(document: object, scheme: string): Credential[] {
  const found = tryResolvePointer(document, childPointer("/components/securitySchemes", scheme));
  if (found === undefined) return [];
  const { type, in: location, name, scheme: http } = found.value as Record<string, string>;
  if (type === "apiKey")
    return [{ ...found, scheme, kind: "apiKey", in: (location ?? "header") as "header", name: name ?? "" }];
  if (type === "mutualTLS") return [{ ...found, scheme, kind: "other" }];
  const kind = type === "http" && http?.toLowerCase() === "basic" ? "basic" : "bearer";
  return [{ ...found, scheme, kind, in: "header", name: "authorization" }];
}
