import { heading, link, paragraph } from "../page/blocks.js";
import type { Page } from "../page/page.js";

/** What a static host shows where there is no page. */
export const notFoundPage: Page = {
  path: "404",
  kind: "not-found",
  title: "There is no such page",
  description: "There is no such page.",
  tree: {
    type: "root",
    children: [
      heading(1, "There is no such page"),
      paragraph(["Search above, or begin at ", link("/index", "the start"), "."]),
    ],
  },
};
