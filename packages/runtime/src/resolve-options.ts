import type { CredentialDefinition, OptionDefinition } from "./definition.js";
import { readEnvironment } from "./environment.js";
import { OptionsError } from "./errors/options-error.js";
import type { Credential } from "./options.js";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The base URL: option, else environment, else the document's first server; without trailing slashes. */
export function resolveBaseUrl(given: string | undefined, env: string | undefined, fallback: string): string {
  const text = given ?? readEnvironment(env) ?? fallback;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || (url.protocol !== "http:" && url.protocol !== "https:")) {
    throw new OptionsError("baseUrl", `\`baseUrl\` must be an absolute http or https URL${hint(env)}.`);
  }
  if (url.username !== "" || url.password !== "") {
    throw new OptionsError("baseUrl", `\`baseUrl\` must not hold a user name or password${hint(env)}.`);
  }
  if (url.search !== "" || url.hash !== "") {
    throw new OptionsError("baseUrl", `\`baseUrl\` must not hold a query or fragment${hint(env)}.`);
  }
  return text.replace(/\/+$/, "");
}

/** A parameter given to the client; its environment variable where it is absent. */
export function resolveOption(definition: OptionDefinition, given: unknown): string | undefined {
  const value = given ?? readEnvironment(definition.env);
  if (value === undefined && !definition.required) return undefined;
  if (typeof value !== "string" || value === "") throw missing(definition);
  if (definition.format === "uuid" && !UUID.test(value)) {
    throw new OptionsError(definition.option, `\`${definition.option}\` must be a UUID${help(definition)}`);
  }
  return value;
}

/** A credential given to the client; its environment variable where it is absent. An empty one is refused. */
export function resolveCredential(definition: CredentialDefinition, given: unknown): Credential | undefined {
  const value = given ?? readEnvironment(definition.env);
  if (value === undefined && !definition.required) return undefined;
  if (typeof value === "function") return value as Credential;
  return checkCredential(definition, value);
}

/**
 * A credential that can be sent: not empty, and without a character that a header field may not hold
 * (RFC 9110 §5.5). Its text is in no message.
 */
export function checkCredential(definition: CredentialDefinition, value: unknown): string {
  if (typeof value !== "string" || value.trim() === "") throw missing(definition);
  if (!/^[\x20-\x7e]+$/.test(value)) {
    throw new OptionsError(
      definition.option,
      `\`${definition.option}\` holds a character that no header can carry (a line break?)${help(definition)}`,
    );
  }
  return value;
}

function missing(definition: OptionDefinition | CredentialDefinition): OptionsError {
  return new OptionsError(
    definition.option,
    `\`${definition.option}\` is missing or empty${hint(definition.env)}${help(definition)}`,
  );
}

function hint(env: string | undefined): string {
  return env === undefined ? "" : ` (option or environment variable ${env})`;
}

function help(definition: { readonly help?: string }): string {
  return definition.help === undefined ? "." : `. ${definition.help}`;
}
