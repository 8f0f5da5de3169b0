import { element, freshId } from "../element.js";
import { recall, remember } from "../remembered.js";

interface Choosable {
  readonly tab: HTMLButtonElement;
  readonly panel: HTMLElement;
  readonly title: string;
}

/** Shows a panel that is behind a tab; by panel, for whoever wants what is in it seen. */
const openers = new WeakMap<Element, () => void>();

/** Sets of tabs that change together, by the name of their group. */
const groups = new Map<string, ((title: string) => void)[]>();

/** One of several is shown at a time, chosen from a list above them that the arrow keys go through. */
export function startTabs(): void {
  for (const tabs of document.querySelectorAll<HTMLElement>(".tabs")) startOne(tabs);
}

/** Shows the tab that a panel belongs to. */
export const openTab = (panel: Element): void => openers.get(panel)?.();

function startOne(tabs: HTMLElement): void {
  const panels = [...tabs.querySelectorAll<HTMLElement>(":scope > .tab")];
  if (panels.length === 0) return;
  const list = element("div", { class: "tab-list", role: "tablist", "aria-label": tabs.dataset["label"] });
  const all = panels.map(choosable);
  list.append(...all.map(({ tab }) => tab));
  tabs.prepend(list);

  const select = ({ tab, panel }: Choosable): void => {
    for (const each of all) {
      const isChosen = each.panel === panel;
      each.panel.hidden = !isChosen;
      each.tab.setAttribute("aria-selected", String(isChosen));
      each.tab.tabIndex = isChosen ? 0 : -1;
    }
    // Scrolls the list, never the page: it is what the person looks at already.
    list.scrollLeft = tab.offsetLeft - (list.clientWidth - tab.clientWidth) / 2;
  };
  const group = tabs.dataset["group"];
  const choose = (chosen: Choosable): void => {
    if (group === undefined) {
      select(chosen);
      return;
    }
    remember(`tabs:${group}`, chosen.title);
    const top = list.getBoundingClientRect().top;
    for (const follow of groups.get(group) ?? []) follow(chosen.title);
    // Others above it may have changed their height.
    scrollBy({ top: list.getBoundingClientRect().top - top, behavior: "instant" });
  };
  const byTitle = (title: string | null): Choosable | undefined => all.find((each) => each.title === title);

  if (group !== undefined)
    groups.set(group, [
      ...(groups.get(group) ?? []),
      (title) => {
        const found = byTitle(title);
        if (found) select(found);
      },
    ]);
  for (const each of all) {
    openers.set(each.panel, () => select(each));
    each.tab.addEventListener("click", () => choose(each));
  }
  list.addEventListener("keydown", (event) => {
    const next =
      all[
        goal(
          event.key,
          all.findIndex(({ panel }) => !panel.hidden),
          all.length,
        )
      ];
    if (!next) return;
    event.preventDefault();
    choose(next);
    next.tab.focus();
  });
  const first = (group !== undefined && byTitle(recall(`tabs:${group}`))) || all[0];
  if (first) select(first);
}

function choosable(panel: HTMLElement): Choosable {
  const title = panel.dataset["title"] ?? "";
  panel.id ||= freshId("panel");
  const tab = element(
    "button",
    { type: "button", role: "tab", id: freshId("tab"), "aria-controls": panel.id },
    title,
  );
  panel.setAttribute("role", "tabpanel");
  panel.setAttribute("aria-labelledby", tab.id);
  for (const heading of panel.querySelectorAll<HTMLElement>(":scope > .tab-title")) heading.hidden = true;
  return { tab, panel, title };
}

/** Where a key leads from one of `length`, round at the ends; nowhere with another key. */
function goal(key: string, from: number, length: number): number {
  if (key === "ArrowRight") return (from + 1) % length;
  if (key === "ArrowLeft") return (from + length - 1) % length;
  if (key === "Home") return 0;
  return key === "End" ? length - 1 : -1;
}
