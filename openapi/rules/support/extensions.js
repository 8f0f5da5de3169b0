// @ts-check
import { createRequire } from "node:module";
import { child, follow, items, members } from "./place.js";
import { schemaBranches } from "./schema-branches.js";

/** @import { ObjectPlace, Place, Resolver } from "./place.js" */

/** @typedef {{ name: string, in: string, required: boolean, isOption: boolean, place: ObjectPlace | undefined }} Parameter */
/** @typedef {{ path: string, method: string, item: ObjectPlace, place: ObjectPlace }} Operation */

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

const load = createRequire(import.meta.url);
/** Redocly's own validator, which is a dependency of theirs. */
const loadTheirs = createRequire(load.resolve("@redocly/openapi-core"));

/** @type {Map<string, any>} by extension, the validator of its shape */
const validators = new Map();

/**
 * What is wrong with the shape of an extension, by the generator's JSON Schema for it.
 * @param {string} extension
 * @param {Place} value
 * @returns {{ place: Place, is: string, expected: string, remedy: string }[]}
 */
export function shapeProblems(extension, value) {
  const file = `${extension}.schema.json`;
  if (!validators.has(extension)) {
    const { default: Ajv } = loadTheirs("@redocly/ajv/dist/2020.js");
    const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
    validators.set(extension, ajv.compile(load(`@intuned/codegen/${file}`)));
  }
  const validate = validators.get(extension);
  if (validate(value.node)) return [];
  /** @type {Map<string, string>} the first for each place */
  const found = new Map();
  for (const { keyword, instancePath, message, params } of validate.errors) {
    const extra = params.additionalProperty === undefined ? "" : ` (\`${params.additionalProperty}\`)`;
    // What follows from an `if` is told by itself.
    if (keyword !== "if" && !found.has(instancePath)) found.set(instancePath, `${message}${extra}`);
  }
  return Array.from(found, ([pointer, problem]) => {
    const keys = pointer.split("/").slice(1);
    return {
      place: child(value, ...keys.map((it) => it.replaceAll("~1", "/").replaceAll("~0", "~"))),
      is: `\`${extension}${pointer}\` ${problem}`,
      expected: `what packages/codegen/schemas/${file} says`,
      remedy: "correct it; the README of packages/codegen explains every part",
    };
  });
}

/**
 * The parameter that a name stands for: `id`, or `query.id` where two have the name. Else what is wrong with the name.
 * @param {Parameter[]} known
 * @param {string} name
 * @param {unknown} operationId
 * @returns {{ parameter: Parameter, is?: never, expected?: never } | { parameter: undefined, is: string, expected: string }}
 */
export function parameterNamed(known, name, operationId) {
  const found = known.filter((it) => name === it.name || name === `${it.in}.${it.name}`);
  const [parameter] = found;
  if (parameter !== undefined && found.length === 1 && !parameter.isOption) return { parameter };
  const names = known.filter((it) => !it.isOption).map((it) => `\`${it.in}.${it.name}\``);
  const what = found.length > 1 ? "more than one parameter" : "no parameter to fill";
  return {
    parameter: undefined,
    is: `\`${name}\` names ${what} of \`${operationId}\``,
    expected: `one of ${names.join(", ") || "none"}`,
  };
}

/** @type {(context: Resolver, root: Place) => Operation[]} */
export function operationsOf(context, root) {
  return members(child(root, "paths")).flatMap(({ key: path, place }) => {
    const item = follow(context, place);
    if (item === undefined) return [];
    return METHODS.flatMap((method) => {
      const operation = follow(context, child(item, method));
      return operation === undefined ? [] : [{ path, method, item, place: operation }];
    });
  });
}

/** @type {(context: Resolver, operation: Operation) => Parameter[]} those of the operation over its path item's */
export function parametersOf(context, { item, place }) {
  /** @type {Map<string, Parameter>} */
  const found = new Map();
  for (const owner of [item, place])
    for (const it of items(child(owner, "parameters"))) {
      const place = follow(context, it);
      const node = place?.node ?? {};
      const { name, in: where } = node;
      const required = where === "path" || node["required"] === true;
      found.set(`${where}.${name}`, {
        name: String(name),
        in: String(where),
        required,
        isOption: "x-client-option" in node,
        place,
      });
    }
  return [...found.values()];
}

/** @type {(context: Resolver, operation: Operation) => ObjectPlace[][]} the branches of all JSON success bodies */
export function responseBranches(context, { place }) {
  return members(child(place, "responses")).flatMap(({ key, place: response }) =>
    /^2/.test(key) ? jsonBranches(context, response) : [],
  );
}

/** @type {(context: Resolver, operation: Operation) => ObjectPlace[][]} */
export function requestBranches(context, { place }) {
  return jsonBranches(context, child(place, "requestBody"));
}

/** @type {(context: Resolver, body: Place) => ObjectPlace[][]} */
function jsonBranches(context, body) {
  const media = members(child(follow(context, body) ?? body, "content"));
  return media.flatMap(({ key, place }) =>
    /json/i.test(key) ? schemaBranches(context, child(place, "schema")) : [],
  );
}
