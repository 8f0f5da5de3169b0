import { applyCredential, type CredentialTarget } from "./apply-credential.js";
import type { CredentialDefinition, OptionDefinition } from "./definition.js";
import { readEnvironment } from "./environment.js";
import { OptionsError } from "./errors/options-error.js";
import { UNSENDABLE, UNSENDABLE_PROBLEM } from "./set-headers.js";
import { withEnvironment } from "./with-environment.js";

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** A parameter given to the client; its environment variable where it is absent. */
export function resolveOption(definition: OptionDefinition, given: unknown): string | undefined {
  const value = given ?? readEnvironment(definition.env);
  if (value === undefined && !definition.required) return undefined;
  if (typeof value !== "string" || value === "") throw missing(definition);
  if (definition.format === "uuid" && !UUID.test(value)) throw refused(definition, "must be a UUID");
  return value;
}

/**
 * What puts a credential into a request and tells its text: the one given to the client, or its environment variable where
 * it is absent. An empty one is refused.
 */
export function resolveCredential(
  definition: CredentialDefinition,
  option: unknown,
): ((target: CredentialTarget) => Promise<string>) | undefined {
  const value = option ?? readEnvironment(definition.env);
  if (value === undefined && !definition.required) return undefined;
  const ask = typeof value === "function" ? value : undefined;
  const given = ask ?? checkCredential(definition, value);
  return async (target) => {
    const text = ask === undefined ? (given as string) : checkCredential(definition, await ask());
    applyCredential(target, definition, text);
    return text;
  };
}

/**
 * A credential that can be sent: not empty, and without a character that a header field may not hold (RFC 9110 §5.5).
 * Its text is in no message.
 */
function checkCredential(definition: CredentialDefinition, value: unknown): string {
  const text = definition.encode === undefined ? value : definition.encode(value, definition.option);
  if (typeof text !== "string" || text.trim() === "") throw missing(definition);
  if (UNSENDABLE.test(text)) throw refused(definition, UNSENDABLE_PROBLEM);
  return text;
}

function missing(definition: OptionDefinition | CredentialDefinition): OptionsError {
  return refused(definition, `is missing or empty${withEnvironment(definition.env)}`);
}

function refused({ option, help }: OptionDefinition | CredentialDefinition, why: string): OptionsError {
  return new OptionsError(option, `\`${option}\` ${why}.${help === undefined ? "" : ` ${help}`}`);
}
