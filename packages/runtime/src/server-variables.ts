import type { ServerFiller, ServerVariableDefinition } from "./definition.js";
import { OptionsError } from "./errors/options-error.js";
import { own } from "./own.js";

/** Fills the variables of a server's URL (OpenAPI 3.1 §4.8.6): each with the value given, else its default. */
export function serverVariables(
  definitions: Readonly<Record<string, ServerVariableDefinition>>,
): ServerFiller {
  return (server, given) =>
    server.replace(/\{([^{}]+)\}/g, (template, name: string) => {
      const variable = own(definitions, name);
      const value = own(given, name) ?? variable?.default ?? template;
      if (variable?.enum === undefined || variable.enum.includes(value)) return value;
      throw new OptionsError(
        "serverVariables",
        `\`serverVariables.${name}\` must be one of ${variable.enum.join(", ")}, not ${JSON.stringify(value)}.`,
      );
    });
}
