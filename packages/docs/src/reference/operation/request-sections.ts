import type { Operation } from "@intuned/document";
import { paragraph } from "../../page/blocks.js";
import type { Block } from "../../page/nodes.js";
import { externalDocs } from "../schema/facts.js";
import { callbackSections } from "./callbacks.js";
import { pagesSection } from "./pages-section.js";
import { parameterSections } from "./parameter-fields.js";
import { exampleSection, requestBodySection } from "./request-body.js";
import { responseSections } from "./responses.js";
import type { Section } from "./section.js";
import { securitySection } from "./security-section.js";
import { serverBlocks } from "./servers.js";
import { waitSections } from "./wait-sections.js";

/** Everything that is said of an operation below its method and path. */
export function requestSections(
  operation: Operation,
  section: Section,
  console: readonly Block[] = [],
): Block[] {
  const { reference, depth } = section;
  const { value } = operation;
  const deprecated: Block[] =
    value["deprecated"] === true
      ? [
          {
            type: "callout",
            tone: "warning",
            children: [paragraph("Deprecated: it still works, and new code should not use it.")],
          },
        ]
      : [];
  return [
    ...deprecated,
    ...reference.describe(value["description"], depth),
    ...externalDocs(value["externalDocs"]).map((words) => paragraph(words)),
    ...serverBlocks(operation, reference),
    // What can be copied and tried comes first; what all of it means, below.
    ...exampleSection(operation, section),
    ...waitSections(operation, section),
    ...pagesSection(operation, section),
    ...console,
    ...securitySection(operation, section),
    ...parameterSections(operation.parameters, section),
    ...requestBodySection(operation.requestBody, section),
    ...responseSections(operation, section),
    ...callbackSections(operation, section, requestSections),
  ];
}
