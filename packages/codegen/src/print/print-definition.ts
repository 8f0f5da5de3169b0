import type { ClientModel, ClientOption } from "../read/client-definition.js";
import { docComment, literal, propertyKey } from "./source-text.js";

/** `definition.ts`: what the runtime must know of this API. */
export function printDefinition(client: ClientModel): string {
  const members = [
    `  name: ${literal(client.className)},`,
    `  baseUrl: ${literal(client.baseUrl)},`,
    ...printVariables(client),
    ...(client.baseUrlEnv === undefined ? [] : [`  baseUrlEnv: ${literal(client.baseUrlEnv)},`]),
    `  options: ${printRecord(client.parameters, (it) => (it.format === undefined ? {} : { format: it.format }))},`,
    `  credentials: ${printRecord(client.credentials, (it) => it.scheme)},`,
  ];
  return [
    `import type { ClientDefinition } from "@intuned/runtime";\n\n`,
    docComment([`What the operations of ${client.title} share, read from the document.`]),
    `export const definition: ClientDefinition = {\n${members.join("\n")}\n};\n`,
  ].join("");
}

function printRecord<T extends ClientOption>(options: readonly T[], more: (option: T) => object): string {
  if (options.length === 0) return "{}";
  const entries = options.map((it) => {
    const fields = { option: it.option, required: it.required, env: it.env, help: it.help, ...more(it) };
    const printed = Object.entries(fields)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => `      ${key}: ${literal(value)},\n`);
    return `    ${propertyKey(it.name)}: {\n${printed.join("")}    },\n`;
  });
  return `{\n${entries.join("")}  }`;
}

function printVariables({ servers }: ClientModel): string[] {
  const variables = servers[0]?.variables ?? [];
  if (variables.length === 0) return [];
  const entries = variables.map((it) => {
    const members = it.enum === undefined ? "" : `, enum: [${it.enum.map(literal).join(", ")}]`;
    return `    ${propertyKey(it.name)}: { default: ${literal(it.default)}${members} },\n`;
  });
  return [`  serverVariables: {\n${entries.join("")}  },`];
}
