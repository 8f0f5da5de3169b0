import { type ClientModel, readClient } from "./client-definition.js";
import { asArray, asObject, asString, type OpenApiDocument } from "./document/json.js";
import { nameOperations, type OperationName } from "./name-operations.js";
import { nameSchemas } from "./name-schemas.js";
import { TypeImports } from "./operation-types.js";
import { printDefinition } from "./print-definition.js";
import { printOperation } from "./print-operation.js";
import { printOptions } from "./print-options.js";
import { type Operation, readOperations } from "./read-operations.js";
import { flatten, type ResourceNode, resourceTree } from "./resource-tree.js";
import { docComment, fileHeader, type GeneratedFile, literal } from "./source-text.js";

/** What generation needs to know beside the document. */
export interface GenerateClientOptions {
  /** The command that made the files, for their header: `"npm run generate"`. */
  readonly command: string;
  /** The module that exports what `generateTypes` made: `"@intuned/types"`. */
  readonly typesModule: string;
}

/**
 * The document's client: one file per tag with its resource class and standalone functions, the client class, its
 * options and the definition that the runtime works from. All of it stands on `@intuned/runtime`.
 */
export function generateClient(document: OpenApiDocument, options: GenerateClientOptions): GeneratedFile[] {
  const operations = readOperations(document);
  const names = nameOperations(operations);
  const client = readClient(document, operations);
  const tree = resourceTree(names);
  const resources = flatten(tree);
  const context = {
    document,
    names,
    schemaNames: nameSchemas(document),
    client,
    typesModule: options.typesModule,
  };
  return [
    { path: "definition.ts", text: printDefinition(client) },
    { path: "options.ts", text: printOptions(client) },
    ...resources.map((node) => ({ path: `resources/${node.file}.ts`, text: printResource(node, context) })),
    { path: "client.ts", text: printClient(client, tree) },
    { path: "index.ts", text: printIndex(client, resources) },
  ].map(({ path, text }) => ({ path, text: fileHeader(options.command) + text }));
}

interface ResourceContext {
  readonly document: OpenApiDocument;
  readonly names: ReadonlyMap<Operation, OperationName>;
  readonly schemaNames: ReadonlyMap<string, string>;
  readonly client: ClientModel;
  readonly typesModule: string;
}

function printResource(
  node: ResourceNode,
  { document, names, schemaNames, client, typesModule }: ResourceContext,
): string {
  const optionsType = `${client.prefix}RequestOptions`;
  const types = new TypeImports(schemaNames);
  const printed = node.operations.map((operation) => {
    const name = names.get(operation);
    if (name === undefined) throw new Error(`no name was made for ${operation.pointer}`);
    return printOperation(operation, name, { types, optionsType });
  });
  const runtime = printed.length === 0 ? "Resource" : "type ApiPromise, type Client, Resource";
  return [
    `import { ${runtime} } from "@intuned/runtime";\n`,
    types.names.length === 0
      ? ""
      : `import type { ${types.names.join(", ")} } from ${literal(typesModule)};\n`,
    printed.length === 0 ? "" : `import type { ${optionsType} } from "../options.js";\n`,
    ...node.children.map((it) => `import { ${it.className} } from ${literal(`./${it.file}.js`)};\n`),
    "\n",
    ...printed.map((it) => `${it.standalone}\n`),
    docComment([tagDescription(document, node.path.join(".")) ?? `\`client.${node.path.join(".")}\``]),
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

function tagDescription(document: OpenApiDocument, name: string): string | undefined {
  return asString(
    asArray(document["tags"])
      .map(asObject)
      .find((tag) => tag["name"] === name)?.["description"],
  );
}

function printClient(client: ClientModel, tree: readonly ResourceNode[]): string {
  const { className, prefix } = client;
  const env = [...client.parameters, ...client.credentials].flatMap((it) =>
    it.env === undefined ? [] : [it.env],
  );
  return [
    `import { Client } from "@intuned/runtime";\n`,
    `import { definition } from "./definition.js";\n`,
    `import type { ${prefix}ClientOptions } from "./options.js";\n`,
    ...tree.map((it) => `import { ${it.className} } from ${literal(`./resources/${it.file}.js`)};\n`),
    "\n",
    docComment([client.title, client.description]),
    `export class ${className} extends Client {\n`,
    ...tree.map((it) => `  readonly ${it.path[0]}: ${it.className} = new ${it.className}(this);\n`),
    "\n",
    docComment(
      [
        env.length === 0
          ? "Makes a client; nothing is sent."
          : `Makes a client; nothing is sent. Options that are left out come from the environment: ${env.map((it) => `\`${it}\``).join(", ")}.`,
        "@throws {OptionsError} when an option is missing or malformed.",
      ],
      "  ",
    ),
    `  constructor(options: ${prefix}ClientOptions = {}) {\n    super(definition, options);\n  }\n}\n\n`,
    docComment([
      `A client without resources, for the standalone functions: a bundler keeps only the operations that are called.`,
      "@throws {OptionsError} when an option is missing or malformed.",
    ]),
    `export function create${prefix}Client(options: ${prefix}ClientOptions = {}): Client {\n  return new Client(definition, options);\n}\n`,
  ].join("");
}

function printIndex(client: ClientModel, resources: readonly ResourceNode[]): string {
  const { className, prefix } = client;
  return [
    `export { ${className}, create${prefix}Client } from "./client.js";\n`,
    `export type { ${prefix}ClientOptions, ${prefix}RequestOptions } from "./options.js";\n`,
    ...resources.map((it) => `export * from ${literal(`./resources/${it.file}.js`)};\n`),
  ].join("");
}
