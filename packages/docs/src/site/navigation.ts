import type { Page } from "../page/page.js";

/** A heading of the navigation and its pages. */
export interface NavSection {
  readonly title: string;
  readonly pages: readonly Page[];
}

/** The pages by section, in the order in which each was first met. */
export function navSections(pages: readonly Page[]): NavSection[] {
  const bySection = new Map<string, Page[]>();
  for (const page of pages) {
    if (page.section === undefined) continue;
    const known = bySection.get(page.section);
    if (known) known.push(page);
    else bySection.set(page.section, [page]);
  }
  return [...bySection].map(([title, members]) => ({ title, pages: members }));
}

/** So many pages are listed on every page; of larger sites only the section that the reader is in. */
const LISTED_EVERYWHERE = 80;
/** And of a larger section only the page itself: its list is a page of its own. */
const LISTED_AT_ALL = 150;

/** What of a section the navigation of `page` lists. */
export function listedPages(section: NavSection, page: Page, all: number): readonly Page[] {
  const isHere = section.title === page.section;
  if (section.pages.length > LISTED_AT_ALL) return isHere ? [page] : [];
  return isHere || all <= LISTED_EVERYWHERE ? section.pages : [];
}
