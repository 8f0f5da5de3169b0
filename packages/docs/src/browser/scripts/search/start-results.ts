import MiniSearch, { type SearchResult } from "minisearch";
import { queryOptions, type SearchEntry, searchOptions } from "../../search-options.js";
import { element, freshId } from "../element.js";
import { excerptAround, markTerms } from "./mark-terms.js";
import type { SearchPlace } from "./search-place.js";

type Found = SearchResult & SearchEntry;

/** More than these nobody goes through. */
const SHOWN = 20;

/** Answers what is typed into the search field: a list below it, gone through by the arrow keys and opened by Enter. */
export function startResults({ root, place, input, say }: SearchPlace): void {
  const list = element("div", {
    class: "search-results",
    id: freshId("results"),
    role: "listbox",
    "aria-label": "Results",
    hidden: true,
  });
  place.append(list);
  input.setAttribute("aria-controls", list.id);

  let index: MiniSearch<SearchEntry & { id: number }> | undefined;
  let options: HTMLAnchorElement[] = [];
  let active = -1;

  const activate = (at: number): void => {
    options[active]?.setAttribute("aria-selected", "false");
    active = at;
    const option = options[at];
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    if (option) input.setAttribute("aria-activedescendant", option.id);
    else input.removeAttribute("aria-activedescendant");
  };
  const close = (): void => {
    activate(-1);
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    say("");
  };
  const answer = (): void => {
    if (!index) return;
    const query = input.value.trim();
    if (query === "") {
      close();
      return;
    }
    const found = once(index.search(query, queryOptions) as Found[]);
    options = found.slice(0, SHOWN).map((each) => resultOption(each, root));
    list.replaceChildren(...options);
    list.scrollTop = 0;
    list.hidden = options.length === 0;
    input.setAttribute("aria-expanded", String(options.length > 0));
    activate(options.length > 0 ? 0 : -1);
    say(count(found.length));
  };
  const load = async (): Promise<void> => {
    say("Loading the index…");
    try {
      const response = await fetch(new URL(place.dataset["index"] ?? "search.json", root));
      if (!response.ok) throw new Error(`status ${response.status}`);
      index = MiniSearch.loadJSON(await response.text(), searchOptions);
      say("");
      answer();
    } catch (error) {
      say(`The index of the search could not be loaded: ${(error as Error).message}`);
    }
  };

  input.addEventListener("input", answer);
  input.addEventListener("focus", answer);
  input.addEventListener("blur", close);
  // The field keeps the focus while a result is pressed, or the list would be gone before the click.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) input.blur();
  });
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      event.preventDefault();
      if (list.hidden && input.value === "") input.blur();
      if (list.hidden) input.value = "";
      return close();
    }
    if (options.length === 0) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden) return answer();
      const step = event.key === "ArrowDown" ? 1 : -1;
      activate((active + step + options.length) % options.length);
    }
    if (event.key === "Enter" && !event.isComposing && !list.hidden) {
      event.preventDefault();
      options[active]?.click();
    }
  });
  void load();
}

/**
 * A field that a page has in many places, under each branch of a union, is shown at the first; so is one of which several pages
 * say the same, or the pages of the schemas that have it would fill the list.
 */
function once(found: readonly Found[]): Found[] {
  const shown = new Set<string>();
  return found.filter(({ path, title, text }) => {
    const [page, anchor] = path.split("#");
    const places = [
      `${page} ${title}`,
      ...(anchor === undefined || text === "" ? [] : [`${title}\n${text}`]),
    ];
    const isNew = places.every((place) => !shown.has(place));
    for (const place of places) shown.add(place);
    return isNew;
  });
}

/** One result. It is a link too, so that it can be opened in another tab of the browser. */
function resultOption(found: Found, root: string): HTMLAnchorElement {
  const marked = (text: string): (HTMLElement | string)[] =>
    markTerms(text, found.terms).map(({ text, isMarked }) => (isMarked ? element("mark", {}, text) : text));
  return element(
    "a",
    {
      role: "option",
      class: "search-result",
      id: freshId("result"),
      href: root + found.path,
      tabindex: "-1",
      "aria-selected": "false",
    },
    element("span", { class: "search-title" }, ...marked(found.title)),
    element("span", { class: "search-section" }, ...marked(found.section)),
    element("span", { class: "search-excerpt" }, ...marked(excerptAround(found.text, found.terms))),
  );
}

function count(found: number): string {
  if (found === 0) return "Nothing found.";
  if (found > SHOWN) return `The first ${SHOWN} of ${found} results`;
  return found === 1 ? "1 result" : `${found} results`;
}
