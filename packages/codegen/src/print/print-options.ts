import type { ClientModel, ClientOption, CredentialOption } from "../read/client-definition.js";
import { docComment, literal, propertyKey } from "./source-text.js";

/** `options.ts`: what the client's constructor and every call take. */
export function printOptions(client: ClientModel): string {
  const { prefix, parameters, credentials } = client;
  const credentialTypes = [...new Set(credentials.map(credentialType))].sort();
  const runtimeTypes = [
    ...credentialTypes.slice(0, 1),
    "ClientOptions",
    ...credentialTypes.slice(1),
    "RequestOptions",
  ];
  return [
    `import type { ${[...new Set(runtimeTypes)].sort().join(", ")} } from "@intuned/runtime";\n\n`,
    docComment([`What \`new ${client.className}(…)\` takes.`]),
    `export interface ${prefix}ClientOptions extends ClientOptions {\n`,
    printBaseUrl(client),
    printServerVariables(client),
    ...parameters.map((it) => printOption(it, "string")),
    ...credentials.map((it) => printOption(it, credentialType(it))),
    `}\n\n`,
    docComment(["What every call takes as its last argument; what stands here wins over the client's own."]),
    parameters.length === 0
      ? `export type ${prefix}RequestOptions = RequestOptions;\n`
      : `export interface ${prefix}RequestOptions extends RequestOptions {\n${parameters.map((it) => `${docComment([it.description], "  ")}  ${it.option}?: string | undefined;\n`).join("")}}\n`,
  ].join("");
}

function credentialType(credential: CredentialOption): string {
  return isBasic(credential) ? "BasicCredential" : "Credential";
}

/** Whether a credential is a user name and a password. */
export function isBasic({ scheme }: CredentialOption): boolean {
  return scheme.prefix === "Basic ";
}

/** The base URL where it has to be given; the servers to choose from, where the document lists more than one. */
function printBaseUrl({ servers, needsBaseUrl }: ClientModel): string {
  if (servers.length < 2 && !needsBaseUrl) return "";
  const listed = servers.map(
    ({ url, description }) =>
      `- \`${url}\`${description === undefined ? "" : `: ${description.split("\n")[0]}`}`,
  );
  const comment = needsBaseUrl
    ? ["Where the API is served, without a trailing slash: the document names no absolute server."]
    : ["Where the API is served; the first of these where omitted."];
  if (servers.length > 1) comment.push(listed.join("\n"));
  return `${docComment(comment, "  ")}  baseUrl${needsBaseUrl ? ": string" : "?: string | undefined"};\n`;
}

/** The variables of the first server's URL. */
function printServerVariables({ servers }: ClientModel): string {
  const variables = servers[0]?.variables ?? [];
  if (variables.length === 0) return "";
  const members = variables.map(({ name, description, enum: members, default: fallback }) => {
    const type = members === undefined ? "string" : members.map(literal).join(" | ");
    return `${docComment([description, `\`${fallback}\` where omitted.`], "    ")}    ${propertyKey(name)}?: ${type};\n`;
  });
  return `${docComment(["Variables of the base URL."], "  ")}  serverVariables?: {\n${members.join("")}  } | undefined;\n`;
}

function printOption(option: ClientOption, type: string): string {
  const env = option.env === undefined ? undefined : `Environment variable where omitted: \`${option.env}\`.`;
  // What no environment variable can give and every operation needs has to be passed.
  const mark = option.required && option.env === undefined ? "" : "?";
  return `${docComment([option.description, env], "  ")}  ${option.option}${mark}: ${type}${mark === "" ? "" : " | undefined"};\n`;
}
