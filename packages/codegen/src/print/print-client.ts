import { flatten } from "../names/resource-tree.js";
import type { ClientModel } from "../read/client-definition.js";
import type { Api } from "../read-api.js";
import { docComment, literal } from "./source-text.js";

/** `client.ts`: the class with its resources, and the function that makes a client without them. */
export function printClient({ client, resources }: Api): string {
  const { className, prefix } = client;
  const optional = [...client.parameters, ...client.credentials].every(
    (it) => !it.required || it.env !== undefined,
  );
  const parameter = `options: ${prefix}ClientOptions${optional ? " = {}" : ""}`;
  const throwsLine = "@throws {OptionsError} when an option is missing or malformed.";
  return [
    `import { Client } from "@intuned/runtime";\n`,
    `import { definition } from "./definition.js";\n`,
    `import type { ${prefix}ClientOptions } from "./options.js";\n`,
    ...resources.map((it) => `import { ${it.className} } from ${literal(`./resources/${it.file}.js`)};\n`),
    "\n",
    docComment([client.title, client.description]),
    `export class ${className} extends Client {\n`,
    ...resources.map((it) => `  readonly ${it.path[0]}: ${it.className} = new ${it.className}(this);\n`),
    "\n",
    docComment([constructorComment(client), throwsLine], "  "),
    `  constructor(${parameter}) {\n    super(definition, options);\n  }\n}\n\n`,
    docComment([
      "A client without resources, for the standalone functions: a bundler keeps only the operations that are called.",
      throwsLine,
    ]),
    `export function create${className}(${parameter}): Client {\n  return new Client(definition, options);\n}\n`,
  ].join("");
}

/** `index.ts`: the client, its options, its resources and functions. */
export function printIndex({ client, resources }: Api): string {
  const { className, prefix } = client;
  return [
    `export { ${className}, create${className} } from "./client.js";\n`,
    `export type { ${prefix}ClientOptions, ${prefix}RequestOptions } from "./options.js";\n`,
    ...flatten(resources).map((it) => `export * from ${literal(`./resources/${it.file}.js`)};\n`),
  ].join("");
}

function constructorComment(client: ClientModel): string {
  const env = [...client.parameters, ...client.credentials].flatMap((it) =>
    it.env === undefined ? [] : [it.env],
  );
  if (env.length === 0) return "Makes a client; nothing is sent.";
  return `Makes a client; nothing is sent. Options that are left out come from the environment: ${env.map((it) => `\`${it}\``).join(", ")}.`;
}
