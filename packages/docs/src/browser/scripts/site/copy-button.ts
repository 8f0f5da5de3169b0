import { element } from "../element.js";
import { announce } from "./announce.js";

/** A button on each block of code. */
export function addCopyButtons(): void {
  for (const figure of document.querySelectorAll<HTMLElement>("figure.code")) {
    const code = figure.querySelector<HTMLElement>("pre");
    if (code) figure.append(copyButton(code));
  }
}

/** Copies what the element shows at the time it is pressed. */
export function copyButton(source: HTMLElement): HTMLButtonElement {
  const button = element("button", { type: "button", class: "copy" }, "Copy");
  button.addEventListener("click", async () => {
    const said = (await copy(source)) ? "Copied" : "Selected: copy it by the keyboard";
    button.textContent = said;
    announce(said);
    setTimeout(() => {
      button.textContent = "Copy";
    }, 2000);
  });
  return button;
}

/** Pages from `file:` and from plain http on another machine have no clipboard but the older one. */
async function copy(source: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(source.textContent ?? "");
    return true;
  } catch {
    getSelection()?.selectAllChildren(source);
    return document.execCommand("copy");
  }
}
