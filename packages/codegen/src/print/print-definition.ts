import { OBJECT_MEMBERS } from "../names/runtime-names.js";
import type { ClientModel, ClientOption } from "../read/client-definition.js";
import type { Api } from "../read-api.js";
import { isBasic } from "./print-options.js";
import { docComment, literal, propertyKey } from "./source-text.js";

/** `definition.ts`: what the runtime must know of this API. */
export function printDefinition({ client, errorFields }: Api): string {
  const variables = printVariables(client);
  const encoders = client.credentials.some(isBasic) ? ["basicCredential"] : [];
  // A credential in the query or a cookie is sent like a parameter.
  const writers = client.credentials.some(({ scheme }) => scheme.in !== undefined) ? ["writeParameters"] : [];
  const runtime = [
    ...encoders,
    "type ClientDefinition",
    ...(variables.length === 0 ? [] : ["serverVariables"]),
    ...writers,
  ];
  const members = [
    `  name: ${literal(productOf(client))},`,
    `  baseUrl: ${literal(client.baseUrl)},`,
    ...variables,
    ...(client.baseUrlEnv === undefined ? [] : [`  baseUrlEnv: ${literal(client.baseUrlEnv)},`]),
    ...printErrorFields(errorFields),
    ...writers.map((name) => `  parameters: ${name},`),
    `  options: ${printRecord(client.parameters, ({ format }) => ({ format: format && literal(format) }))},`,
    `  credentials: ${printRecord(client.credentials, (it) => ({
      ...mapValues(it.scheme, literal),
      encode: isBasic(it) ? "basicCredential" : undefined,
    }))},`,
  ];
  return [
    runtime.length === 1
      ? `import type { ClientDefinition } from "@intuned/runtime";\n\n`
      : `import { ${runtime.join(", ")} } from "@intuned/runtime";\n\n`,
    docComment([`What the operations of ${client.title} share, read from the document.`]),
    `export const definition: ClientDefinition = {\n${members.join("\n")}\n};\n`,
  ].join("");
}

/** What no product or version of a `User-Agent` can hold (RFC 9110 §5.6.2); class names and versions can hold anything. */
const NO_TOKEN = /[^\w!#$%&'*+./^`|~-]+/g;

function productOf({ className, version = "0" }: ClientModel): string {
  return `${className}/${version}`.replace(NO_TOKEN, "-");
}

/** @param more fields as they are printed. */
function printRecord<T extends ClientOption>(
  options: readonly T[],
  more: (option: T) => Readonly<Record<string, string | undefined>>,
): string {
  if (options.length === 0) return "{}";
  const entries = options.map((it) => {
    const { option, required, env, help } = it;
    const fields = { ...mapValues({ option, required, env, help }, literal), ...more(it) };
    const printed = Object.entries(fields)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => `      ${key}: ${value},\n`);
    // Under the name of a member of every object the compiler expects that member's type, and literals lose theirs.
    const constant = OBJECT_MEMBERS.has(it.name) ? " as const" : "";
    return `    ${propertyKey(it.name)}: {\n${printed.join("")}    }${constant},\n`;
  });
  return `{\n${entries.join("")}  }`;
}

function printErrorFields(fields: Api["errorFields"]): string[] {
  if (fields.size === 0) return [];
  const entries = Array.from(fields, ([word, names]) => `    ${word}: [${names.map(literal).join(", ")}],\n`);
  return [`  errorFields: {\n${entries.join("")}  },`];
}

function printVariables({ servers }: ClientModel): string[] {
  const variables = servers[0]?.variables ?? [];
  if (variables.length === 0) return [];
  const entries = variables.map((it) => {
    const members = it.enum === undefined ? "" : `, enum: [${it.enum.map(literal).join(", ")}]`;
    return `    ${propertyKey(it.name)}: { default: ${literal(it.default)}${members} },\n`;
  });
  return [`  serverVariables: serverVariables({\n${entries.join("")}  }),`];
}

function mapValues(record: object, map: (value: unknown) => string): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key, value === undefined ? undefined : map(value)]),
  );
}
