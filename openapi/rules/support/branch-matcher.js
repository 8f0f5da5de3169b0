// @ts-check
import { createRequire } from "node:module";
import { isObject } from "./place.js";

/** @import { Direction } from "./exchanges.js" */
/** @import { Place, Resolver } from "./place.js" */

// The validator that Redocly itself validates examples with, so that both come to one verdict. It is a dependency of
// theirs, not of ours, and is therefore looked up from where they are.
const load = createRequire(createRequire(import.meta.url).resolve("@redocly/openapi-core"));

/**
 * Tells which values are valid against the schema at a place. References are followed through the lint's own files.
 * One matcher belongs to one lint: its validators hold parsed documents.
 * @param {Resolver} context
 * @returns {(schema: Place, value: unknown, direction: Direction) => boolean} true, too, where the schema cannot be
 *   compiled: why not is told by other rules
 */
export function branchMatcher(context) {
  const { default: Ajv } = load("@redocly/ajv/dist/2020.js");
  const { default: addFormats } = load("ajv-formats");
  const ajv = new Ajv({
    strictSchema: false,
    validateSchema: false,
    inlineRefs: false,
    discriminator: true,
    allowUnionTypes: true,
    passContext: true,
    logger: false,
    /** @type {(base: string, ref: string, id: string) => object | false} */
    loadSchemaSync(base, $ref, $id) {
      const resolved = context.resolve({ $ref }, decodeURI(base.split("#")[0] ?? ""));
      if (resolved.location === undefined) return false;
      return {
        $id: `${encodeURI(resolved.location.source.absoluteRef)}#${$id}`,
        .../** @type {object} */ (resolved.node),
      };
    },
  });
  addFormats(ajv);
  return (schema, value, direction) => {
    if (!isObject(schema.node)) return true;
    const $id = encodeURI(schema.location.absolutePointer);
    try {
      if (!ajv.getSchema($id)) ajv.addSchema({ $id, ...schema.node }, $id);
      return ajv.getSchema($id).call({ apiContext: direction }, value);
    } catch {
      return true;
    }
  };
}
