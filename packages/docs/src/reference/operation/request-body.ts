import { type MediaType, type Operation, type RequestBody, valueAt } from "@intuned/document";
import { code, heading, inlineCode, link, paragraph } from "../../page/blocks.js";
import type { Block, Tab } from "../../page/nodes.js";
import type { Sample } from "../../site/site.js";
import { bodyContent, exampleValue, exampleWords } from "./body-content.js";
import { exampleTitle, type ShownExample, shownExamples } from "./named-examples.js";
import { deeper, type Section } from "./section.js";
import { absoluteServers } from "./servers.js";

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
    const samples = samplesOf(undefined);
    return samples.length === 0
      ? []
      : [
          heading(depth, "Samples", anchors.take(prefix, "samples")),
          ...otherServer(samples, reference.document),
          ...sampleTabs(samples),
        ];
  }
  const shown = ({ example, media }: BodyExample): Block[] => {
    const samples = sampleTabs(samplesOf(example.name));
    const body = exampleValue(example, media);
    const isBeside = samples.length > 0 && body.type === "code";
    return [
      ...exampleWords(example, section),
      ...samples,
      isBeside ? { ...body, meta: 'title="Request body"' } : body,
    ];
  };
  const servers = otherServer(samplesOf(only.example.name), reference.document);
  const anchor = anchors.take(prefix, "examples");
  if (others.length === 0)
    return [
      heading(depth, "Example", anchor),
      ...servers,
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
  return [
    heading(deeper(depth, 0), "Examples", anchor),
    ...servers,
    { type: "tabs", label: "Example", children },
  ];
}

/** Which of the document's servers the samples call, and how they are made to call another: readers copy before they read. */
function otherServer(samples: readonly Sample[], document: object): Block[] {
  const [first, second] = absoluteServers(valueAt(document, "/servers"));
  if (!first || !second || !samples.some(({ code }) => code.includes(first.url))) return [];
  const variable = valueAt(document, "/x-client/baseUrl/env");
  // A sample by a client names no server: the client reads the variable.
  const byClient = samples.find(({ lang, code }) => lang === "ts" && !code.includes(first.url));
  return [
    paragraph([
      "The samples call ",
      inlineCode(first.url),
      ". To call ",
      link("/reference/index#servers", "another server"),
      ", ",
      inlineCode(second.url),
      " for example, put its URL in the place of that one",
      ...(byClient !== undefined && typeof variable === "string"
        ? [`; for ${byClient.label}, into the environment as `, inlineCode(variable)]
        : []),
      ".",
    ]),
  ];
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
