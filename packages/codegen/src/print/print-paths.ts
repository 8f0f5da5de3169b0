import { type GlobalContext, type PathsObject, transformPathsObject } from "openapi-typescript";
import type ts from "typescript";
import { cleanText } from "../document/clean-text.js";
import { asString, type JsonObject } from "../document/json.js";
import type { Operation } from "../read/read-operations.js";
import type { TypeDocument } from "../typing/type-document.js";

/**
 * The type of `paths` as openapi-typescript prints it: for each path the parameters of its path item, and each method as a
 * reference to its operation, or `never`. openapi-fetch and the libraries around it take this type.
 *
 * The operations themselves are printed elsewhere: here each is a `$ref`, or openapi-typescript would print them once more.
 */
export function pathsType(
  operations: readonly Operation[],
  types: TypeDocument,
  context: GlobalContext,
): ts.TypeNode {
  const paths: Record<string, JsonObject> = Object.create(null);
  for (const operation of operations) {
    paths[operation.path] ??= { parameters: pathItemParameters(operation.path, operations, types) };
    Object.assign(paths[operation.path] ?? {}, { [operation.method]: reference(operation) });
  }
  return transformPathsObject(paths as unknown as PathsObject, context);
}

/** What the path item declares, as its operations have it. Of a parameter that one of them replaces, the replacement isn't. */
function pathItemParameters(
  path: string,
  operations: readonly Operation[],
  types: TypeDocument,
): readonly JsonObject[] {
  const declared = operations
    .filter((it) => it.path === path)
    .flatMap((it) => types.operations.get(it)?.pathItemParameters ?? []);
  const keyOf = (it: JsonObject) => JSON.stringify([it["$ref"], it["in"], it["name"]]);
  return [...new Map(declared.map((it) => [keyOf(it), it])).values()];
}

/** `operations["<key>"]` to openapi-typescript, whose references are percent-encoded as well as escaped. */
function reference({ key, object }: Operation): JsonObject {
  const texts = (["summary", "description"] as const).flatMap((name) => {
    const text = asString(object[name]);
    return text === undefined ? [] : [[name, cleanText(text)]];
  });
  return {
    $ref: `#/operations/${encodeURIComponent(key.replaceAll("~", "~0"))}`,
    ...Object.fromEntries(texts),
    ...(object["deprecated"] === true ? { deprecated: true } : {}),
  };
}
