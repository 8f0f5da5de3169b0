import { type Bases, baseName, flatten } from "../names/resource-tree.js";
import type { ClientModel } from "../read/client-definition.js";
import type { Api } from "../read-api.js";
import { docComment, literal } from "./source-text.js";

const THROWS = "@throws {OptionsError} when an option is missing, malformed or unknown.";

/** `client.ts`: the class with its resources. */
export function printClient({ client, resources }: Api, bases: Bases): string {
  const { className, prefix } = client;
  return [
    `import { Client } from "@intuned/runtime";\n`,
    `import { definition } from "./definition.js";\n`,
    `import type { ${prefix}ClientOptions } from "./options.js";\n`,
    ...resources.map((it) => `import { ${it.className} } from ${literal(`./resources/${it.file}.js`)};\n`),
    "\n",
    docComment([client.title, client.description]),
    `export class ${baseName(className, bases)} extends Client<${prefix}ClientOptions> {\n`,
    ...resources.map((it) => `  readonly ${it.path[0]}: ${it.className} = new ${it.className}(this);\n`),
    "\n",
    docComment([constructorComment(client), THROWS], "  "),
    `  constructor(${constructorParameter(client)}) {\n    super(definition, options);\n  }\n}\n`,
  ].join("");
}

/** `create-client.ts`: the function that makes a client for the standalone functions. It imports no resource. */
export function printCreateClient({ client }: Api): string {
  const { className, prefix } = client;
  return [
    `import { Client } from "@intuned/runtime";\n`,
    `import { definition } from "./definition.js";\n`,
    `import type { ${prefix}ClientOptions } from "./options.js";\n\n`,
    docComment([
      "A client without resources, for the standalone functions: a bundler keeps only the operations that are called.",
      THROWS,
    ]),
    `export function create${className}(${constructorParameter(client)}): Client<${prefix}ClientOptions> {\n  return new Client(definition, options);\n}\n`,
  ].join("");
}

/** `index.ts`: the client, its options, its resources and functions. */
export function printIndex({ client, resources }: Api, bases: Bases): string {
  const { className, prefix } = client;
  return [
    `export { ${baseName(className, bases)} } from "./client.js";\n`,
    `export { create${className} } from "./create-client.js";\n`,
    `export type { ${prefix}ClientOptions, ${prefix}RequestOptions } from "./options.js";\n`,
    ...flatten(resources).map((it) => `export * from ${literal(`./resources/${it.file}.js`)};\n`),
  ].join("");
}

/** What no environment variable can give has to be passed. */
export function constructorParameter({ prefix, parameters, credentials, needsBaseUrl }: ClientModel): string {
  const optional =
    !needsBaseUrl && [...parameters, ...credentials].every((it) => !it.required || it.env !== undefined);
  return `options: ${prefix}ClientOptions${optional ? " = {}" : ""}`;
}

function constructorComment(client: ClientModel): string {
  const env = [...client.parameters, ...client.credentials].flatMap((it) =>
    it.env === undefined ? [] : [it.env],
  );
  if (env.length === 0) return "Makes a client; nothing is sent.";
  return `Makes a client; nothing is sent. Options that are left out come from the environment: ${env.map((it) => `\`${it}\``).join(", ")}.`;
}
