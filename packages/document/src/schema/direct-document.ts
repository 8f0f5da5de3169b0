import { isContainer, isObject } from "../json.js";
import { childPointer, valueAt } from "../pointer.js";
import { refPointer } from "../resolve.js";

/** Whether the caller sends a value or receives it. */
export type Direction = "request" | "response";

/** The mark that takes a property out of one direction. https://spec.openapis.org/oas/v3.1.0#fixed-fields-19 */
const ABSENT: Record<Direction, string> = { request: "readOnly", response: "writeOnly" };

/**
 * The document as it binds one direction: a `readOnly` property is not required in a request, a `writeOnly` one not in a
 * response. Every part but a member of `required` stays at its pointer; where nothing is marked it is the document
 * itself.
 */
export function directDocument(document: object, direction: Direction): object {
  const mark = ABSENT[direction];
  return JSON.stringify(document).includes(`"${mark}":true`)
    ? (visit(document, document, mark) as object)
    : document;
}

/** Whether the schema at `pointer`, its references followed, is marked as absent from a direction. */
export function isAbsentFrom(document: object, pointer: string, direction: Direction): boolean {
  return isMarked(document, valueAt(document, pointer), ABSENT[direction], 0);
}

function isMarked(document: object, schema: unknown, mark: string, depth: number): boolean {
  if (!isObject(schema) || depth > 20) return false;
  if (schema[mark] === true) return true;
  const { $ref, allOf } = schema;
  if (typeof $ref === "string" && isMarked(document, valueAt(document, refPointer($ref)), mark, depth + 1))
    return true;
  return Array.isArray(allOf) && allOf.some((part) => isMarked(document, part, mark, depth + 1));
}

function visit(document: object, node: unknown, mark: string): unknown {
  if (Array.isArray(node)) return node.map((item) => visit(document, item, mark));
  if (!isContainer(node)) return node;
  const copy = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, visit(document, value, mark)]),
  );
  const { required, properties } = node;
  if (!Array.isArray(required) || !isObject(properties)) return copy;
  const kept = required.filter((name) => !isMarked(document, own(properties, name), mark, 0));
  if (kept.length === 0) delete copy["required"];
  else copy["required"] = kept;
  return copy;
}

const own = (object: Record<string, unknown>, name: unknown): unknown =>
  typeof name === "string" && Object.hasOwn(object, name) ? object[name] : undefined;

/** The members of `properties` beside which `required` stands that a direction leaves out, by the pointer of each. */
export function absentProperties(document: object, schemaPointer: string, direction: Direction): string[] {
  const schema = valueAt(document, schemaPointer);
  const properties = isObject(schema) && isObject(schema["properties"]) ? schema["properties"] : {};
  return Object.keys(properties).filter((name) =>
    isAbsentFrom(document, childPointer(schemaPointer, "properties", name), direction),
  );
}
