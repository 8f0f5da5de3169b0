import type { ConsoleOperation, ConsoleParameter } from "../../../page/console-operation.js";
import { element } from "../element.js";
import { choice, group, labelled } from "./labelled.js";

/** The parameters of a request. */
export interface ParameterFields {
  readonly part: HTMLElement | undefined;
  /** In the order of the operation's parameters. */
  readonly values: () => string[];
}

export function parameterFields({ parameters }: ConsoleOperation): ParameterFields {
  const controls = parameters.map(control);
  const fields = parameters.map((parameter, at) => {
    const { name, isRequired, description } = parameter;
    const hint =
      parameter.in === "cookie"
        ? "Only in the curl line: a page cannot set cookies for a server."
        : description;
    return labelled(
      `${name} (${parameter.in}${isRequired ? ", required" : ""})`,
      controls[at] as (typeof controls)[number],
      hint,
    );
  });
  return { part: group("Parameters", fields), values: () => controls.map(({ value }) => value) };
}

function control({
  example,
  isRequired,
  options,
  in: place,
}: ConsoleParameter): HTMLInputElement | HTMLSelectElement {
  const made = options
    ? choice([
        ...(isRequired ? [] : [["", "not sent"] as const]),
        ...options.map((each) => [each, each] as const),
      ])
    : element("input", { type: "text", autocomplete: "off", spellcheck: "false" });
  // An optional parameter is not sent unless it is asked for: its example is a hint.
  if (isRequired) made.value = example;
  else if (made instanceof HTMLInputElement) made.placeholder = example;
  made.required = isRequired && place !== "cookie";
  return made;
}
