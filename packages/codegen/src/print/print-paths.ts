import { asString, type JsonObject } from "@intuned/document";
import {
  type GlobalContext,
  type PathItemObject,
  transformPathItemObject,
  tsPropertyIndex,
} from "openapi-typescript";
import ts from "typescript";
import type { Operation } from "../read/read-operations.js";
import type { TypeDocument } from "../typing/type-document.js";
import { cleanText } from "./clean-text.js";

/**
 * The properties of `paths` as openapi-typescript prints them: for each path the parameters of its path item, and each method
 * as a reference to its operation, or `never`. openapi-fetch and the libraries around it take this type.
 *
 * The operations themselves are printed elsewhere: here each is a `$ref`, or openapi-typescript would print them once more.
 * Its `transformPathsObject` isn't called because it parses every path as a reference, and throws for one with a `%`.
 */
export function pathsMembers(
  operations: readonly Operation[],
  types: TypeDocument,
  context: GlobalContext,
): ts.TypeElement[] {
  const pathItems = new Map<string, JsonObject>();
  for (const { path, method, ...operation } of operations) {
    const pathItem = pathItems.get(path) ?? { parameters: pathItemParameters(path, operations, types) };
    pathItems.set(path, { ...pathItem, [method.toLowerCase()]: reference(operation) });
  }
  return [...pathItems].map(([path, pathItem]) => {
    const type = transformPathItemObject(pathItem as PathItemObject, { path: "#", ctx: context });
    return ts.factory.createPropertySignature(undefined, tsPropertyIndex(path), undefined, type);
  });
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

/**
 * `operations["<key>"]` to openapi-typescript, whose references are percent-encoded as well as escaped. Only what a reference
 * splits at is encoded: a key may hold half a surrogate pair, which `encodeURIComponent` refuses.
 */
function reference({ key, value }: Pick<Operation, "key" | "value">): JsonObject {
  const texts = (["summary", "description"] as const).flatMap((name) => {
    const text = asString(value[name]);
    return text === undefined ? [] : [[name, cleanText(text)]];
  });
  return {
    $ref: `#/operations/${key.replaceAll("~", "~0").replace(/[%/#]/g, encodeURIComponent)}`,
    ...Object.fromEntries(texts),
    ...(value["deprecated"] === true ? { deprecated: true } : {}),
  };
}
