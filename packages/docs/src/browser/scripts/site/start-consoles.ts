import { element, freshId } from "../element.js";
import { isFile, needsHttp } from "../needs-http.js";
import { loadScript } from "./load-script.js";

/** A button where the console of an operation opens. What makes the console is loaded when the first is opened. */
export function startConsoles(): void {
  for (const place of document.querySelectorAll<HTMLElement>(".console[data-source]")) startOne(place);
}

function startOne(place: HTMLElement): void {
  const body = element("div", { class: "console-body", id: freshId("console"), hidden: true });
  const button = element(
    "button",
    { type: "button", class: "console-open", "aria-expanded": "false", "aria-controls": body.id },
    "Try it",
  );
  place.replaceChildren(button, body);
  let isMade = false;
  const fill = async (): Promise<void> => {
    if (isFile()) return body.replaceChildren(element("p", {}, needsHttp("The console")));
    isMade = true;
    try {
      await loadScript("console.js");
      place.dispatchEvent(new CustomEvent("docs-console", { bubbles: true, detail: { place, body } }));
    } catch (error) {
      isMade = false;
      body.replaceChildren(element("p", { role: "alert" }, (error as Error).message));
    }
  };
  button.addEventListener("click", () => {
    body.hidden = !body.hidden;
    button.setAttribute("aria-expanded", String(!body.hidden));
    if (!body.hidden && !isMade) void fill();
  });
}
