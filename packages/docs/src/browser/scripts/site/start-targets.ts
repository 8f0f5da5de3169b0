import { openTab } from "./start-tabs.js";

/** What the address names is brought to sight: the disclosures and tabs that it is in are opened. */
export function startTargets(): void {
  revealTarget();
  addEventListener("hashchange", revealTarget);
  // A link to where one is already changes no address.
  document.addEventListener("click", (event) => {
    const link = (event.target as Element).closest?.<HTMLAnchorElement>("a[href*='#']");
    if (link && link.href === location.href) setTimeout(revealTarget);
  });
  const opened: HTMLDetailsElement[] = [];
  // Paper has no buttons: tabs are spread out by the style sheet, disclosures only a script can open.
  addEventListener("beforeprint", () => {
    for (const each of document.querySelectorAll<HTMLDetailsElement>("main details:not([open])")) {
      each.open = true;
      opened.push(each);
    }
  });
  addEventListener("afterprint", () => {
    for (const each of opened.splice(0)) each.open = false;
  });
}

function revealTarget(): void {
  const target = document.getElementById(decoded(location.hash.slice(1)));
  if (!target) return;
  for (let each: Element | null = target; each; each = each.parentElement) {
    if (each instanceof HTMLDetailsElement) each.open = true;
    openTab(each);
  }
  target.scrollIntoView();
  // From here on the keyboard goes on, and a screen reader reads.
  if (!target.matches("a[href], button, input, select, textarea, summary, [tabindex]")) target.tabIndex = -1;
  target.focus({ preventScroll: true });
}

function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
