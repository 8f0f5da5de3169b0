import type { ServerVariableDefinition } from "./definition.js";
import { OptionsError } from "./errors/options-error.js";
import { own } from "./own.js";

/** A server's URL with its variables filled in (OpenAPI 3.1 §4.8.5): the value given, else the default. */
export function fillServer(
  server: string,
  variables: Readonly<Record<string, ServerVariableDefinition>> | undefined,
  given: Readonly<Record<string, string>> | undefined,
): string {
  return server.replace(/\{([^{}]+)\}/g, (template, name: string) => {
    const variable = own(variables, name);
    const value = own(given, name) ?? variable?.default ?? template;
    if (variable?.enum?.includes(value) === false) {
      throw new OptionsError(
        "serverVariables",
        `\`serverVariables.${name}\` must be one of ${variable.enum.join(", ")}, not ${JSON.stringify(value)}.`,
      );
    }
    return value;
  });
}
