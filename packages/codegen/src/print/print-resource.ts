import { asArray, asObject, asString, type OpenApiDocument } from "../document/json.js";
import { resourceTag } from "../names/name-operations.js";
import type { ResourceNode } from "../names/resource-tree.js";
import { RUNTIME_NAMES } from "../names/runtime-names.js";
import type { Api } from "../read-api.js";
import { TYPE_PARAMETERS } from "./media-type-choice.js";
import { printOperation } from "./print-operation.js";
import { docComment, literal } from "./source-text.js";
import { TypeReferences } from "./type-references.js";

/** The file of one tag: its standalone functions and its resource class. */
export function printResource(node: ResourceNode, api: Api, typesModule: string): string {
  const optionsType = `${api.client.prefix}RequestOptions`;
  const named = node.operations.map((operation) => {
    const name = api.names.get(operation);
    if (name === undefined) throw new Error(`no name was made for ${operation.pointer}`);
    return { operation, name };
  });
  const locals = [
    ...RUNTIME_NAMES,
    ...TYPE_PARAMETERS,
    optionsType,
    node.className,
    ...node.children.map((it) => it.className),
    ...named.map(({ name }) => name.functionName),
  ];
  const types = new TypeReferences(api, locals);
  const printed = named.map(({ operation, name }) =>
    printOperation(operation, name, { api, types, optionsType }),
  );
  const functions = [...new Set(printed.flatMap((it) => it.runtimeNames))];
  const runtime = [
    ...functions,
    ...(printed.length === 0 ? [] : ["type ApiPromise", "type Client"]),
    "Resource",
  ];
  return [
    `import { ${runtime.sort(byName).join(", ")} } from "@intuned/runtime";\n`,
    types.importFrom(typesModule),
    printed.length === 0 ? "" : `import type { ${optionsType} } from "../options.js";\n`,
    ...node.children.map((it) => `import { ${it.className} } from ${literal(`./${it.file}.js`)};\n`),
    "\n",
    ...printed.map((it) => `${it.standalone}\n`),
    docComment([tagDescription(api.document, node) ?? `\`client.${node.path.join(".")}\``]),
    `export class ${node.className} extends Resource {\n`,
    [
      ...node.children.map(
        (it) => `  readonly ${it.path.at(-1)}: ${it.className} = new ${it.className}(this.client);\n`,
      ),
      ...printed.map((it) => it.method),
    ].join("\n"),
    "}\n",
  ].join("");
}

function byName(a: string, b: string): number {
  const [left, right] = [a, b].map((it) => it.replace("type ", "").toLowerCase());
  return (left ?? "") < (right ?? "") ? -1 : 1;
}

/** What the document says of the resource's tag. */
function tagDescription(document: OpenApiDocument, { path, operations }: ResourceNode): string | undefined {
  const names = [path.join("."), ...operations.map(resourceTag)];
  return asString(
    asArray(document["tags"])
      .map(asObject)
      .find(({ name }) => typeof name === "string" && names.includes(name))?.["description"],
  );
}
