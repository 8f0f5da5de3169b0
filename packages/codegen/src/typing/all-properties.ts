import { asArray, asObject, asString, type JsonObject, localPointer, pointerTokens } from "@intuned/document";
import { TYPE_MARK } from "./copied-schema.js";

/** The properties of copied schemas, those that they have by `allOf` or in a union among them. */
export class AllProperties {
  readonly #schemas: Readonly<Record<string, JsonObject>>;
  readonly #known = new Map<string, JsonObject>();

  constructor(schemas: Readonly<Record<string, JsonObject>>) {
    this.#schemas = schemas;
  }

  /** By name, of the schema with a key. */
  of(key: string): JsonObject {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const found: Record<string, unknown> = Object.create(null);
    this.#collect(this.#schemas[key], found, new Set([key]));
    this.#known.set(key, found);
    return found;
  }

  #collect(schema: JsonObject | undefined, found: Record<string, unknown>, seen: Set<string>): void {
    const { allOf, anyOf, oneOf, properties, $ref } = asObject(schema);
    Object.assign(found, asObject(properties));
    // What a base has beside the properties that are had anew.
    const base = asObject(asObject(schema)[TYPE_MARK])["of"];
    if (base !== undefined) this.#collect(asObject(base), found, seen);
    for (const part of [allOf, anyOf, oneOf].flatMap(asArray)) this.#collect(asObject(part), found, seen);
    const key = pointerTokens(localPointer(asString($ref)) ?? "").at(-1);
    if (key === undefined || seen.has(key)) return;
    seen.add(key);
    this.#collect(this.#schemas[key], found, seen);
  }
}
