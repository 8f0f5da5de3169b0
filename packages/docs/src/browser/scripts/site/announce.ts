import { element } from "../element.js";

let region: HTMLElement | undefined;

/** Has a screen reader say something that others see happen. */
export function announce(text: string): void {
  region ??= document.body.appendChild(element("div", { class: "visually-hidden", role: "status" }));
  region.textContent = "";
  // Said again also when it is the same text: the region has to be seen empty in between.
  setTimeout(() => {
    if (region) region.textContent = text;
  }, 50);
}
