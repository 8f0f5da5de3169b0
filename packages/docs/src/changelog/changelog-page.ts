import { heading, paragraph } from "../page/blocks.js";
import type { Page } from "../page/page.js";
import { describe } from "../page/parse-markdown.js";
import type { Release } from "../site/site.js";

const DESCRIPTION = "What changed in the API and in the packages that are made from it, newest first.";

/** The changelog, a section for each release in their order: `/changelog#v0.1.0`, `/changelog#unreleased`. */
export function changelogPage(releases: readonly Release[]): Page {
  return {
    path: "changelog",
    kind: "changelog",
    title: "Changelog",
    description: DESCRIPTION,
    tree: {
      type: "root",
      children: [
        heading(1, "Changelog"),
        paragraph(DESCRIPTION),
        ...(releases.length === 0 ? [paragraph("Nothing is released yet.")] : []),
        ...releases.flatMap(({ version, markdown }) => [
          heading(2, version, anchorOf(version)),
          ...describe(markdown, 2),
        ]),
      ],
    },
  };
}

/** Of a version that begins with a digit: an anchor that CSS can name without escaping begins with a letter. */
const anchorOf = (version: string): string =>
  /^\d/.test(version) ? `v${version}` : version.toLowerCase().replaceAll(/[^\p{L}\p{N}.]+/gu, "-");
