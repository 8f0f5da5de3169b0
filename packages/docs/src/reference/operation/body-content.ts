import { isObject, type MediaType, valueAt } from "@intuned/document";
import { inlineCode, paragraph, text } from "../../page/blocks.js";
import type { Block, Tab } from "../../page/nodes.js";
import type { Fact } from "../schema/fact.js";
import { marksOf } from "../schema/marks.js";
import { contentBlocks, factBlocks, rootPlace, schemaContent } from "../schema/schema-content.js";
import { keysOf } from "../schema/schema-shape.js";
import { typeWords } from "../schema/type-words.js";
import { phrasesOf } from "../text/describe-safely.js";
import { kebab } from "../text/kebab.js";
import { valueCode } from "../text/value-text.js";
import { exampleBlock, exampleTitle, type ShownExample, shownExamples } from "./named-examples.js";
import type { Section } from "./section.js";

export interface BodyOptions {
  readonly withExamples: boolean;
  /** Of the answer; a schema that an earlier answer has is then folded up. */
  readonly status?: string;
}

/** The body of a request or an answer: what it may be in each of its media types. */
export function bodyContent(
  content: readonly MediaType[],
  anchor: string,
  section: Section,
  { withExamples, status }: BodyOptions,
): Block[] {
  const shown = new Map<string, string>();
  const bodies = content.map((media, index) => {
    const own = index === 0 ? anchor : section.anchors.take(anchor, kebab(media.mediaType));
    const target = schemaTarget(media, section);
    const known = target === undefined ? undefined : shown.get(target);
    if (target !== undefined) shown.set(target, media.mediaType);
    const fields =
      known === undefined
        ? folded(media, schemaBlocks(media, own, section), section, status)
        : [paragraph(["The same fields as ", inlineCode(known), "."])];
    const examples = withExamples ? exampleTabs(media, own, section) : [];
    return { media, own, blocks: [...fields, ...encodingBlocks(media, section), ...examples] };
  });
  const [only, ...others] = bodies;
  if (only === undefined) return [];
  if (others.length === 0)
    return [paragraph(["Media type ", inlineCode(only.media.mediaType)]), ...only.blocks];
  const children = bodies.map(
    ({ media, own, blocks }): Tab => ({
      type: "tab",
      title: media.mediaType,
      ...(own !== anchor && { anchor: own }),
      children: blocks,
    }),
  );
  return [{ type: "tabs", label: "Media type", children }];
}

/** What tells two media types with the same schema. */
function schemaTarget({ schema }: MediaType, { reference }: Section): string | undefined {
  if (schema === undefined) return undefined;
  const { component } = reference.view([schema]);
  const value = valueAt(reference.document, schema);
  return component !== undefined && Object.keys(value as object).length === 1 ? component : schema;
}

/** The blocks of a schema; closed when an earlier answer of the operation shows the same ones. */
function folded(media: MediaType, blocks: Block[], section: Section, status: string | undefined): Block[] {
  const target = schemaTarget(media, section);
  if (status === undefined || target === undefined) return blocks;
  const earlier = section.shown.get(target);
  if (earlier === undefined) section.shown.set(target, status);
  const [type, ...rest] = blocks;
  if (earlier === undefined || earlier === status || type?.type !== "paragraph") return blocks;
  const title = [text("The same body as for "), inlineCode(earlier)];
  return [type, { type: "disclosure", title, isOpen: false, children: rest }];
}

function schemaBlocks({ schema }: MediaType, anchor: string, { reference, anchors }: Section): Block[] {
  if (schema === undefined) return [];
  const view = reference.view([schema]);
  const content = schemaContent(view, rootPlace(reference, { anchors, anchor, view }));
  const marks = marksOf(view, { isRequired: false }).map((mark) => text(` · ${mark}`));
  return [paragraph(["Type ", ...typeWords(reference, view), ...marks]), ...contentBlocks(content)];
}

/** How the parts of a form are written. https://spec.openapis.org/oas/v3.1.0#encoding-object */
function encodingBlocks({ value }: MediaType, { reference }: Section): Block[] {
  const encoding = isObject(value["encoding"]) ? value["encoding"] : {};
  const facts = keysOf(encoding).flatMap((name): Fact[] => {
    const said = isObject(encoding[name]) ? encoding[name] : {};
    const { headers, ...others } = said;
    return [
      ...Object.entries(others).map(
        ([key, what]): Fact => [
          text("part "),
          inlineCode(name),
          text(`, ${ENCODING_WORDS[key] ?? key} `),
          valueCode(what),
        ],
      ),
      ...keysOf(headers).map(
        (header): Fact => [
          text("part "),
          inlineCode(name),
          text(" has the header "),
          inlineCode(header),
          text(" "),
          ...phrasesOf(reference.describe(describedHeader(headers, header))),
        ],
      ),
    ];
  });
  return factBlocks(facts);
}

const ENCODING_WORDS: Readonly<Record<string, string>> = { contentType: "media type" };

const describedHeader = (headers: unknown, name: string): unknown => {
  const header = isObject(headers) ? headers[name] : undefined;
  return isObject(header) ? header["description"] : undefined;
};

/** The named examples of a body: one alone below a line, several as tabs. */
function exampleTabs(media: MediaType, anchor: string, section: Section): Block[] {
  const examples = shownExamples(section.reference.document, media.pointer);
  if (examples.length === 0) return [];
  const [only, ...others] = examples;
  if (only !== undefined && others.length === 0)
    return [
      paragraph(only.name === "example" ? "Example" : `Example: ${exampleTitle(only)}`),
      ...exampleContent(only, media, section),
    ];
  const children = examples.map(
    (example): Tab => ({
      type: "tab",
      title: exampleTitle(example),
      anchor: section.anchors.take(anchor, "examples", example.name),
      children: exampleContent(example, media, section),
    }),
  );
  return [{ type: "tabs", label: "Example", children }];
}

/** An example as its media type writes it, below what is said of it. */
export function exampleContent(example: ShownExample, media: MediaType, section: Section): Block[] {
  return [...exampleWords(example, section), exampleValue(example, media)];
}

/** What is said of an example that its title does not say. */
export function exampleWords(example: ShownExample, { reference }: Section): Block[] {
  const { summary, description } = example;
  const isTitle = summary === undefined || summary === exampleTitle(example);
  return [...(isTitle ? [] : [paragraph(summary)]), ...reference.describe(description)];
}

export function exampleValue({ value, externalValue }: ShownExample, { mediaType }: MediaType): Block {
  return externalValue === undefined
    ? exampleBlock(value, mediaType)
    : paragraph(["see ", inlineCode(externalValue)]);
}
