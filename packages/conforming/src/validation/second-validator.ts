import { validate } from "@cfworker/json-schema";
import {
  type Api,
  type Direction,
  directDocument,
  isContainer,
  isObject,
  pointerTokens,
  refPointer,
  valueAt,
  valueAtTokens,
} from "@intuned/document";
import { type SchemaValidator, schemaValidator } from "./schema-validator.js";

/** A promise of a schema, told by the pointer of its keyword. */
export interface KeywordLocation {
  /** Pointer to the keyword; for `required` and `dependentRequired` to the one member. */
  readonly pointer: string;
  readonly keyword: string;
}

/**
 * A second opinion on values: another implementation of JSON Schema 2020-12 than the checks use, which is ajv. It
 * interprets the schemas, so a promise can be taken out for one question, without a copy of the document.
 */
export interface SecondValidator {
  /** Whether the schema at `schemaPointer` allows the value. A schema of what is not declared allows anything. */
  readonly allows: (schemaPointer: string | undefined, value: unknown) => boolean;
  /** What `run` returns while the promises at `places` are taken out of the document; not to be nested. */
  readonly without: <T>(locations: readonly KeywordLocation[], run: () => T) => T;
  /** What `run` returns while each schema stands as `edit` makes it; not to be nested. */
  readonly edited: <T>(edits: readonly SchemaEdit[], run: () => T) => T;
}

/** Another schema in the place of the one at `pointer`. */
export interface SchemaEdit {
  readonly pointer: string;
  readonly edit: (schema: Readonly<Record<string, unknown>>) => unknown;
}

/**
 * @param document an OpenAPI 3.1 document, or what binds one direction of it. It is left as it is, but for the time of a
 * call of `without`.
 * @param whole the document that pointers are into, where `document` binds one direction: members of `required` differ.
 */
function secondValidator(document: object, whole: object = document): SecondValidator {
  const lookup = lookupOf(document);
  return {
    allows: (schemaPointer, value) => {
      if (schemaPointer === undefined) return true;
      const schema = valueAt(document, schemaPointer);
      if (!isObject(schema)) return schema !== false;
      return validate(value, schema, "2020-12", lookup, true).valid;
    },
    without: (locations, run) =>
      during(
        locations.map((location) => () => takeOut(document, whole, location)),
        run,
      ),
    edited: (edits, run) =>
      during(
        edits.map((edit) => () => put(document, edit)),
        run,
      ),
  };
}

/** What `run` returns between changes and their undoing. */
function during<T>(changes: readonly (() => () => void)[], run: () => T): T {
  const restore: (() => void)[] = [];
  try {
    for (const change of changes) restore.push(change());
    return run();
  } finally {
    for (const undo of restore.reverse()) undo();
  }
}

function put(document: object, { pointer, edit }: SchemaEdit): () => void {
  const tokens = pointerTokens(pointer);
  const parent = valueAtTokens(document, tokens.slice(0, -1));
  const last = tokens.at(-1) ?? "";
  const schema = isContainer(parent) ? parent[last] : undefined;
  if (!isContainer(parent) || !isObject(schema)) throw new Error(`the document has no schema at ${pointer}`);
  return replace(parent, last, edit(schema));
}

/** Resolves a `$ref` as it is written, when it is asked for. What leads nowhere allows anything: others say so. */
function lookupOf(document: object): Record<string, object | boolean> {
  return new Proxy<Record<string, object | boolean>>(
    {},
    {
      get: (_, uri) => {
        if (typeof uri !== "string" || !uri.startsWith("#")) return true;
        const found = valueAt(document, refPointer(uri));
        return isObject(found) || found === false ? found : true;
      },
    },
  );
}

/** Keywords that say nothing, or something else, without the one that is taken out. */
const COMPANIONS: Record<string, readonly string[]> = {
  contains: ["minContains", "maxContains"],
  if: ["then", "else"],
};

function takeOut(document: object, whole: object, { pointer, keyword }: KeywordLocation): () => void {
  const tokens = pointerTokens(pointer);
  const parent = valueAtTokens(document, tokens.slice(0, -1));
  const asked = valueAtTokens(whole, tokens);
  // The list of one direction may be shorter: a required name is found by itself.
  const isName = Array.isArray(parent) && typeof asked === "string";
  const last = isName ? String(parent.indexOf(asked)) : (tokens.at(-1) ?? "");
  if (!isContainer(parent) || !Object.hasOwn(parent, last))
    throw new Error(`the document has nothing at ${pointer}`);
  if (keyword === "false") return replace(parent, last, true);
  if (Array.isArray(parent)) return replaceMember(parent, Number(last));
  const undo = [last, ...(COMPANIONS[keyword] ?? [])].map((name) => remove(parent, name));
  return () => {
    for (const each of undo) each();
  };
}

function replace(parent: Record<string, unknown>, key: string, value: unknown): () => void {
  const before = parent[key];
  parent[key] = value;
  return () => {
    parent[key] = before;
  };
}

function remove(parent: Record<string, unknown>, key: string): () => void {
  if (!Object.hasOwn(parent, key)) return () => undefined;
  const before = parent[key];
  delete parent[key];
  return () => {
    parent[key] = before;
  };
}

function replaceMember(list: unknown[], index: number): () => void {
  const [before] = list.splice(index, 1);
  return () => {
    list.splice(index, 0, before);
  };
}

/** Both validators of an API, each by the direction of a value. */
export interface ApiSchemas {
  /** The one of the checks, ajv. */
  readonly check: (direction: Direction) => SchemaValidator;
  /** The second opinion: proves cases, and is what the conforming server decides by. */
  readonly second: (direction: Direction) => SecondValidator;
}

/** Makes each validator when it is first asked for. */
export function apiSchemas({ document }: Api): ApiSchemas {
  const directed = lazily((direction: Direction) => directDocument(document, direction));
  return {
    check: lazily((direction) => schemaValidator(directed(direction), document)),
    // It takes promises out for a while: nobody else is to see that.
    second: lazily((direction) => secondValidator(structuredClone(directed(direction)), document)),
  };
}

function lazily<T>(make: (direction: Direction) => T): (direction: Direction) => T {
  const made = new Map<Direction, T>();
  return (direction) => {
    const value = made.get(direction) ?? make(direction);
    made.set(direction, value);
    return value;
  };
}
