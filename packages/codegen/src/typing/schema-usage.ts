import {
  asArray,
  asObject,
  asString,
  isObject,
  type JsonObject,
  jsonPointer,
  localPointer,
  type OpenApiDocument,
  pointerTokens,
  tryResolveRef,
  valueAt,
} from "@intuned/document";
import { knownTypes } from "./copied-schema.js";

/** How a schema is used, seen from the caller of the API: bits, since one schema can have several uses. */
export const USE = { request: 1, response: 2, asBytes: 4, asJson: 8 } as const;

/** Keys whose value is one schema, a list of them, or a map of them: those that shape a type. */
const SINGLE: ReadonlySet<string> = new Set(["items", "additionalProperties"]);
const LISTS: ReadonlySet<string> = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);
const MAPS: ReadonlySet<string> = new Set(["properties", "patternProperties"]);

/**
 * Finds how each referred schema is used, and which of them look different in a request than in an answer: those that
 * hold a `readOnly` or `writeOnly` property or an enum that only answers may extend, at any depth.
 */
export class SchemaUsage {
  readonly #document: OpenApiDocument;
  readonly #use = new Map<string, number>();
  /** From a referred schema to those that refer to it. */
  readonly #referrers = new Map<string, Set<string>>();
  readonly #directed = new Set<string>();
  readonly #withBytes = new Set<string>();
  /** From a schema to those that are built on it by `allOf`, by pointer. */
  readonly #extensions = new Map<string, string[]>();

  constructor(document: OpenApiDocument) {
    this.#document = document;
    // Of all schemas, since one that no operation uses is typed all the same.
    for (const [name, schema] of Object.entries(asObject(asObject(document["components"])["schemas"])))
      for (const part of asArray(asObject(schema)["allOf"])) {
        const base = localPointer(asObject(part)["$ref"]);
        if (base === undefined) continue;
        const known = this.#extensions.get(base) ?? [];
        this.#extensions.set(base, [...known, jsonPointer(["components", "schemas", name])]);
      }
  }

  /** Follows a schema that stands in a body or parameter. */
  visit(schema: unknown, pointer: string, use: number): void {
    const queue: { schema: unknown; pointer: string; use: number; owner: string }[] = [
      { schema, pointer, use, owner: "" },
    ];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      const { owner } = next;
      if (!isObject(next.schema)) continue;
      if (isDirected(this.#document, next.schema) && owner !== "") this.#directed.add(owner);
      if (isBytes(next.schema) && owner !== "") this.#withBytes.add(owner);
      // One that is no pointer is told where it is copied.
      const target = localPointer(next.schema["$ref"]);
      if (target !== undefined) {
        this.#linkBack(target, owner);
        const before = this.#use.get(target) ?? 0;
        const now = before | next.use;
        if (now !== before) {
          this.#use.set(target, now);
          queue.push({
            schema: valueAt(this.#document, target),
            pointer: target,
            use: now,
            owner: target,
          });
          for (const branch of this.branchesOf(target))
            queue.push({ schema: { $ref: `#${branch}` }, pointer: target, use: now, owner: target });
        }
      }
      for (const [tokens, child] of childSchemas(next.schema))
        queue.push({ ...next, schema: child, pointer: next.pointer + jsonPointer(tokens) });
    }
  }

  /** Whether the schema is only sent. */
  isRequestOnly(pointer: string): boolean {
    const use = this.#use.get(pointer) ?? 0;
    return (use & USE.request) !== 0 && (use & USE.response) === 0;
  }

  /** Whether the schema stands in a form, where `format: binary` means bytes. */
  isSentAsBytes(pointer: string): boolean {
    return ((this.#use.get(pointer) ?? 0) & USE.asBytes) !== 0;
  }

  /** Whether values of the schema can be sent. */
  isSent(pointer: string): boolean {
    return ((this.#use.get(pointer) ?? 0) & USE.request) !== 0;
  }

  /** Whether other schemas are built on this one by `allOf`. */
  isExtended(pointer: string): boolean {
    return this.#extensions.has(pointer);
  }

  /**
   * The schemas that a value can be of where one with a discriminator and no union of its own stands: all that are built on
   * it by `allOf`, at any depth (OpenAPI 3.1 §4.8.24.3.2). None where it is an ordinary schema, or where its mapping names
   * itself.
   */
  branchesOf(pointer: string): readonly string[] {
    const schema = asObject(valueAt(this.#document, pointer));
    const { discriminator, oneOf, anyOf } = schema;
    if (!isObject(discriminator) || oneOf !== undefined || anyOf !== undefined) return [];
    const own = pointerTokens(pointer).at(-1);
    const targets = Object.values(asObject(discriminator["mapping"]));
    if (targets.some((it) => it === own || localPointer(it) === pointer)) return [];
    const branches = new Set<string>();
    const queue = [...(this.#extensions.get(pointer) ?? [])];
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      if (next === pointer || branches.has(next)) continue;
      branches.add(next);
      queue.push(...(this.#extensions.get(next) ?? []));
    }
    return [...branches];
  }

  /** The schemas that need two types, one for requests and one for answers. Ask after everything was visited. */
  twoFaced(): ReadonlySet<string> {
    return this.#holding(this.#directed, USE.request | USE.response);
  }

  /** The schemas that need two types, one for forms, where bytes are bytes, and one for JSON, where they are a string. */
  bytesAndText(): ReadonlySet<string> {
    return this.#holding(this.#withBytes, USE.asBytes | USE.asJson);
  }

  /** These schemas and all that hold them at any depth, of which each has both directions. */
  #holding(these: ReadonlySet<string>, both: number): ReadonlySet<string> {
    const found = new Set(these);
    const queue = [...found];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      for (const referrer of this.#referrers.get(next) ?? []) {
        if (found.has(referrer)) continue;
        found.add(referrer);
        queue.push(referrer);
      }
    }
    return new Set([...found].filter((pointer) => ((this.#use.get(pointer) ?? 0) & both) === both));
  }

  #linkBack(target: string, owner: string): void {
    if (owner === "") return;
    const referrers = this.#referrers.get(target) ?? new Set();
    this.#referrers.set(target, referrers.add(owner));
  }
}

/** The schemas right below a schema that shape its type, in the document's order, with the tokens that lead to them. */
export function* childSchemas(schema: JsonObject): Iterable<[tokens: (string | number)[], schema: unknown]> {
  for (const [key, value] of Object.entries(schema)) {
    if (SINGLE.has(key) && isObject(value)) yield [[key], value];
    else if (LISTS.has(key)) for (const [index, item] of asArray(value).entries()) yield [[key, index], item];
    else if (MAPS.has(key))
      for (const [name, item] of Object.entries(asObject(value))) yield [[key, name], item];
  }
}

/** Whether a property is only for one direction, by itself or by what it refers to. */
export function hasFlag(
  document: OpenApiDocument,
  property: unknown,
  flag: "readOnly" | "writeOnly",
): boolean {
  if (!isObject(property)) return false;
  if (property[flag] !== undefined || property["$ref"] === undefined) return property[flag] === true;
  // A dangling reference is told where it is copied.
  return tryResolveRef(document, property)?.[flag] === true;
}

/** Whether a string stands for bytes: `format: binary` (OpenAPI 3.0), or a media type without an encoding (3.1 §4.8.14.2). */
export function isBytes(schema: JsonObject): boolean {
  if (schema["type"] !== undefined && !knownTypes(schema["type"]).includes("string")) return false;
  if (schema["format"] === "binary") return true;
  const type = asString(schema["contentMediaType"]);
  return type !== undefined && schema["contentEncoding"] === undefined && !/^text\/|json$/.test(type);
}

function isDirected(document: OpenApiDocument, schema: JsonObject): boolean {
  if (schema["x-extensible-enum"] === true && Array.isArray(schema["enum"])) return true;
  return Object.values(asObject(schema["properties"])).some(
    (it) => hasFlag(document, it, "readOnly") || hasFlag(document, it, "writeOnly"),
  );
}
