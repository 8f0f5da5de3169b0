/**
 * The navigation stands open where its summary is not shown, on wide screens, and is a drawer where it is: closed at first, by
 * Escape, and by following a link.
 */
export function startDrawer(): void {
  const drawer = document.querySelector<HTMLDetailsElement>("details.nav-drawer");
  const summary = drawer?.querySelector<HTMLElement>("summary");
  if (!drawer || !summary) return;
  const isDrawer = (): boolean => summary.getClientRects().length > 0;
  let before: boolean | undefined;
  const fit = (): void => {
    const now = isDrawer();
    if (now !== before) drawer.open = !now;
    before = now;
  };
  fit();
  // The page's own line may lie below the end of a long list.
  const here = drawer.querySelector<HTMLElement>("[aria-current]");
  if (here && here.getBoundingClientRect().bottom > drawer.getBoundingClientRect().bottom)
    drawer.scrollTop = here.offsetTop - drawer.clientHeight / 2;
  addEventListener("resize", fit);
  drawer.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !isDrawer() || !drawer.open) return;
    drawer.open = false;
    summary.focus();
  });
  document.addEventListener("click", (event) => {
    const clicked = event.target as Element;
    if (isDrawer() && (!drawer.contains(clicked) || clicked.closest("a"))) drawer.open = false;
  });
}
