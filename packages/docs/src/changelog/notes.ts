import type { ListItem } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { parseMarkdown } from "../page/parse-markdown.js";

/** A sentence or more about one version of some packages. */
export interface Note {
  /** `0.1.0`, or `Unreleased`. */
  readonly version: string;
  readonly packages: readonly string[];
  /** Markdown. */
  readonly text: string;
}

/**
 * The notes of a package's `CHANGELOG.md` as changesets writes it: `## 0.1.0`, then a list. What only says that a dependency
 * moved is left out.
 */
export function notesOfChangelog(packageName: string, markdown: string): Note[] {
  const notes: Note[] = [];
  let version: string | undefined;
  for (const node of parseMarkdown(markdown).children) {
    if (node.type === "heading" && node.depth === 2) version = textOf(node).trim();
    if (node.type !== "list" || version === undefined) continue;
    for (const item of node.children) {
      const text = sourceOf(item, markdown);
      if (!text.startsWith("Updated dependencies")) notes.push({ version, packages: [packageName], text });
    }
  }
  return notes;
}

/** A list item as it was written, without its marker, its indentation and the commit that changesets puts first. */
function sourceOf({ position }: ListItem, markdown: string): string {
  const [from, to] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
  const [first = "", ...others] = markdown.slice(from, to).split("\n");
  const text = [first.replace(/^[-*+]\s+/, ""), ...others.map((line) => line.replace(/^ {1,2}/, ""))];
  return text
    .join("\n")
    .replace(/^[\da-f]{7,40}: /, "")
    .trim();
}

/** A list of the notes under a heading, each said once for all packages that it is about; empty without notes. */
export function notesMarkdown(notes: readonly Note[]): string {
  if (notes.length === 0) return "";
  const packagesOf = new Map<string, Set<string>>();
  for (const { text, packages } of notes)
    packagesOf.set(text, new Set([...(packagesOf.get(text) ?? []), ...packages]));
  const items = [...packagesOf].map(([text, packages]) => {
    const names = [...packages].sort().map((name) => `\`${name}\``);
    return `- ${names.join(", ")}: ${text.trim().replaceAll("\n", "\n  ")}`;
  });
  return `# Packages\n\n${items.join("\n")}\n`;
}
