import type { PagesModel } from "@intuned/codegen";
import { type Operation, pointerTokens } from "@intuned/document";
import type { PhrasingContent } from "mdast";
import { code, heading, inlineCode, paragraph, text } from "../../page/blocks.js";
import type { Block } from "../../page/nodes.js";
import type { Fact } from "../schema/fact.js";
import { factBlocks } from "../schema/schema-content.js";
import { placeCode } from "../text/place-text.js";
import { valueCode } from "../text/value-text.js";
import type { Section } from "./section.js";

/** How the next page of the operation's list is found, and how a client iterates over all of them. */
export function pagesSection(operation: Operation, section: Section): Block[] {
  const { reference, anchors, prefix, depth, isIncoming } = section;
  const pages = isIncoming ? undefined : reference.extensions.pagesOf(operation);
  if (pages === undefined) return [];
  const sample = reference.samplesOf.client?.pages(operation.operationId);
  return [
    heading(depth, "Pages", anchors.take(prefix, "pages")),
    paragraph("The list is returned page by page."),
    ...factBlocks([...nextFacts(pages), ...sizeFacts(pages), itemsFact(pages), ...endFacts(pages)]),
    ...(sample === undefined
      ? []
      : [
          paragraph(`In ${sample.label}, await the call for one page, or iterate over it for all:`),
          code(sample.lang, sample.code),
        ]),
  ];
}

/** What the next page is requested by. */
function nextFacts({ style, options }: PagesModel): Fact[] {
  const { parameter, next, url, first = style === "page" ? 1 : 0 } = options;
  const selecting = parameterWords(parameter);
  switch (style) {
    case "page":
      return [[...selecting, text(" selects the page; the first is "), valueCode(first), text(".")]];
    case "offset":
      return first === 0
        ? [[...selecting, text(" is the number of items to skip.")]]
        : [[...selecting, text(" is the position of the first item to return, counted from 1.")]];
    case "cursor":
      return [
        [
          ...selecting,
          text(" takes the cursor of the page, which is "),
          placeCode(String(next)),
          text(" of the page before. Omit it for the first page."),
        ],
      ];
    case "link":
      return [
        url === undefined
          ? [
              text("The URL of the next page is in the header "),
              inlineCode("Link"),
              text(", with "),
              inlineCode('rel="next"'),
              text(" (RFC 8288)."),
            ]
          : [placeCode(String(url)), text(" in the response is the URL of the next page.")],
      ];
  }
}

function sizeFacts({ options: { size, defaultSize, maxSize } }: PagesModel): Fact[] {
  if (size === undefined) return [];
  return [
    [
      ...parameterWords(size),
      text(" is the number of items per page"),
      ...(defaultSize === undefined ? [] : [text("; "), valueCode(defaultSize), text(" if omitted")]),
      ...(maxSize === undefined ? [] : [text(", at most "), valueCode(maxSize)]),
      text("."),
    ],
  ];
}

const itemsFact = ({ items }: PagesModel): Fact =>
  items === ""
    ? [text("The response is the list of items.")]
    : [placeCode(items), text(" in the response is the list of items.")];

/** What tells the last page. */
function endFacts({ style, total, more, options }: PagesModel): Fact[] {
  const isCounted = style === "page" || style === "offset";
  return [
    ...(total === undefined
      ? []
      : [[placeCode(total), text(" is the number of items on all pages: stop when you have that many.")]]),
    ...(more === undefined
      ? []
      : [[placeCode(more), text(" is "), valueCode(false), text(" on the last page.")]]),
    ...(isCounted && total === undefined && more === undefined
      ? [[text("The last page is empty, or shorter than the page size.")]]
      : []),
    ...(style === "cursor"
      ? [[text("The last page has no "), placeCode(String(options["next"])), text(", or it is empty.")]]
      : []),
    ...(style === "link" ? [[text("The last page has no such URL.")]] : []),
  ];
}

/** `The query parameter page`, of a pointer to where it is sent. */
function parameterWords(pointer: string | number | undefined): PhrasingContent[] {
  const [location, name = ""] = pointerTokens(String(pointer ?? ""));
  const words =
    location === "header" ? "The header" : location === "cookie" ? "The cookie" : `The ${location} parameter`;
  return [text(`${words} `), inlineCode(name)];
}
