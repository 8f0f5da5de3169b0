import type { RootContent } from "mdast";
import { heading, link, paragraph, text } from "../../page/blocks.js";
import type { Block } from "../../page/nodes.js";
import type { Page } from "../../page/page.js";
import type { Reference } from "../reference.js";
import { marksOf } from "../schema/marks.js";
import { factBlocks, ROOT_ANCHOR, rootPlace, schemaContent } from "../schema/schema-content.js";
import { componentName, typeWords } from "../schema/type-words.js";
import { Anchors } from "../text/anchors.js";
import { firstWords } from "../text/describe-safely.js";
import { listed } from "../text/value-text.js";
import type { Uses } from "./uses.js";

/** The page of a component schema: what it says, and who uses it. */
export function schemaPage(reference: Reference, pointer: string, uses: Uses): Page {
  const name = componentName(pointer);
  const view = reference.view([pointer]);
  const { component: _, ...bare } = view;
  const [own] = view.parts;
  const anchors = new Anchors();
  anchors.take(ROOT_ANCHOR);
  anchors.take(USED_BY);
  const context = rootPlace(reference, { anchors, anchor: "", view, home: pointer });
  const { description, facts, blocks } = schemaContent(view, context);
  return {
    path: reference.names.schemas.get(pointer) ?? "",
    kind: "schema",
    title: name,
    description: firstWords(own?.schema["description"]) || `The schema ${name}.`,
    section: "Schemas",
    ...(own?.schema["deprecated"] === true && { isDeprecated: true }),
    tree: {
      type: "root",
      children: [
        heading(1, name),
        ...description,
        heading(2, "Fields", ROOT_ANCHOR),
        paragraph([
          "Type ",
          // Without the link to this page.
          ...typeWords(reference, bare),
          ...marksOf(view, { isRequired: false }).map((mark) => text(` · ${mark}`)),
        ]),
        ...factBlocks(facts),
        ...blocks,
        ...usedBy(uses.of(pointer)),
      ] as RootContent[],
    },
  };
}

const USED_BY = "used-by";

/** More users than this are counted. */
const LISTED_USERS = 40;

function usedBy(users: readonly { readonly path: string; readonly title: string }[]): Block[] {
  if (users.length === 0) return [];
  const more = users.length - LISTED_USERS;
  return [
    heading(2, "Used by", USED_BY),
    paragraph([
      ...listed(users.slice(0, LISTED_USERS), ({ path, title }) => [link(`/${path}`, title)], ", "),
      ...(more > 0 ? [text(` and ${more} more`)] : []),
    ]),
  ];
}
