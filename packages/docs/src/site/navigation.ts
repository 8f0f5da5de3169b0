import type { Page } from "../page/page.js";

/** A heading of the navigation and its pages. */
export interface NavSection {
  readonly title: string;
  /** Whether it belongs to another section: `projects.jobs.runs` to `projects.jobs`. */
  readonly isNested: boolean;
  readonly pages: readonly Page[];
  /** Whether every page of the site lists its pages. Otherwise only its own pages do, and the others link to it. */
  readonly isListedEverywhere: boolean;
}

/** A section of more pages than this is listed only on its own pages. */
const LISTED_EVERYWHERE = 40;
/** And so are all sections, where together they have more pages than this. */
const LISTED_TOGETHER = 80;
/** A section of more pages than this is not listed at all, except for the page itself: its list is a page of its own. */
const LISTED_AT_ALL = 150;

/** The pages by section, in the order in which each was first met. */
export function navSections(pages: readonly Page[]): NavSection[] {
  const bySection = new Map<string, Page[]>();
  for (const page of pages) {
    if (page.section === undefined) continue;
    const known = bySection.get(page.section);
    if (known) known.push(page);
    else bySection.set(page.section, [page]);
  }
  const sections = [...bySection];
  const small = sections.filter(([, { length }]) => length <= LISTED_EVERYWHERE);
  const isAllListed = small.reduce((sum, [, { length }]) => sum + length, 0) <= LISTED_TOGETHER;
  return sections.map(([title, members]) => ({
    title,
    isNested: sections.some(([other]) => title.startsWith(`${other}.`)),
    pages: members,
    isListedEverywhere: isAllListed && members.length <= LISTED_EVERYWHERE,
  }));
}

/** The pages of a section that the navigation of `page` lists. */
export function listedPages({ title, pages, isListedEverywhere }: NavSection, page: Page): readonly Page[] {
  const isHere = title === page.section;
  if (pages.length > LISTED_AT_ALL) return isHere ? [page] : [];
  return isHere || isListedEverywhere ? pages : [];
}
