// @ts-check
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { explain } from "./support/explain.js";
import { stringList } from "./support/options.js";

/**
 * Every YAML or JSON file in the folders of the document is reached from its root by references: what is left over from a
 * removed operation looks maintained and is not, and a file that was forgotten in the root is no part of the API.
 *
 * Option `folders` (paths, components): the folders beside the root document that hold nothing else.
 * While a reference is unresolved or a file cannot be read, nothing is said: what it leads to would seem left over.
 * Limit: where a whole file is an alias of a file that is an alias again, the one between counts as unreferenced.
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const noUnreferencedFile = (options) => {
  const folders = stringList(options, "folders", ["paths", "components"]);
  /** @type {Set<string>} */
  const reached = new Set();
  let isCut = false;
  return {
    ref: {
      enter({ $ref }, { location }, resolved) {
        // Behind a reference that leads nowhere, or into a file that cannot be read, are files that only seem left over.
        if (resolved.node === undefined || resolved.node === null) isCut = true;
        // The target's own file, and the one that is written here: they differ when that file is an alias.
        if (resolved.location !== undefined) reached.add(resolved.location.source.absoluteRef);
        const [file = ""] = $ref.split("#");
        if (file !== "") reached.add(path.resolve(path.dirname(location.source.absoluteRef), file));
      },
    },
    Root: {
      leave(_root, { location, report }) {
        if (isCut) return;
        const folder = path.dirname(location.source.absoluteRef);
        /** The class is not imported, so that the plugin works with the copy inside the CLI as well as with ours. */
        const Source = /** @type {typeof import("@redocly/openapi-core").Source} */ (
          location.source.constructor
        );
        for (const file of folders.flatMap((name) => filesIn(path.join(folder, name)))) {
          if (reached.has(file)) continue;
          report({
            message: explain({
              is: `Nothing refers to ${path.relative(folder, file).replaceAll(path.sep, "/")}`,
              expected: `every file below ${folders.map((it) => `${it}/`).join(" and ")} to be reached from ${path.basename(location.source.absoluteRef)} by a \`$ref\``,
              remedy: `refer to it by a \`$ref\` from ${wanted(path.relative(folder, file))}, or delete it if nothing needs it`,
            }),
            location: {
              source: new Source(file, readFileSync(file, "utf8")),
              pointer: undefined,
              start: { line: 1, col: 1 },
            },
          });
        }
      },
    },
  };
};

/** @type {(file: string) => string} who would refer to a file, for people */
function wanted(file) {
  return file.startsWith(`paths${path.sep}`) ? "`paths` of the root document" : "a file that uses it";
}

/** @type {(folder: string) => string[]} the YAML and JSON files below a folder, in a fixed order */
function filesIn(folder) {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ya?ml|json)$/i.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
