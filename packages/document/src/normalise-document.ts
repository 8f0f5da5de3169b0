import { isContainer } from "./json.js";

/**
 * A copy of a document in which every schema is JSON Schema 2020-12, each part at the pointer where it was: OpenAPI 3.0's
 * `nullable` and boolean `exclusiveMinimum` in the words of 3.1, what stands beside a `$ref` of 3.0 dropped. Of either
 * version `$id`, `$schema` and patterns that are no regular expression are dropped: nothing can be held to them.
 */
export function normaliseDocument(document: object): object {
  const { openapi } = document as { openapi?: unknown };
  const isOld = typeof openapi === "string" && openapi.startsWith("3.0");
  return visit(document, isOld, false) as object;
}

/** Members of these are named by the author: one called `nullable` is no keyword. */
const MAPS = new Set([
  "properties",
  "patternProperties",
  "$defs",
  "definitions",
  "schemas",
  "dependentSchemas",
]);
/** These hold values. */
const DATA = new Set(["example", "examples", "default", "const", "enum", "value", "mapping"]);

function visit(node: unknown, isOld: boolean, isMap: boolean): unknown {
  if (Array.isArray(node)) return node.map((item) => visit(item, isOld, false));
  if (!isContainer(node)) return node;
  const entries = Object.entries(node).map(([key, value]): [string, unknown] => [
    key,
    !isMap && (DATA.has(key) || key.startsWith("x-")) ? value : visit(value, isOld, !isMap && MAPS.has(key)),
  ]);
  return isMap ? fromEntries(entries) : clean(fromEntries(entries), isOld);
}

/** Like `Object.fromEntries`, which sets `__proto__` as a member of its own too, without the copy. */
const fromEntries = (entries: [string, unknown][]): Record<string, unknown> => Object.fromEntries(entries);

function clean(node: Record<string, unknown>, isOld: boolean): Record<string, unknown> {
  if (isOld && typeof node["$ref"] === "string") return { $ref: node["$ref"] };
  if (typeof node["pattern"] === "string" && !isPattern(node["pattern"])) delete node["pattern"];
  if (looksLikeSchema(node)) for (const keyword of ["$id", "$schema", "$anchor"]) delete node[keyword];
  if (isOld) return modernise(node);
  // No keyword of 3.1, but one of ajv's own.
  delete node["nullable"];
  return node;
}

const looksLikeSchema = (node: Record<string, unknown>): boolean =>
  ["type", "properties", "items", "allOf", "oneOf", "anyOf", "$ref", "enum", "const"].some(
    (key) => key in node,
  );

/** https://spec.openapis.org/oas/v3.0.3#schema-object against JSON Schema 2020-12. */
function modernise(node: Record<string, unknown>): Record<string, unknown> {
  const { nullable, type } = node;
  if (typeof nullable === "boolean" && (typeof type === "string" || !("type" in node))) {
    if (nullable && typeof type === "string") {
      node["type"] = [type, "null"];
      // 3.0.3 wants `null` in the enum; nobody who writes `nullable: true` means the enum to undo it.
      if (Array.isArray(node["enum"]) && !node["enum"].includes(null)) node["enum"] = [...node["enum"], null];
    }
  }
  delete node["nullable"];
  for (const [flag, limit] of [
    ["exclusiveMinimum", "minimum"],
    ["exclusiveMaximum", "maximum"],
  ] as const) {
    if (typeof node[flag] !== "boolean") continue;
    if (node[flag] && typeof node[limit] === "number") {
      node[flag] = node[limit];
      delete node[limit];
    } else delete node[flag];
  }
  return node;
}

/** JSON Schema 2020-12 §6.3.3 wants patterns to be ECMA-262 with the flag `u`. */
function isPattern(pattern: string): boolean {
  try {
    return new RegExp(pattern, "u") instanceof RegExp;
  } catch {
    return false;
  }
}
