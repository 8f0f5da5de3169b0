import type { SecurityChooser } from "./definition.js";
import { OptionsError } from "./errors/options-error.js";
import { own } from "./own.js";

/**
 * Chooses the first of these alternatives (OpenAPI 3.1 §4.8.30) whose credentials the client all has; the empty one, which
 * allows to send none, only if no other is complete.
 *
 * @param alternatives each the names of security schemes that are sent together.
 */
export function securityBy(alternatives: readonly (readonly string[])[]): SecurityChooser {
  return ({ operationId }, { credentials }, given) => {
    const optionOf = (name: string) => own(credentials, name)?.option;
    const complete = alternatives.filter((names) =>
      names.every((name) => given[optionOf(name) ?? ""] !== undefined),
    );
    if (complete.length === 0 && alternatives.length > 0) {
      const wanted = alternatives.map((names) => names.map((it) => optionOf(it) ?? it).join(" and "));
      throw new OptionsError("credentials", `${operationId} needs ${wanted.join(", or ")}.`);
    }
    return complete.find((names) => names.length > 0) ?? [];
  };
}
