import { asObject, asString, type JsonObject, type OpenApiDocument } from "./document/json.js";
import { resolveRef } from "./document/resolve-ref.js";
import { identifier } from "./identifier.js";
import type { Operation } from "./read-operations.js";
import { camelCase, pascalCase, splitWords } from "./words.js";

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
  readonly scheme:
    | { readonly type: "apiKey"; readonly in: string; readonly name: string }
    | { readonly type: "http"; readonly scheme: "bearer" | "basic" };
}

/** Everything about an API that its operations share. */
export interface ClientModel {
  /** The class: `IntunedClient`. */
  readonly className: string;
  /** What its types begin with: `Intuned`. */
  readonly prefix: string;
  readonly title: string;
  readonly description: string | undefined;
  readonly baseUrl: string;
  readonly baseUrlEnv: string | undefined;
  readonly parameters: readonly ParameterOption[];
  readonly credentials: readonly CredentialOption[];
}

/** Reads what the operations share. `x-client` at the root names the class and the base URL's environment variable. */
export function readClient(document: OpenApiDocument, operations: readonly Operation[]): ClientModel {
  const info = asObject(document["info"]);
  const settings = asObject(document["x-client"]);
  const title = asString(info["title"]) ?? "API";
  const className = identifier(
    asString(settings["name"]) ?? `${pascalCase(splitWords(title)).replace(/Client$/, "")}Client`,
  );
  return {
    className,
    prefix: className.replace(/Client$/, ""),
    title,
    description: asString(info["description"]) ?? asString(info["summary"]),
    baseUrl: firstServer(document),
    baseUrlEnv: asString(asObject(settings["baseUrl"])["env"]),
    parameters: readParameters(operations),
    credentials: readCredentials(document, operations),
  };
}

/** The first server's URL, variables filled with their defaults (OpenAPI 3.1 §4.8.5); `/` where there is none. */
function firstServer(document: OpenApiDocument): string {
  const server = asObject((document["servers"] as unknown[] | undefined)?.[0]);
  const variables = asObject(server["variables"]);
  return (asString(server["url"]) ?? "/").replace(
    /\{([^{}]+)\}/g,
    (whole, name: string) => asString(asObject(variables[name])["default"]) ?? whole,
  );
}

function readParameters(operations: readonly Operation[]): ParameterOption[] {
  const found = new Map<string, ParameterOption>();
  for (const parameter of operations.flatMap((operation) => operation.parameters)) {
    const mark = parameter.object["x-client-option"];
    if (mark === undefined || found.has(parameter.name)) continue;
    const uses = operations.filter((it) =>
      it.parameters.some((other) => other.name === parameter.name && other.required),
    );
    found.set(parameter.name, {
      ...readOption(parameter.name, mark, parameter.object),
      required: uses.length === operations.length,
      format: asString(asObject(parameter.object["schema"])["format"]),
    });
  }
  return [...found.values()];
}

function readCredentials(document: OpenApiDocument, operations: readonly Operation[]): CredentialOption[] {
  const schemes = Object.entries(asObject(asObject(document["components"])["securitySchemes"]));
  return schemes.flatMap(([name, value]) => {
    const object = resolveRef(document, value, `/components/securitySchemes/${name}`).value;
    const scheme = readScheme(object);
    if (scheme === undefined) return [];
    const required = operations.every(
      ({ security }) => security.length > 0 && security.every((names) => names.includes(name)),
    );
    return [{ ...readOption(name, object["x-client-option"], object), required, scheme }];
  });
}

/** How the runtime sends a scheme; OAuth 2 and OpenID Connect both end in a bearer token (RFC 6750 §2.1). */
function readScheme(object: JsonObject): CredentialOption["scheme"] | undefined {
  switch (object["type"]) {
    case "apiKey":
      return { type: "apiKey", in: asString(object["in"]) ?? "header", name: asString(object["name"]) ?? "" };
    case "http":
      return {
        type: "http",
        scheme: asString(object["scheme"])?.toLowerCase() === "basic" ? "basic" : "bearer",
      };
    case "oauth2":
    case "openIdConnect":
      return { type: "http", scheme: "bearer" };
    default:
      return undefined;
  }
}

function readOption(name: string, mark: unknown, object: JsonObject): Omit<ClientOption, "required"> {
  const settings = asObject(mark);
  return {
    name,
    option: identifier(asString(settings["name"]) ?? camelCase(splitWords(name))),
    env: asString(settings["env"]),
    help: asString(settings["help"]),
    description: asString(object["description"]),
  };
}
