import MiniSearch from "minisearch";
import { nearness, type SearchEntry, searchOptions } from "../browser/search-options.js";

export type { SearchEntry } from "../browser/search-options.js";

/** How much of an entry's text is kept to be shown; all of it is found. */
const EXCERPT_LENGTH = 240;

/**
 * So many entries make an index of one and a half megabytes, gzipped. A document of a thousand operations has six times as many,
 * most of them the members of members of answers: those are left to the pages.
 */
const MOST_ENTRIES = 20_000;

/** The index of the search, as `search.json` has it: one entry per page, heading and field. */
export function searchIndex(entries: readonly SearchEntry[]): string {
  const index = new MiniSearch(searchOptions);
  index.addAll(nearest(entries).map((entry, id) => ({ ...entry, id })));
  return JSON.stringify(withExcerpts(index.toJSON()));
}

/** The entries themselves while they are few, else every page and the nearest of what is on them. */
function nearest(entries: readonly SearchEntry[]): readonly SearchEntry[] {
  if (entries.length <= MOST_ENTRIES) return entries;
  const rank = ({ path }: SearchEntry): number => (path.includes("#") ? nearness(path) : 2);
  return [...entries].sort((one, other) => rank(other) - rank(one)).slice(0, MOST_ENTRIES);
}

type Index = ReturnType<MiniSearch["toJSON"]>;

/** MiniSearch stores a field as it indexes it: the excerpts are cut afterwards. */
function withExcerpts(index: Index): Index {
  const stored = Object.entries(index.storedFields).map(([id, fields]) => {
    const text = String((fields as Record<string, unknown>)["text"]);
    return [id, { ...fields, text: excerpt(text) }];
  });
  return { ...index, storedFields: Object.fromEntries(stored) };
}

function excerpt(text: string): string {
  const flat = text.replaceAll(/\s+/g, " ").trim();
  if (flat.length <= EXCERPT_LENGTH) return flat;
  const cut = flat.slice(0, EXCERPT_LENGTH);
  const space = cut.lastIndexOf(" ");
  return `${cut.slice(0, space > EXCERPT_LENGTH / 2 ? space : EXCERPT_LENGTH)}…`;
}
