import { element, freshId } from "../element.js";
import { isFile, needsHttp } from "../needs-http.js";
import { loadScript, siteRoot } from "./load-script.js";

/**
 * The search field. What answers is loaded when the field is first used, and is told by an event on the field; from a file there
 * is only a word about why not.
 */
export function startSearch(): void {
  for (const place of document.querySelectorAll<HTMLElement>(".search[data-index]")) startOne(place);
}

function startOne(place: HTMLElement): void {
  const input = element("input", {
    type: "search",
    role: "combobox",
    class: "search-input",
    id: freshId("search"),
    placeholder: "Search",
    "aria-label": "Search the documentation",
    "aria-expanded": "false",
    "aria-autocomplete": "list",
    "aria-keyshortcuts": "/ Control+K",
    autocomplete: "off",
    spellcheck: "false",
  });
  const status = element("p", { class: "search-status", role: "status", hidden: true });
  const say = (text: string): void => {
    status.textContent = text;
    status.hidden = text === "";
  };
  place.replaceChildren(input, element("kbd", { "aria-hidden": "true" }, "/"), status);

  let state: "idle" | "loading" | "ready" = "idle";
  input.addEventListener("focus", async () => {
    if (isFile()) return say(needsHttp("The search"));
    if (state !== "idle") return;
    state = "loading";
    try {
      await loadScript("search.js");
      state = "ready";
      place.dispatchEvent(
        new CustomEvent("docs-search", { bubbles: true, detail: { root: siteRoot(), place, input, say } }),
      );
    } catch (error) {
      state = "idle";
      say(String((error as Error).message));
    }
  });
  input.addEventListener("blur", () => say(""));
  document.addEventListener("keydown", (event) => {
    const isKey = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event);
    const isControlK = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.altKey;
    if (!isKey && !isControlK) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}

const isTyping = ({ target }: Event): boolean =>
  target instanceof Element && target.matches("input, textarea, select, [contenteditable]");
