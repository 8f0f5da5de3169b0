import { asArray, asObject, asString, type OpenApiDocument } from "@intuned/document";
import { type OperationName, resourceTag } from "../names/name-operations.js";
import type { WaiterName } from "../names/name-waiters.js";
import { flatten, type ResourceNode } from "../names/resource-tree.js";
import { RUNTIME_NAMES } from "../names/runtime-names.js";
import type { Operation } from "../read/read-operations.js";
import type { WaiterModel } from "../read/read-waiters.js";
import type { Api } from "../read-api.js";
import { TYPE_PARAMETERS } from "./media-type-choice.js";
import { printOperation } from "./print-operation.js";
import { importedOf, printRun, printWaiting } from "./print-waiter.js";
import { docComment, literal } from "./source-text.js";
import { TypeReferences } from "./type-references.js";

/** The file of one tag: its standalone functions and its resource class. */
export function printResource(node: ResourceNode, api: Api, typesModule: string): string {
  const optionsType = `${api.client.prefix}RequestOptions`;
  const named = node.operations.map((operation) => {
    return { operation, name: nameOf(operation, api) };
  });
  const waiters = Array.from(api.waiters, ([waiter, name]) => ({ waiter, name }));
  const runs = waiters.filter(({ waiter }) => node.operations.includes(waiter.start));
  const polls = waiters.filter(({ waiter, name }) => node.operations.includes(waiter.poll) && !name.isShared);
  const locals = [
    ...RUNTIME_NAMES,
    ...TYPE_PARAMETERS,
    optionsType,
    node.className,
    ...node.children.map((it) => it.className),
    ...named.map(({ name }) => name.functionName),
    ...[...runs, ...polls].flatMap(({ name }) => [
      ...importedOf(name).map((it) => it.replace("type ", "")),
      ...Object.values(name.methods).map((it) => it.functionName),
    ]),
  ];
  const types = new TypeReferences(api, locals);
  const printed = named.map(({ operation, name }) =>
    printOperation(operation, name, { api, types, optionsType }),
  );
  const context = { api, types, optionsType };
  const partsOf = ({ waiter, name }: (typeof waiters)[number]) => {
    const [startName, pollName] = [waiter.start, waiter.poll].map((it) => nameOf(it, api)) as [
      OperationName,
      OperationName,
    ];
    return { waiter, name, startName, pollName, context };
  };
  const waiting = [
    ...polls.map((it) => printWaiting(partsOf(it))),
    ...runs.map((it) => printRun(partsOf(it))),
  ];
  const functions = [...new Set([...printed, ...waiting].flatMap((it) => it.runtimeNames))];
  const runtime = [...functions, ...(printed.length === 0 ? [] : ["type Client"]), "Resource"];
  return [
    `import { ${runtime.sort(byName).join(", ")} } from "@intuned/runtime";\n`,
    types.importFrom(typesModule),
    printed.length === 0 ? "" : `import type { ${optionsType} } from "../options.js";\n`,
    ...importsOf(runs, node, api),
    "\n",
    ...printed.map((it) => `${it.standalone}\n`),
    ...waiting.map((it) => it.standalone),
    docComment([tagDescription(api.document, node) ?? `\`client.${node.path.join(".")}\``]),
    `export class ${node.className} extends Resource {\n`,
    [
      ...node.children.map(
        (it) => `  readonly ${it.path.at(-1)}: ${it.className} = new ${it.className}(this.client);\n`,
      ),
      ...printed.map((it) => it.method),
      ...waiting
        .flatMap((it) => it.methods)
        .filter(({ name }) => !node.handWritten.includes(name))
        .map(({ text }) => text),
    ].join("\n"),
    "}\n",
  ].join("");
}

function nameOf(operation: Operation, api: Api): OperationName {
  const name = api.names.get(operation);
  if (name === undefined) throw new Error(`no name was made for ${operation.pointer}`);
  return name;
}

/** What is in the files of other resources: the children's classes, and the waiters of operations that are polled there. */
function importsOf(
  runs: readonly { readonly waiter: WaiterModel; readonly name: WaiterName }[],
  node: ResourceNode,
  api: Api,
): string[] {
  const others = [...node.children, ...flatten(api.resources).filter((it) => !node.children.includes(it))];
  return others.flatMap((other) => {
    const waiters = runs
      .filter(({ waiter }) => other !== node && other.operations.includes(waiter.poll))
      .flatMap(({ name }) => importedOf(name));
    const names = [...(node.children.includes(other) ? [other.className] : []), ...new Set(waiters)];
    if (names.length === 0) return [];
    return [`import { ${names.sort(byName).join(", ")} } from ${literal(`./${other.file}.js`)};\n`];
  });
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
