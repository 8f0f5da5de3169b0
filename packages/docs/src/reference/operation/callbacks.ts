import { childPointer, type Operation, readPathItem, tryResolvePointer } from "@intuned/document";
import { heading } from "../../page/blocks.js";
import type { Block } from "../../page/nodes.js";
import { keysOf } from "../schema/schema-shape.js";
import { deeper, type Section } from "./section.js";

type Sections = (operation: Operation, section: Section) => Block[];

/**
 * The requests that the server makes because of this one, each with anchors of its own.
 *
 * @param sectionsOf everything that is said of a request.
 */
export function callbackSections(
  { pointer, value }: Operation,
  section: Section,
  sectionsOf: Sections,
): Block[] {
  const { reference, anchors, prefix, depth } = section;
  const { document } = reference;
  const sections = keysOf(value["callbacks"]).flatMap((name): Block[] => {
    const found = tryResolvePointer(document, childPointer(pointer, "callbacks", name));
    const operations = keysOf(found?.value)
      .filter((expression) => !expression.startsWith("x-"))
      .flatMap((expression) =>
        readPathItem(document, childPointer(found?.pointer ?? "", expression), expression),
      );
    return operations.flatMap((operation) => callback(name, operation, section, sectionsOf));
  });
  // A callback may itself be answered by callbacks: one level is shown, deeper ones are nobody's.
  if (sections.length === 0 || prefix !== "") return [];
  return [heading(depth, "Callbacks", anchors.take("callbacks")), ...sections];
}

function callback(
  name: string,
  operation: Operation,
  { reference, anchors, depth }: Section,
  sectionsOf: Sections,
): Block[] {
  const anchor = anchors.take("callbacks", name);
  const inner = {
    reference,
    anchors,
    prefix: anchor,
    depth: deeper(depth, 2) as 4,
    isIncoming: true,
    shown: new Map(),
  };
  return [
    heading(deeper(depth, 1), title(name, operation), anchor),
    { type: "endpoint", method: operation.method, path: operation.path },
    ...sectionsOf(operation, inner),
  ];
}

const title = (name: string, { value }: Operation): string =>
  typeof value["summary"] === "string" ? `${name}: ${value["summary"]}` : name;
