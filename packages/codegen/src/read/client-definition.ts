import {
  asObject,
  asString,
  type JsonObject,
  jsonPointer,
  type OpenApiDocument,
  type Problems,
  resolveRef,
} from "@intuned/document";
import { identifier, UniqueNames } from "../names/identifier.js";
import { CLIENT_OPTIONS, OBJECT_MEMBERS } from "../names/runtime-names.js";
import { camelCase, capitalize, pascalCase, splitWords } from "../names/words.js";
import type { Operation } from "./read-operations.js";
import { httpScheme, readSecurityScheme, type SecurityScheme } from "./security-scheme.js";
import { readServers, type Server, serverUrl } from "./server-url.js";

/** A client option: a parameter shared by operations, or a credential. */
export interface ClientOption {
  /** The parameter's or the security scheme's name in the document. */
  readonly name: string;
  readonly option: string;
  readonly env: string | undefined;
  readonly help: string | undefined;
  readonly description: string | undefined;
  /** Whether every operation needs it, so that a client without it is of no use. */
  readonly required: boolean;
}

/** A parameter marked `x-client-option`. */
export interface ParameterOption extends ClientOption {
  readonly format: string | undefined;
}

/** A security scheme, as the runtime sends it. */
export interface CredentialOption extends ClientOption {
  readonly scheme: SecurityScheme;
}

/** Everything about an API that its operations share. */
export interface ClientModel {
  /** The class: `IntunedClient`. */
  readonly className: string;
  /** What its types begin with: `Intuned`. */
  readonly prefix: string;
  readonly title: string;
  readonly description: string | undefined;
  /** The document's own version, which says nothing of the specification's. */
  readonly version: string | undefined;
  /** The first server's URL, with `{name}` for its variables; `/` where there is none. */
  readonly baseUrl: string;
  readonly servers: readonly Server[];
  readonly baseUrlEnv: string | undefined;
  /** Whether the caller has to give the base URL: neither an absolute server nor an environment variable does. */
  readonly needsBaseUrl: boolean;
  readonly parameters: readonly ParameterOption[];
  readonly credentials: readonly CredentialOption[];
}

/**
 * Reads what the operations share. `x-client` at the root names the class and the base URL's environment variable.
 *
 * @param name the client's name, instead of the document's title.
 */
export function readClient(
  document: OpenApiDocument,
  operations: readonly Operation[],
  problems: Problems,
  name?: string,
): ClientModel {
  const info = asObject(document["info"]);
  const settings = asObject(document["x-client"]);
  const title = asString(info["title"])?.trim() || "API";
  const wanted = name ?? asString(settings["name"]) ?? title;
  // A name that says nothing but "client" is the API's all the same.
  const words = identifier(
    /^[A-Za-z_$][\w$]*$/.test(wanted) ? wanted : pascalCase(splitWords(wanted)) || "Api",
  );
  const prefix = capitalize(words.replace(/Client$/, "") || "Api");
  const servers = readServers(document);
  const baseUrlEnv = asString(asObject(settings["baseUrl"])["env"]);
  const options = new UniqueNames([...CLIENT_OPTIONS, ...OBJECT_MEMBERS]);
  return {
    className: `${prefix}Client`,
    prefix,
    title,
    description: asString(info["description"]) ?? asString(info["summary"]),
    version: asString(info["version"])?.trim() || undefined,
    baseUrl: servers[0]?.url ?? "/",
    servers,
    baseUrlEnv,
    needsBaseUrl: baseUrlEnv === undefined && serverUrl(document) === undefined,
    parameters: readParameters(operations, options),
    credentials: readCredentials(document, operations, problems, options),
  };
}

function readParameters(operations: readonly Operation[], options: UniqueNames): ParameterOption[] {
  const found = new Map<string, ParameterOption>();
  for (const parameter of operations.flatMap((operation) => operation.parameters)) {
    const mark = parameter.value["x-client-option"];
    if (mark === undefined || found.has(parameter.name)) continue;
    const uses = operations.filter((it) =>
      it.parameters.some((other) => other.name === parameter.name && other.isRequired),
    );
    found.set(parameter.name, {
      ...readOption(parameter.name, mark, parameter.value, options),
      required: uses.length === operations.length,
      format: asString(asObject(parameter.value["schema"])["format"]),
    });
  }
  return [...found.values()];
}

function readCredentials(
  document: OpenApiDocument,
  operations: readonly Operation[],
  problems: Problems,
  options: UniqueNames,
): CredentialOption[] {
  const schemes = Object.entries(asObject(asObject(document["components"])["securitySchemes"]));
  return schemes.flatMap(([name, value]) => {
    const pointer = jsonPointer(["components", "securitySchemes", name]);
    const object = problems.attempt(() => resolveRef(document, value, pointer), "calls go without it")?.value;
    if (object === undefined || object["type"] === "mutualTLS") return [];
    const scheme = readSecurityScheme(object);
    if (scheme === undefined) {
      problems.add(
        pointer,
        `a security scheme of type ${JSON.stringify(object["type"])} cannot be sent: calls go without it`,
      );
      return [];
    }
    // An answer to a challenge (Digest), or a signature of the request, is computed for each: the caller has to.
    const kind = httpScheme(object);
    if (kind !== undefined && !["basic", "bearer"].includes(kind)) {
      problems.add(
        pointer,
        `the HTTP scheme ${JSON.stringify(kind)} is not computed: the credential is sent as it is given`,
      );
    }
    const required =
      operations.length > 0 &&
      operations.every(
        ({ security }) => security.length > 0 && security.every((names) => names.includes(name)),
      );
    return [{ ...readOption(name, object["x-client-option"], object, options), required, scheme }];
  });
}

function readOption(
  name: string,
  mark: unknown,
  object: JsonObject,
  options: UniqueNames,
): Omit<ClientOption, "required"> {
  const settings = asObject(mark);
  return {
    name,
    option: options.take(identifier(asString(settings["name"]) ?? (camelCase(splitWords(name)) || "option"))),
    env: asString(settings["env"]),
    help: asString(settings["help"]),
    description: asString(object["description"]),
  };
}
