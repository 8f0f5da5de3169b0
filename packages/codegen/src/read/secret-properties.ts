import { isObject, type JsonObject, localPointer, type OpenApiDocument, valueAt } from "@intuned/document";
import { childSchemas, type SchemaUsage } from "../typing/schema-usage.js";
import type { Operation } from "./read-operations.js";

/** What a schema holds that matters here: a property that is a secret, or a reference to look behind. */
interface Held {
  /** The nearest property, in items and maps or not; `undefined` where no property is in between. */
  readonly property: string | undefined;
  /** Pointer of what is referred to; `undefined` where the property is a secret by itself. */
  readonly target: string | undefined;
}

/** One schema, with what stands in it and not behind a reference. */
interface Facts {
  /** In the document's order. */
  readonly held: readonly Held[];
  /** Whether a value of the schema is a secret as a whole. */
  readonly isSecret: boolean;
}

/**
 * Finds the properties of request bodies that hold secrets: those that never come back (`writeOnly`), and passwords
 * (OpenAPI 3.0 §4.7.24, JSON Schema Validation §9.4). Each schema is read once, whoever refers to it: in some documents
 * every body leads to every schema.
 */
export class SecretProperties {
  readonly #document: OpenApiDocument;
  readonly #usage: SchemaUsage;
  readonly #facts = new Map<string, Facts>();
  readonly #isSecret = new Map<string, boolean>();

  constructor(document: OpenApiDocument, usage: SchemaUsage) {
    this.#document = document;
    this.#usage = usage;
  }

  /**
   * Their names, at any depth, each once, in the document's order. What lies below a secret is not looked at, since the
   * runtime hides all of it; items and values of a map are secrets of the property that holds them.
   */
  of({ requestBody }: Operation): string[] {
    const names = new Set<string>();
    const seen = new Set<string>();
    const stack = (requestBody?.content ?? [])
      .flatMap(({ value: object }) => factsOf(object["schema"]).held)
      .reverse();
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      const { property, target } = next;
      if (property !== undefined && (target === undefined || this.#leadsToSecret(target)))
        names.add(property);
      else if (target !== undefined && !seen.has(target)) {
        seen.add(target);
        for (const held of this.#read(target).held.toReversed()) stack.push(held);
      }
    }
    return [...names];
  }

  /** Whether a value of the schema there is a secret, by the schema itself or by one that it is made of. */
  #leadsToSecret(pointer: string): boolean {
    const from = new Map<string, string | undefined>([[pointer, undefined]]);
    for (const at of from.keys()) {
      const { held, isSecret } = this.#read(at);
      if (this.#isSecret.get(at) ?? isSecret) {
        for (let it: string | undefined = at; it !== undefined; it = from.get(it))
          this.#isSecret.set(it, true);
        return true;
      }
      if (this.#isSecret.get(at) === false) continue;
      for (const { property, target } of held)
        if (property === undefined && target !== undefined && !from.has(target)) from.set(target, at);
    }
    for (const at of from.keys()) this.#isSecret.set(at, false);
    return false;
  }

  #read(pointer: string): Facts {
    const known = this.#facts.get(pointer);
    if (known !== undefined) return known;
    const { held, isSecret } = factsOf(valueAt(this.#document, pointer));
    // Where it stands, one of those that are built on it can stand as well.
    const branches = this.#usage.branchesOf(pointer).map((target) => ({ property: undefined, target }));
    const facts = { held: [...held, ...branches], isSecret };
    this.#facts.set(pointer, facts);
    return facts;
  }
}

function factsOf(root: unknown): Facts {
  const held: Held[] = [];
  let isWhole = false;
  const look = (schema: unknown, property: string | undefined): void => {
    if (!isObject(schema)) return;
    if (isMarked(schema) && property !== undefined) {
      held.push({ property, target: undefined });
      return;
    }
    isWhole ||= isMarked(schema);
    const target = localPointer(schema["$ref"]);
    if (target !== undefined) held.push({ property, target });
    for (const [[key, name], child] of childSchemas(schema))
      look(child, key === "properties" ? String(name) : property);
  };
  look(root, undefined);
  return { held, isSecret: isWhole };
}

function isMarked(schema: JsonObject): boolean {
  return schema["writeOnly"] === true || schema["format"] === "password";
}
