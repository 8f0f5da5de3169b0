import { element, freshId } from "../element.js";

/** A control with its name above and a hint below. */
export function labelled(
  label: string,
  control: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement,
  hint = "",
): HTMLElement {
  control.id ||= freshId("control");
  const note = hint === "" ? undefined : element("span", { class: "hint", id: freshId("hint") }, hint);
  if (note) control.setAttribute("aria-describedby", note.id);
  return element("div", { class: "control" }, element("label", { for: control.id }, label), control, note);
}

/** Some controls under one heading; nothing when there are none. */
export function group(legend: string, children: readonly HTMLElement[]): HTMLElement | undefined {
  if (children.length === 0) return undefined;
  return element("fieldset", {}, element("legend", {}, legend), ...children);
}

/** A choice of few. @param options pairs of value and text. */
export function choice(options: readonly (readonly [string, string])[]): HTMLSelectElement {
  return element("select", {}, ...options.map(([value, text]) => element("option", { value }, text)));
}
