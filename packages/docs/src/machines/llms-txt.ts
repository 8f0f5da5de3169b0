import type { Page, PageKind } from "../page/page.js";
import { fileUrl, type SiteFacts } from "./site-facts.js";

/** What a reader in a hurry skips; https://llmstxt.org gives its section this name. */
const OPTIONAL: readonly PageKind[] = ["schema", "changelog"];

/** `llms.txt` by https://llmstxt.org: the site as lists of links to the Markdown twins of its pages. */
export function llmsTxt(site: SiteFacts, pages: readonly Page[]): string {
  const sections = new Map<string, Page[]>();
  for (const page of readable(pages).filter(({ kind }) => kind !== "start")) {
    const title = OPTIONAL.includes(page.kind) ? "Optional" : (page.section ?? "Pages");
    sections.set(title, [...(sections.get(title) ?? []), page]);
  }
  const optional = sections.get("Optional");
  if (optional !== undefined && sections.delete("Optional")) sections.set("Optional", optional);
  const at = (file: string) => `[${file}](${fileUrl(file, site.siteUrl)})`;
  return joined([
    ...head(site),
    `The API's document is ${at("openapi.json")}, the text of all pages in one file is ${at("llms-full.txt")}.`,
    ...[...sections].map(([title, list]) =>
      [`## ${line(title)}`, "", ...list.map((page) => item(page, site))].join("\n"),
    ),
  ]);
}

/**
 * `llms-full.txt`: the Markdown of all pages in one file, each after a line that says where it is from.
 *
 * @param markdownOf the Markdown of a page; its links should be made for a file at the root of the site.
 */
export function llmsFullTxt(
  site: SiteFacts,
  pages: readonly Page[],
  markdownOf: (page: Page) => string,
): string {
  return joined([
    ...head(site),
    ...readable(pages).map((page) => {
      const url = fileUrl(`${page.path}.md`, site.siteUrl);
      return `---\n\nSource: <${url}>\n\n${markdownOf(page).trim()}`;
    }),
  ]);
}

const readable = (pages: readonly Page[]) => pages.filter(({ kind }) => kind !== "not-found");

const head = ({ title, description }: SiteFacts) => [`# ${line(title)}`, `> ${line(description)}`];

function item({ path, title, description, isDeprecated }: Page, { siteUrl }: SiteFacts): string {
  const notes = `${isDeprecated === true ? "Deprecated. " : ""}${line(description)}`;
  const name = line(title).replaceAll(/[\\[\]]/g, "\\$&");
  return `- [${name}](${fileUrl(`${path}.md`, siteUrl)})${notes === "" ? "" : `: ${notes}`}`;
}

const line = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

const joined = (parts: readonly string[]): string => `${parts.join("\n\n")}\n`;
