import type { MediaType, Operation, RequestBody } from "@intuned/contract";
import { code, heading, paragraph } from "../../page/blocks.js";
import type { Block, Tab } from "../../page/nodes.js";
import type { Sample } from "../../site/site.js";
import { bodyContent, exampleValue, exampleWords } from "./body-content.js";
import { exampleTitle, type ShownExample, shownExamples } from "./named-examples.js";
import { deeper, type Section } from "./section.js";

/** What is sent, in each of its media types. */
export function requestBodySection(body: RequestBody | undefined, section: Section): Block[] {
  if (body === undefined) return [];
  const { reference, anchors, prefix, depth } = section;
  const anchor = anchors.take(prefix, "body");
  return [
    heading(depth, "Request body", anchor),
    paragraph(body.isRequired ? "Required." : "Optional."),
    ...reference.describe(body.value["description"], depth),
    ...bodyContent(body.content, anchor, section, { withExamples: false }),
  ];
}

/**
 * The request's examples, each with its samples in several languages. An operation without a named example has samples all
 * the same.
 */
export function exampleSection(operation: Operation, section: Section): Block[] {
  const { reference, anchors, prefix, depth } = section;
  const examples = bodyExamples(operation, reference.document);
  const samplesOf = (name: string | undefined): readonly Sample[] =>
    prefix === "" ? reference.samplesOf(operation.operationId, name) : [];
  const [only, ...others] = examples;
  if (only === undefined) {
    const samples = sampleTabs(samplesOf(undefined));
    return samples.length === 0
      ? []
      : [heading(depth, "Samples", anchors.take(prefix, "samples")), ...samples];
  }
  const shown = ({ example, media }: BodyExample): Block[] => [
    ...exampleWords(example, section),
    ...sampleTabs(samplesOf(example.name)),
    exampleValue(example, media),
  ];
  const anchor = anchors.take(prefix, "examples");
  if (others.length === 0)
    return [
      heading(depth, "Example", anchor),
      ...(only.example.name === "example" ? [] : [paragraph(titleOf(only))]),
      ...shown(only),
    ];
  const children = examples.map(
    (each): Tab => ({
      type: "tab",
      title: titleOf(each),
      anchor: anchors.take(anchor, each.example.name),
      children: shown(each),
    }),
  );
  return [heading(deeper(depth, 0), "Examples", anchor), { type: "tabs", label: "Example", children }];
}

interface BodyExample {
  readonly example: ShownExample;
  readonly media: MediaType;
}

const titleOf = ({ example }: BodyExample): string => exampleTitle(example);

function bodyExamples({ requestBody }: Operation, document: object): BodyExample[] {
  return (requestBody?.content ?? []).flatMap((media) =>
    shownExamples(document, media.pointer).map((example) => ({ example, media })),
  );
}

function sampleTabs(samples: readonly Sample[]): Block[] {
  if (samples.length === 0) return [];
  const children = samples.map(
    ({ lang, label, code: value }): Tab => ({ type: "tab", title: label, children: [code(lang, value)] }),
  );
  return [{ type: "tabs", label: "Language", group: "language", children }];
}
