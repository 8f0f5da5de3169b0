import type { CredentialDefinition, OptionDefinition } from "./definition.js";
import { readEnvironment } from "./environment.js";
import { refusedOption } from "./refused-option.js";
import { UNSENDABLE, UNSENDABLE_PROBLEM } from "./set-headers.js";

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** A parameter or a credential given to the client; its environment variable where it is absent. */
export function resolveOption(it: OptionDefinition | CredentialDefinition, given: unknown): unknown {
  const value = given ?? readEnvironment(it.env);
  const isAskedForLater = typeof value === "function" && "name" in it;
  return (value === undefined && !it.required) || isAskedForLater ? value : checkOption(it, value);
}

/**
 * The text of a parameter or credential: not empty, of its format; a credential without a character that a header field may
 * not hold (RFC 9110 §5.5). It is in no message.
 *
 * @throws {OptionsError}
 */
export function checkOption(it: OptionDefinition | CredentialDefinition, value: unknown): string {
  const { option, format, name, encode } = it as OptionDefinition & CredentialDefinition;
  const text = encode ? encode(value, option) : value;
  if (typeof text !== "string" || !text.trim()) throw refusedOption(it, "is missing or empty");
  if (format === "uuid" && !UUID.test(text)) throw refusedOption(it, "must be a UUID");
  if (name && UNSENDABLE.test(text)) throw refusedOption(it, UNSENDABLE_PROBLEM);
  return text;
}
