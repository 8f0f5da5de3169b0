import type { Operation } from "@intuned/document";
import type { BlockContent, RootContent } from "mdast";
import { heading, inlineCode, link, paragraph, text } from "../../page/blocks.js";
import type { Block } from "../../page/nodes.js";
import type { Page } from "../../page/page.js";
import { consoleOperation } from "../console/console-operation.js";
import { operationTitle } from "../operation/operation-title.js";
import { requestSections } from "../operation/request-sections.js";
import type { Reference } from "../reference.js";
import { Anchors, anchorPart } from "../text/anchors.js";
import { firstWords } from "../text/describe-safely.js";

/** The page of an operation: everything that the document says of it, in place. */
export function operationPage(reference: Reference, operation: Operation, section: string): Page {
  return pageOf(reference, operation, { section, isIncoming: false });
}

/** The page of a webhook: a call that the server makes, so nothing to try. */
export function webhookPage(reference: Reference, operation: Operation): Page {
  return pageOf(reference, operation, { section: "Webhooks", isIncoming: true });
}

function pageOf(
  reference: Reference,
  operation: Operation,
  { section, isIncoming }: { readonly section: string; readonly isIncoming: boolean },
): Page {
  const title = operationTitle(operation);
  const { value, method, pointer } = operation;
  return {
    path: reference.names.operations.get(pointer) ?? "",
    kind: "operation",
    title,
    description: firstWords(value["description"]) || title,
    section,
    method,
    ...(value["deprecated"] === true && { isDeprecated: true }),
    tree: {
      type: "root",
      children: operationBlocks(reference, operation, { title, section, isIncoming }) as RootContent[],
    },
    ...(!isIncoming && { console: consoleOperation(reference, operation) }),
  };
}

function operationBlocks(
  reference: Reference,
  operation: Operation,
  {
    title,
    section,
    isIncoming,
  }: { readonly title: string; readonly section: string; readonly isIncoming: boolean },
): Block[] {
  const anchors = new Anchors();
  const endpoint: BlockContent = { type: "endpoint", method: operation.method, path: operation.path };
  const console: Block[] = isIncoming
    ? []
    : [heading(2, "Try it", anchors.take("try-it")), { type: "consolePlace" }];
  return [
    heading(1, title),
    ...(isIncoming ? [paragraph("The server sends this to you, when you have told it where.")] : [endpoint]),
    ...identity(operation, section),
    ...requestSections(
      operation,
      { reference, anchors, prefix: "", depth: 2, isIncoming, shown: new Map() },
      console,
    ),
  ];
}

/** What the operation is called, and where it belongs. */
function identity({ operationId, value }: Operation, section: string): Block[] {
  const named =
    typeof value["operationId"] === "string"
      ? [text("Operation "), inlineCode(operationId), text(" · ")]
      : [];
  // Tags that are not the section are only words: the overview has the operation in one place.
  const others = (Array.isArray(value["tags"]) ? value["tags"].slice(1) : []).map((tag) => text(`, ${tag}`));
  return [paragraph([...named, link(`/reference/index#${anchorPart(section)}`, section), ...others])];
}
