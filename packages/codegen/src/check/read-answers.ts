import {
  isObject,
  type JsonObject,
  jsonPointer,
  type Located,
  type OpenApiDocument,
  resolveRef,
} from "@intuned/document";

/** A JSON body that the document declares for an operation's answer. */
export interface DeclaredAnswer {
  readonly operationId: string;
  /** Key under `responses`: `200`, `2XX` or `default`. */
  readonly status: string;
  /** JSON Pointer of the body's schema in the document. */
  readonly schema: string;
}

/** Methods that fetch can send (OpenAPI 3.1 §4.8.9.1; the Fetch standard forbids TRACE). */
const METHODS = ["get", "put", "post", "delete", "options", "head", "patch"];
/** JSON, and what is built on it (RFC 6839 §3.1). */
const JSON_TYPE = /^(?:application|text)\/(?:[^;\s]+\+)?json\s*(?:;|$)/i;

/**
 * Every JSON body of every operation's answers, in the document's order. A body without a schema is left out, and so is an
 * answer that declares more than one JSON media type: the status alone does not tell which schema is meant.
 *
 * It reads the document by itself: `readOperations` of the generator would load the TypeScript compiler into a process that
 * does without it.
 *
 * @throws {Error} with the place of a `$ref` that leads to nothing.
 */
export function readAnswers(document: OpenApiDocument): DeclaredAnswer[] {
  const find = (at: Located, ...tokens: string[]) => descend(document, at, tokens);
  return children({ value: document, pointer: "" }, find, "paths").flatMap(([, item]) =>
    METHODS.flatMap((method) => {
      const operation = find(item, method);
      const { operationId } = operation.value;
      if (typeof operationId !== "string") return []; // The lint asks for one.
      return children(operation, find, "responses").flatMap(([status, response]) => {
        const bodies = children(response, find, "content").filter(([type]) => JSON_TYPE.test(type));
        const [body, another] = bodies.map(([, it]) => it);
        if (body?.value["schema"] === undefined || another !== undefined) return [];
        const schema = body.pointer + jsonPointer(["schema"]);
        return [{ operationId, status: status.replace(/x/g, "X"), schema }];
      });
    }),
  );
}

type Find = (at: Located, ...tokens: string[]) => Located;

/** What stands below, every `$ref` on the way followed; an empty object where nothing does. */
function descend(document: OpenApiDocument, at: Located, tokens: readonly string[]): Located {
  return tokens.reduce(
    ({ value, pointer }, token) => resolveRef(document, value[token], pointer + jsonPointer([token])),
    at,
  );
}

function children(at: Located, find: Find, name: string): [string, Located][] {
  const members: JsonObject = isObject(at.value[name]) ? at.value[name] : {};
  return Object.keys(members).map((key) => [key, find(at, name, key)]);
}
