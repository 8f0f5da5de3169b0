import { childPointer, isObject } from "./json-pointer.js";
import { type Located, resolvePointer } from "./resolve-pointer.js";

/** Where a parameter travels. https://spec.openapis.org/oas/v3.1.0#parameter-object */
export type ParameterLocation = "path" | "query" | "header" | "cookie";

export interface Parameter extends Located {
  readonly name: string;
  readonly in: ParameterLocation;
}

/** One operation of a document, its references followed. */
export interface Operation extends Located {
  readonly operationId: string;
  /** Upper case. */
  readonly method: string;
  /** The path template, `/things/{thingId}`. */
  readonly path: string;
  /** The path item's parameters, overridden by the operation's. */
  readonly parameters: readonly Parameter[];
  readonly requestBody: Located | undefined;
  /** The security requirements in force: the operation's own or the document's; alternatives, each naming its schemes. */
  readonly security: Located<readonly Record<string, unknown>[]> | undefined;
}

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

/** Every operation of an OpenAPI 3.1 document in document order. An operation without an `operationId` is named by its method and path. */
export function listOperations(document: object): Operation[] {
  const { paths = {} } = document as { paths?: Record<string, unknown> };
  return Object.keys(paths).flatMap((path) => {
    const item = resolvePointer(document, childPointer("/paths", path));
    return METHODS.filter((method) => isObject(item.value[method])).map((method) =>
      operationAt(document, item, path, method),
    );
  });
}

function operationAt(document: object, item: Located, path: string, method: string): Operation {
  const { pointer, value } = resolvePointer(document, childPointer(item.pointer, method));
  const upper = method.toUpperCase();
  return {
    pointer,
    value,
    operationId: typeof value["operationId"] === "string" ? value["operationId"] : `${upper} ${path}`,
    method: upper,
    path,
    parameters: parametersOf(document, item, { pointer, value }),
    requestBody: isObject(value["requestBody"])
      ? resolvePointer(document, childPointer(pointer, "requestBody"))
      : undefined,
    security: securityOf(document, { pointer, value }),
  };
}

function parametersOf(document: object, ...owners: Located[]): Parameter[] {
  const byKey = new Map<string, Parameter>();
  for (const { pointer, value } of owners) {
    const list = Array.isArray(value["parameters"]) ? value["parameters"] : [];
    list.forEach((_, index) => {
      const found = resolvePointer(document, childPointer(pointer, "parameters", index));
      const parameter = {
        ...found,
        name: String(found.value["name"]),
        in: found.value["in"] as ParameterLocation,
      };
      byKey.set(`${parameter.in} ${parameter.name}`, parameter);
    });
  }
  return [...byKey.values()];
}

function securityOf(document: object, operation: Located): Operation["security"] {
  const owner = Array.isArray(operation.value["security"])
    ? operation
    : { pointer: "", value: document as Record<string, unknown> };
  const value = owner.value["security"];
  return Array.isArray(value) ? { pointer: childPointer(owner.pointer, "security"), value } : undefined;
}
