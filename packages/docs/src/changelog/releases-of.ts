import { diffDocuments } from "@intuned/diff";
import type { Release } from "../site/site.js";
import { changesMarkdown } from "./changes-markdown.js";
import { type Note, notesMarkdown } from "./notes.js";

/** A document as it was released. */
export interface ReleasedDocument {
  /** `0.1.0`: the document's and its package's. */
  readonly version: string;
  readonly document: object;
}

export interface History {
  /** In any order. */
  readonly released: readonly ReleasedDocument[];
  /** The document as it stands; told as unreleased where it differs from the newest released one. */
  readonly current?: object;
  /** What is said of packages: in their changelogs, and in changesets that are not released. */
  readonly notes?: readonly Note[];
}

/** Version of what is not released. */
export const UNRELEASED = "Unreleased";

/** Each release by what differs from the one before, newest first, and before them what is not released, if anything is. */
export function releasesOf({ released, current, notes = [] }: History): Release[] {
  const documents = [...released].sort((a, b) => byVersion(a.version, b.version));
  const texts = new Map<string, string>();
  for (const [index, { version, document }] of documents.entries())
    texts.set(version, documentMarkdown(documents[index - 1]?.document, document));
  const newest = documents.at(-1)?.document;
  if (current !== undefined && (newest === undefined || diffDocuments(newest, current).changes.length > 0))
    texts.set(UNRELEASED, documentMarkdown(newest, current));

  const versions = new Set([...texts.keys(), ...notes.map(({ version }) => version)]);
  return [...versions]
    .sort(byVersion)
    .reverse()
    .map((version) => {
      const said = notesMarkdown(notes.filter((note) => note.version === version));
      return { version, markdown: [texts.get(version) ?? "", said].filter((text) => text !== "").join("\n") };
    });
}

function documentMarkdown(before: object | undefined, now: object): string {
  if (before === undefined) return "The first document.\n";
  const { changes } = diffDocuments(before, now);
  return changes.length === 0 ? "The document did not change.\n" : changesMarkdown(changes);
}

/** What is not released comes last. */
function byVersion(a: string, b: string): number {
  if (a === UNRELEASED || b === UNRELEASED) return Number(a === UNRELEASED) - Number(b === UNRELEASED);
  return a.localeCompare(b, "en", { numeric: true });
}
