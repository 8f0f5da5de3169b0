import {
  isObject,
  type JsonObject,
  localPointer,
  type OpenApiDocument,
  ProblemError,
  type Problems,
  pointerTokens,
  valueAt,
} from "@intuned/document";
import { loosenSchema } from "./loosen-schema.js";

/** Schemas that stand alone: each `$ref` in them is the name of another one. */
export interface CollectedSchemas {
  /** By name, in the order in which they are met. */
  readonly schemas: ReadonlyMap<string, JsonObject | boolean>;
  /** The name of the schema at each pointer that was asked for; none of one that leads nowhere. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * The schemas at these JSON Pointers and all that they refer to, loosened (`loosenSchema`) and without annotations: an edit of
 * a description changes no validator. A schema that many responses share is one. A `$ref` that is not local, leads nowhere or
 * comes back to itself is a problem, and allows everything.
 */
export function collectSchemas(
  document: OpenApiDocument,
  pointers: readonly string[],
  problems: Problems,
): CollectedSchemas {
  const schemas = new Map<string, JsonObject | boolean>();
  const nameAt = new Map<string, string>();
  const take = (pointer: string): string => {
    const at = followAliases(document, pointer);
    const known = nameAt.get(at.pointer);
    if (known !== undefined) return known;
    const name = freeName(at.pointer, schemas);
    nameAt.set(at.pointer, name);
    schemas.set(name, true); // Its place in the order; a schema that refers to itself finds its name.
    schemas.set(
      name,
      loosenSchema(at.value, {
        take: (ref) => attempt(() => take(targetOf(document, ref, at.pointer))),
        find: (ref) => attempt(() => followAliases(document, targetOf(document, ref, at.pointer)).value),
      }),
    );
    return name;
  };
  const attempt = <T>(read: () => T) => problems.attempt(read, "what stands there is not validated");
  const names = new Map<string, string>();
  for (const pointer of pointers) {
    const name = attempt(() => take(pointer));
    if (name !== undefined) names.set(pointer, name);
  }
  return { schemas, names };
}

/** What stands at a pointer. Where that is nothing but a `$ref`, what it leads to: one schema has one name. */
function followAliases(document: OpenApiDocument, pointer: string, seen: readonly string[] = []): At {
  const value = valueAt(document, pointer);
  if (seen.includes(pointer)) throw new ProblemError(pointer, "a $ref comes back to itself");
  if (!isObject(value)) return { value, pointer };
  const { $ref: ref, ...siblings } = value;
  if (typeof ref !== "string" || Object.keys(siblings).length > 0) return { value, pointer };
  return followAliases(document, targetOf(document, ref, pointer), [...seen, pointer]);
}

interface At {
  readonly value: unknown;
  readonly pointer: string;
}

function targetOf(document: OpenApiDocument, ref: string, from: string): string {
  const pointer = localPointer(ref);
  if (pointer !== undefined && valueAt(document, pointer) !== undefined) return pointer;
  throw new ProblemError(from, `$ref "${ref}" leads to nothing`);
}

function freeName(pointer: string, taken: ReadonlyMap<string, unknown>): string {
  const plain = (pointerTokens(pointer).at(-1) ?? "").replace(/\W/g, "_") || "schema";
  let name = plain;
  for (let index = 2; taken.has(name); index++) name = `${plain}_${index}`;
  return name;
}
