// @ts-check
import { explain } from "./support/explain.js";
import {
  operationsOf,
  parameterNamed,
  parametersOf,
  responseBranches,
  shapeProblems,
} from "./support/extensions.js";
import { filledBy, linksBetween } from "./support/links.js";
import { child } from "./support/place.js";
import { branchesAt, schemaBranches, typesOf } from "./support/schema-branches.js";

/** @import { Operation } from "./support/extensions.js" */
/** @import { ObjectPlace, Place } from "./support/place.js" */

const PAGES = "x-pages";

/** By property that points into the response, the types that can be there. Those of `next` depend on the style. */
const POINTERS = { items: ["array"], total: ["number"], more: ["boolean"] };
const PARAMETERS = ["parameter", "size"];

/**
 * An `x-pages` says how the next page of a list is found, and clients are generated from it: its shape is that of the generator's
 * JSON Schema; parameters are the operation's own and of a fitting type; pointers lead to properties of the response of a fitting
 * type, the items being an array. A `links` of the operation to itself fills the cursor from the same place.
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const pagesMatchSchemas = () => ({
  Root(node, context) {
    const root = { node, location: context.location };
    for (const operation of operationsOf(context, root)) {
      const pages = child(operation.place, PAGES);
      if (pages.node !== undefined) check(operation, pages);
    }

    /** @type {(operation: Operation, pages: Place) => void} */
    function check(operation, pages) {
      const problems = shapeProblems(PAGES, pages);
      for (const { place, is, expected, remedy } of problems) tell(place, is, expected, remedy);
      if (problems.length > 0) return;
      const branches = responseBranches(context, operation);
      if (branches.length === 0)
        return tell(
          pages,
          "The operation has no JSON response",
          "a response that has the items",
          `delete \`${PAGES}\`, or add the response`,
        );
      const known = parametersOf(context, operation);
      for (const name of PARAMETERS) checkParameter(child(pages, name));
      for (const [name, types] of Object.entries(POINTERS)) checkPointer(child(pages, name), types, branches);
      const isCursor = child(pages, "style").node === "cursor";
      checkPointer(child(pages, "next"), isCursor ? ["string", "number"] : ["string"], branches);
      if (isCursor) for (const link of linksBetween(context, root, operation, operation)) checkLink(link);

      /** A link to the operation itself is to its next page. @type {(link: ObjectPlace) => void} */
      function checkLink(link) {
        const { node: name } = child(pages, "parameter");
        const { parameter } = parameterNamed(known, String(name), operation.place.node["operationId"]);
        const place = parameter && filledBy(link, parameter);
        const expression = `$response.body#${child(pages, "next").node}`;
        if (place === undefined || place.node === expression) return;
        tell(
          place,
          `The link fills \`${name}\` from \`${place.node}\`, \`${PAGES}\` from \`${expression}\``,
          "the same in both",
          "correct one of the two",
        );
      }

      /** @type {(place: Place) => void} */
      function checkParameter(place) {
        if (typeof place.node !== "string") return;
        const { operationId } = operation.place.node;
        const { parameter, is, expected } = parameterNamed(known, place.node, operationId);
        if (parameter === undefined) return tell(place, is, expected, "correct the name");
        const schema = parameter.place && child(parameter.place, "schema");
        const found = schema?.node === undefined ? [] : schemaBranches(context, schema);
        checkType(place, `The parameter \`${place.node}\``, found, ["number", "string"]);
      }
    }

    /** @type {(place: Place, types: string[], branches: ObjectPlace[][]) => void} */
    function checkPointer(place, types, branches) {
      const pointer = place.node;
      if (typeof pointer !== "string") return;
      const found = branches.flatMap((branch) => branchesAt(context, branch, pointer));
      if (found.length > 0) return checkType(place, `What is at \`${pointer}\``, found, types);
      tell(
        place,
        `\`${pointer}\` leads to nothing in the response`,
        "a JSON Pointer to a property that the schema has",
        "correct the pointer, or add the property to the schema",
      );
    }

    /** @type {(place: Place, what: string, found: ObjectPlace[][], types: string[]) => void} */
    function checkType(place, what, found, types) {
      const isList = types.includes("array");
      // Items have to be told: their type is generated.
      const isFit = found.some(
        (branch) =>
          typesOf(branch)?.some((type) => types.includes(type)) ??
          (!isList || branch.some((it) => "items" in it.node)),
      );
      if (isFit) return;
      const has = [...new Set(found.flatMap((branch) => typesOf(branch) ?? []))];
      tell(
        place,
        `${what} is of type ${has.join(" or ") || "unknown"}`,
        types.join(" or "),
        "correct the name or pointer, or the schema",
      );
    }

    /** @type {(place: Place, is: string, expected: string, remedy: string) => void} */
    function tell({ location }, is, expected, remedy) {
      context.report({ message: explain({ is, expected, remedy }), location: location.key() });
    }
  },
});
