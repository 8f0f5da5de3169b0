import type { ClientModel, ClientOption } from "./client-definition.js";
import { docComment } from "./source-text.js";

/** `options.ts`: what the client's constructor and every call take. */
export function printOptions(client: ClientModel): string {
  const { prefix, parameters, credentials } = client;
  const runtimeTypes = ["ClientOptions", ...(credentials.length > 0 ? ["Credential"] : []), "RequestOptions"];
  return [
    `import type { ${runtimeTypes.join(", ")} } from "@intuned/runtime";\n\n`,
    docComment([`What \`new ${client.className}(…)\` takes.`]),
    `export interface ${prefix}ClientOptions extends ClientOptions {\n`,
    ...parameters.map((it) => printOption(it, "string")),
    ...credentials.map((it) => printOption(it, "Credential")),
    `}\n\n`,
    docComment(["What every call takes as its last argument; what stands here wins over the client's own."]),
    `export interface ${prefix}RequestOptions extends RequestOptions {\n`,
    ...parameters.map((it) => `${docComment([it.description], "  ")}  ${it.option}?: string | undefined;\n`),
    `}\n`,
  ].join("");
}

function printOption(option: ClientOption, type: string): string {
  const env = option.env === undefined ? undefined : `Environment variable where omitted: \`${option.env}\`.`;
  // What no environment variable can give and every operation needs has to be passed.
  const mark = option.required && option.env === undefined ? "" : "?";
  return `${docComment([option.description, env], "  ")}  ${option.option}${mark}: ${type}${mark === "" ? "" : " | undefined"};\n`;
}
