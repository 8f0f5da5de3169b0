import type { ConsoleOperation } from "../../../page/console-operation.js";
import { element } from "../element.js";
import { refuseCredential, secretsOf } from "./credential.js";
import { group, labelled } from "./labelled.js";

/** What lets a caller in. It lives in these fields and nowhere else, and is gone when the page is left. */
export interface SecretFields {
  readonly part: HTMLElement | undefined;
  /** In the order of the operation's credentials, each with its texts. */
  readonly values: () => string[][];
  readonly forget: () => void;
}

export function secretFields({ credentials }: ConsoleOperation): SecretFields {
  const inputs = credentials.map((credential) =>
    secretsOf(credential).map(({ label, variable }) => ({
      label,
      hint: `Kept in memory only. The curl line has $${variable} in its place.`,
      // Without a name, no form can put it into an address.
      input: element("input", { type: "password", autocomplete: "off", spellcheck: "false" }),
    })),
  );
  const refusals = credentials.map(refuseCredential).filter((said) => said !== undefined);
  return {
    part: group("Authentication", [
      ...inputs.flat().map(({ label, input, hint }) => labelled(label, input, hint)),
      ...refusals.map((said) => element("p", {}, said)),
    ]),
    values: () => inputs.map((fields) => fields.map(({ input }) => input.value.trim())),
    forget: () => {
      for (const { input } of inputs.flat()) input.value = "";
    },
  };
}
