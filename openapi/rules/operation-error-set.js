// @ts-check
import { explain } from "./support/explain.js";
import { stringList } from "./support/options.js";
import { child, follow, isObject, items, members } from "./support/place.js";

/** @import { ObjectPlace, Place } from "./support/place.js" */

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/**
 * Every operation that a caller can call declares the errors that can happen to it, each by its own status: a range or
 * `default` cannot carry an example whose code matches. Callbacks and webhooks are answered by others and have no such set.
 *
 * Options, lists of statuses, where `400|422` wants at least one of the two:
 * - `always` (429, 500, 503): every operation;
 * - `withInput` (400|422): operations with a parameter or a body;
 * - `secured` (401, 403): operations that ask for credentials;
 * - `withOwnPathParameter` (404): operations with a path parameter that is not one of `sharedPathParameters` (none), the
 *   names of parameters that every path has, for instance a tenant.
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const operationErrorSet = (options) => {
  const always = stringList(options, "always", ["429", "500", "503"]);
  const withInput = stringList(options, "withInput", ["400|422"]);
  const secured = stringList(options, "secured", ["401", "403"]);
  const withOwnPathParameter = stringList(options, "withOwnPathParameter", ["404"]);
  const shared = stringList(options, "sharedPathParameters", []);
  return {
    Root(node, context) {
      const root = { node, location: context.location };
      for (const { key: path, place } of members(child(root, "paths"))) {
        const item = follow(context, place);
        for (const method of item === undefined ? [] : METHODS) {
          const operation = item && follow(context, child(item, method));
          if (item === undefined || operation === undefined) continue;
          const parameters = [...items(child(item, "parameters")), ...items(child(operation, "parameters"))];
          const hasInput = parameters.length > 0 || isObject(operation.node["requestBody"]);
          const responses = child(operation, "responses");
          const missing = [
            ...(hasInput ? withInput : []),
            ...(isSecured(operation, root) ? secured : []),
            ...(hasOwnParameter(path, shared) ? withOwnPathParameter : []),
            ...always,
          ].filter((wanted) => !wanted.split("|").some((status) => hasStatus(responses, status)));
          if (missing.length === 0) continue;
          const list = missing.map((it) => it.replace("|", " or ")).join(", ");
          context.report({
            message: explain({
              is: `${method.toUpperCase()} ${path} does not declare ${list}`,
              expected:
                "every error that can happen, each by its own status (a range or `default` does not count)",
              remedy: `add ${missing.length === 1 ? "the response" : "these responses"}, as a \`$ref\` to the shared ones`,
            }),
            location: (responses.node === undefined ? operation : responses).location.key(),
          });
        }
      }
    },
  };
};

/** @type {(operation: ObjectPlace, root: Place) => boolean} whether credentials are asked for, and not only optional */
function isSecured(operation, root) {
  const requirements = operation.node["security"] ?? child(root, "security").node;
  return (
    Array.isArray(requirements) &&
    requirements.length > 0 &&
    requirements.every((it) => isObject(it) && Object.keys(it).length > 0)
  );
}

/** @type {(path: string, shared: readonly string[]) => boolean} */
function hasOwnParameter(path, shared) {
  return [...path.matchAll(/\{([^}]+)\}/g)].some(([, name]) => name !== undefined && !shared.includes(name));
}

/** @type {(responses: Place, status: string) => boolean} */
function hasStatus(responses, status) {
  return isObject(responses.node) && Object.hasOwn(responses.node, status);
}
