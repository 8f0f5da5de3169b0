import { type Api, childPointer, isObject, resolvePointer } from "@intuned/document";

/** A place in a request from which a server takes the URL that it calls back. */
export interface CallbackTarget {
  readonly operationId: string;
  /** The callback's name in the document. */
  readonly callback: string;
  /** The key of the callback object: a URL with runtime expressions in it. */
  readonly expression: string;
  /** Pointer to the path item of the callback. */
  readonly pointer: string;
  /** The part of the request that the expression reads, and what it reads there: a JSON pointer or a name. */
  readonly source: "body" | "query" | "header" | "path";
  readonly reference: string;
}

/** https://spec.openapis.org/oas/v3.1.0#runtime-expressions */
const REQUEST_EXPRESSION = /\{\$request\.(?:(body)#([^}]*)|(query|header|path)\.([^}]+))\}/g;

/**
 * Every place of a request that a callback of the document gets its URL from, found by the callbacks' runtime
 * expressions. An expression over the response is not listed: no request decides it.
 */
export function callbackTargets({ document, operations }: Api): CallbackTarget[] {
  return operations.flatMap(({ operationId, pointer, value }) =>
    Object.keys(isObject(value["callbacks"]) ? value["callbacks"] : {}).flatMap((callback) => {
      const found = resolvePointer(document, childPointer(pointer, "callbacks", callback));
      return Object.keys(found.value).flatMap((expression) =>
        [...expression.matchAll(REQUEST_EXPRESSION)].map(
          ([, body, bodyPointer = "", source, name = ""]): CallbackTarget => ({
            operationId,
            callback,
            expression,
            pointer: childPointer(found.pointer, expression),
            source: body ? "body" : (source as "query" | "header" | "path"),
            reference: body ? decodeURIComponent(bodyPointer) : name,
          }),
        ),
      );
    }),
  );
}
