import { STATUS_CODES } from "node:http";
import {
  childPointer,
  isObject,
  type Operation,
  type Response,
  tryResolvePointer,
  valueAt,
} from "@intuned/document";
import type { PhrasingContent } from "mdast";
import { heading, inlineCode, link, paragraph, text } from "../../page/blocks.js";
import type { Block } from "../../page/nodes.js";
import type { Reference } from "../reference.js";
import type { Fact } from "../schema/fact.js";
import { factBlocks } from "../schema/schema-content.js";
import { keysOf } from "../schema/schema-shape.js";
import { phrasesOf } from "../text/describe-safely.js";
import { valueCode } from "../text/value-text.js";
import { bodyContent } from "./body-content.js";
import { parameterField } from "./parameter-fields.js";
import { deeper, type Section } from "./section.js";

/** Every answer that an operation declares. */
export function responseSections(operation: Operation, section: Section): Block[] {
  const { anchors, prefix, depth } = section;
  if (operation.responses.length === 0) return [];
  return [
    heading(depth, "Responses", anchors.take(prefix, "responses")),
    ...operation.responses.flatMap((response) => responseSection(operation, response, section)),
  ];
}

function responseSection({ pointer }: Operation, response: Response, section: Section): Block[] {
  const { reference, anchors, prefix, depth } = section;
  const anchor = anchors.take(prefix, "response", response.status);
  const inner = deeper(depth, 1);
  // Beside a reference, a description overrides the response's own.
  const declared = valueAt(reference.document, childPointer(pointer, "responses", response.status));
  const own = isObject(declared) ? declared["description"] : undefined;
  return [
    heading(inner, statusTitle(response.status), anchor),
    ...reference.describe(own ?? response.value["description"], inner),
    ...headerBlocks(response, anchor, section),
    ...bodyContent(response.content, anchor, section, { withExamples: true, status: response.status }),
    ...linkBlocks(response, reference),
  ];
}

/** `404 Not Found`, `4XX`, `Any other status`. */
export function statusTitle(status: string): PhrasingContent[] {
  if (status === "default") return [text("Any other status ("), inlineCode("default"), text(")")];
  const words = STATUS_CODES[status];
  return [inlineCode(status), ...(words === undefined ? [] : [text(` ${words}`)])];
}

export function headerBlocks(response: Response, anchor: string, section: Section): Block[] {
  if (response.headers.length === 0) return [];
  const parent = `${anchor}.headers`;
  return [
    paragraph("Headers"),
    {
      type: "fieldList",
      children: response.headers.map((header) => parameterField(header, parent, section)),
    },
  ];
}

/** What may be called next, and with what of the answer. https://spec.openapis.org/oas/v3.1.0#link-object */
function linkBlocks({ pointer, value }: Response, reference: Reference): Block[] {
  const facts = keysOf(value["links"]).flatMap((name): Fact[] => {
    const found = tryResolvePointer(reference.document, childPointer(pointer, "links", name))?.value;
    if (found === undefined) return [];
    const parameters = Object.entries(isObject(found["parameters"]) ? found["parameters"] : {});
    return [
      [
        inlineCode(name),
        text(" leads to "),
        linkTarget(found, reference),
        ...parameters.flatMap(([key, from]) => [
          text(", "),
          inlineCode(key),
          text(" from "),
          valueCode(from),
        ]),
        ...("requestBody" in found ? [text(", body from "), valueCode(found["requestBody"])] : []),
        ...(typeof found["description"] === "string"
          ? [text(". "), ...phrasesOf(reference.describe(found["description"]))]
          : []),
      ],
    ];
  });
  return facts.length === 0 ? [] : [paragraph("Links"), ...factBlocks(facts)];
}

function linkTarget(
  { operationId, operationRef }: Record<string, unknown>,
  { api, names }: Reference,
): PhrasingContent {
  const wanted = String(operationId ?? operationRef ?? "");
  const target = api.operations.find(
    (each) => each.operationId === operationId || `#${each.pointer}` === operationRef,
  );
  const path = target === undefined ? undefined : names.operations.get(target.pointer);
  return path === undefined
    ? inlineCode(wanted)
    : link(`/${path}`, [inlineCode(target?.operationId ?? wanted)]);
}
