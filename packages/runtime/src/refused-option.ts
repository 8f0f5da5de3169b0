import { OptionsError } from "./errors/options-error.js";

/** An option that is refused: which one, why, and where else it can come from. Never what it holds. */
export function refusedOption(
  {
    option,
    env,
    help,
  }: { readonly option: string; readonly env?: string | undefined; readonly help?: string },
  problem: string,
): OptionsError {
  const source = env ? ` (option or environment variable ${env})` : "";
  return new OptionsError(option, `\`${option}\` ${problem}${source}.${help ? ` ${help}` : ""}`);
}
