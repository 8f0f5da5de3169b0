import { asObject, asString, isObject, type JsonObject } from "../json.js";
import { normaliseDocument } from "../normalise-document.js";
import { childPointer, valueAt } from "../pointer.js";
import { Problems } from "../problem.js";
import { type Located, resolveRef } from "../resolve.js";
import type { Api, Operation } from "./api.js";
import type { ReadContext, ReadOptions } from "./read-context.js";
import { readContent, readParameters, readResponses } from "./read-message.js";
import { readSecurity } from "./read-security.js";

/**
 * Reads a bundled OpenAPI 3.0 or 3.1 document, whose schemas are JSON Schema 2020-12 then. What cannot be read is left out
 * with all that needs it.
 *
 * @param locate where the author wrote what a pointer points to, as `loadDocument` tells it.
 */
export function readApi(document: object, locate: Api["locate"] = () => undefined): Api {
  const normalised = normaliseDocument(document);
  const info = asObject((normalised as JsonObject)["info"]);
  return {
    document: normalised,
    title: asString(info["title"]) ?? "",
    version: asString(info["version"]) ?? "",
    operations: readOperations(normalised),
    locate,
  };
}

/** The methods of a path item. https://spec.openapis.org/oas/v3.1.0#path-item-object */
export const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

/** Every operation below `paths`, in document order. One without an `operationId` is named by its method and path. */
export function readOperations(document: object, options: ReadOptions = {}): Operation[] {
  const { problems = new Problems() } = options;
  const { paths } = document as JsonObject;
  if (paths !== undefined && !isObject(paths))
    problems.add("/paths", "the paths must be an object: there are no operations");
  return Object.keys(asObject(paths))
    .filter((path) => !path.startsWith("x-"))
    .flatMap((path) => {
      const pointer = childPointer("/paths", path);
      if (path.startsWith("/")) return readPathItem(document, pointer, path, { ...options, problems });
      for (const method of METHODS)
        if (isObject(asObject(asObject(paths)[path])[method]))
          problems.add(
            childPointer(pointer, method),
            `the path "${path}" does not begin with "/": the operation is left out`,
          );
      return [];
    });
}

/**
 * The operations of the path item at `pointer`: of a path, of a callback or of a webhook, whose operations no API lists
 * because nobody calls them there.
 *
 * @param path what the operations are to have as their path: of a callback its expression, of a webhook its name.
 */
export function readPathItem(
  document: object,
  pointer: string,
  path: string,
  { problems = new Problems(), strict = false, contentTypeHeaders = false }: ReadOptions = {},
): Operation[] {
  const written = valueAt(document, pointer);
  if (!isObject(written)) problems.add(pointer, "a path item must be an object: left out");
  const context = { document, problems, strict, contentTypeHeaders };
  const item = problems.attempt(() => resolveRef(document as JsonObject, written, pointer), "left out");
  if (item === undefined) return [];
  addHidden(asObject(written), pointer, problems);
  return METHODS.filter((method) => item.value[method] !== undefined).flatMap((method) => {
    const at = childPointer(item.pointer, method);
    const value = item.value[method];
    if (!isObject(value)) {
      problems.add(at, "an operation must be an object: left out");
      return [];
    }
    const read = () => readOperation(context, item, { pointer: at, value }, path, method);
    const operation = problems.attempt(read, "the operation is left out");
    return operation === undefined ? [] : [operation];
  });
}

/** Operations that stand beside the `$ref` of a path item: which of the two is meant, no version of OpenAPI says. */
function addHidden(item: JsonObject, pointer: string, problems: Problems): void {
  if (typeof item["$ref"] !== "string") return;
  for (const method of METHODS)
    if (item[method] !== undefined)
      problems.add(
        childPointer(pointer, method),
        "an operation beside the `$ref` of its path item: left out",
      );
}

function readOperation(
  context: ReadContext,
  item: Located<JsonObject>,
  located: Located,
  path: string,
  method: string,
): Operation {
  const { document, problems, strict } = context;
  const { pointer, value } = located;
  const readBody = () => resolveRef(document as JsonObject, value["requestBody"], `${pointer}/requestBody`);
  const body =
    value["requestBody"] === undefined
      ? undefined
      : strict
        ? readBody()
        : problems.attempt(readBody, "the body is left out");
  const security = readSecurity(context, located);
  return {
    ...located,
    item,
    operationId: asString(value["operationId"]) || `${method.toUpperCase()} ${path}`,
    method: method.toUpperCase(),
    path,
    parameters: readParameters(context, [item, located]),
    ...(body && {
      requestBody: {
        ...body,
        isRequired: body.value["required"] === true,
        content: readContent(context, body),
      },
    }),
    responses: readResponses(context, located),
    ...(security && { security }),
  };
}
