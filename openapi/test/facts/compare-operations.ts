import {
  type Comparison,
  compareShapes,
  type Difference,
  type DifferenceKind,
  sum,
} from "./compare-shapes.js";
import type { OperationFacts } from "./facts.js";
import { isObject, type JsonObject, listOf, readShape, resolve, type SchemaSource } from "./read-shape.js";
import { render } from "./schema-shape.js";

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** An operation of the spec, where it is. */
export interface SpecOperation {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly pathItem: JsonObject;
  readonly operation: JsonObject;
}

/** Every operation of an OpenAPI document. */
export function operationsOf(document: unknown): readonly SpecOperation[] {
  const paths = isObject(document) && isObject(document["paths"]) ? document["paths"] : {};
  return Object.entries(paths).flatMap(([path, pathItem]) =>
    METHODS.flatMap((method) => {
      const operation = isObject(pathItem) ? pathItem[method] : undefined;
      if (!isObject(pathItem) || !isObject(operation)) return [];
      const operationId = String(operation["operationId"]);
      return [{ operationId, method: method.toUpperCase(), path, pathItem, operation }];
    }),
  );
}

/** Compares one operation of the spec with the facts: everything but errors, formats and limits, which have no facts. */
export function compareOperation(document: unknown, facts: OperationFacts): Comparison {
  const found = operationsOf(document).find(({ operationId }) => operationId === facts.operationId);
  if (found === undefined)
    return {
      properties: 0,
      differences: [{ pointer: "", kind: "operation", ours: "missing", theirs: "present" }],
    };
  const { operation } = found;
  const successes = successesOf(document, operation);
  return sum([
    differ("method", found.method, facts.method),
    differ("path", found.path, facts.path),
    differ("statuses", [...successes.keys()].join(", "), facts.statuses.join(", ")),
    differ("query", queryOf(document, found).join(", "), [...facts.query].sort().join(", ")),
    compareBody(document, schemaOf(document, operation["requestBody"]), facts.request, "request"),
    ...[...successes].map(([status, schema]) =>
      compareBody(document, schema, facts.response, `response/${status}`),
    ),
  ]);
}

/** The schema of each success response; `undefined` for one without a body. */
export function successesOf(document: unknown, operation: JsonObject): ReadonlyMap<string, unknown> {
  const responses = Object.entries(isObject(operation["responses"]) ? operation["responses"] : {});
  return new Map(
    responses
      .filter(([status]) => status.startsWith("2"))
      .map(([status, response]) => [status, schemaOf(document, response)]),
  );
}

function compareBody(document: unknown, schema: unknown, facts: object | null, pointer: string): Comparison {
  const source: SchemaSource = { root: document, nullMeansOptional: false };
  if (schema === undefined || facts === null) {
    const ours = schema === undefined ? "none" : render(readShape(schema, source));
    const theirs =
      facts === null ? "none" : render(readShape(facts, { root: facts, nullMeansOptional: true }));
    return differ("body", ours, theirs, pointer);
  }
  const theirs = readShape(facts, { root: facts, nullMeansOptional: true });
  return compareShapes(readShape(schema, source), theirs, pointer);
}

/** The JSON schema of a request body or response; `undefined` without one. */
export function schemaOf(document: unknown, body: unknown): unknown {
  const { content } = asObject(dereference(document, body));
  return asObject(asObject(content)["application/json"])["schema"];
}

function queryOf(document: unknown, { pathItem, operation }: SpecOperation): readonly string[] {
  return [...listOf(pathItem["parameters"]), ...listOf(operation["parameters"])]
    .map((parameter) => asObject(dereference(document, parameter)))
    .filter((parameter) => parameter["in"] === "query")
    .map((parameter) => String(parameter["name"]))
    .sort();
}

export function dereference(document: unknown, node: unknown): unknown {
  return isObject(node) && "$ref" in node ? dereference(document, resolve(document, node["$ref"])) : node;
}

function asObject(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

function differ(kind: DifferenceKind, ours: string, theirs: string, pointer = ""): Comparison {
  const difference: Difference = { pointer, kind, ours, theirs };
  return { properties: 0, differences: ours === theirs ? [] : [difference] };
}
