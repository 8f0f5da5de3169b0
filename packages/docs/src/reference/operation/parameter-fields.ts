import type { Field as ApiField, Parameter } from "@intuned/document";
import { heading, inlineCode, paragraph, text } from "../../page/blocks.js";
import type { Block, Field } from "../../page/nodes.js";
import type { Fact } from "../schema/fact.js";
import { distinct } from "../schema/facts.js";
import { marksOf } from "../schema/marks.js";
import { rootPlace, schemaContent } from "../schema/schema-content.js";
import { isPlainExample, valueBlock } from "../schema/schema-examples.js";
import { typeWords } from "../schema/type-words.js";
import { valueCode } from "../text/value-text.js";
import { shownExamples } from "./named-examples.js";
import type { Section } from "./section.js";

const LOCATIONS = [
  ["path", "Path parameters"],
  ["query", "Query parameters"],
  ["header", "Headers"],
  ["cookie", "Cookies"],
] as const;

/** The parameters of an operation, a list for each place where they travel. */
export function parameterSections(parameters: readonly Parameter[], section: Section): Block[] {
  const { anchors, prefix, depth } = section;
  return LOCATIONS.flatMap(([location, title]): Block[] => {
    const here = parameters.filter((each) => each.in === location);
    if (here.length === 0) return [];
    const anchor = anchors.take(prefix, location);
    return [
      heading(depth, title, anchor),
      { type: "fieldList", children: here.map((each) => parameterField(each, anchor, section)) },
    ];
  });
}

/** A parameter, or a header of an answer. */
export function parameterField(parameter: ApiField, parent: string, { reference, anchors }: Section): Field {
  const { value, name, pointer, schema } = parameter;
  const isHeader = !("in" in value) || value["in"] === "header";
  const anchor = anchors.take(parent, isHeader ? name.toLowerCase() : name);
  const view = reference.view(schema === undefined ? [] : [schema]);
  const content =
    schema === undefined
      ? { description: [], facts: [], blocks: [] }
      : schemaContent(view, rootPlace(reference, { anchors, anchor, view }));
  const examples = exampleParts(pointer, reference.document);
  return {
    type: "field",
    anchor,
    name,
    typeName: typeWords(reference, view),
    marks: marksOf(view, {
      isRequired: parameter.isRequired,
      isDeprecated: value["deprecated"] === true,
    }),
    facts: distinct([...serialisation(parameter), ...content.facts, ...examples.facts]),
    pointer,
    children: [
      ...reference.describe(value["description"]),
      ...content.description,
      ...content.blocks,
      ...examples.blocks,
    ],
  };
}

/** How the value becomes text, where it is not the way that everybody expects. */
function serialisation({ value, style, explode, mediaType }: ApiField): Fact[] {
  const said = (words: string, what: unknown): Fact => [text(`${words} `), valueCode(what)];
  return [
    ...(mediaType === undefined ? [] : [said("written as", mediaType)]),
    ...(typeof value["style"] === "string" ? [said("style", style)] : []),
    ...(typeof value["explode"] === "boolean"
      ? [
          [
            text(explode ? "each item on its own" : "all items in one"),
            text(" ("),
            inlineCode(`explode: ${explode}`),
            text(")"),
          ],
        ]
      : []),
    ...(value["allowReserved"] === true ? [[text("reserved characters are sent as they are")]] : []),
    ...(value["allowEmptyValue"] === true ? [[text("may be empty")]] : []),
  ];
}

function exampleParts(pointer: string, document: object): { facts: Fact[]; blocks: Block[] } {
  const examples = shownExamples(document, pointer);
  const isNamed = (name: string) => name !== "example";
  return {
    facts: examples
      .filter(({ value, externalValue }) => externalValue === undefined && isPlainExample(value))
      .map(({ name, summary, description, value }) => [
        text("for example "),
        valueCode(value),
        ...(isNamed(name) ? [text(` (${[summary ?? name, description].filter(Boolean).join(": ")})`)] : []),
      ]),
    blocks: examples
      .filter(({ value, externalValue }) => externalValue !== undefined || !isPlainExample(value))
      .flatMap(({ name, summary, description, value, externalValue }) => [
        paragraph([
          isNamed(name) ? `Example: ${[summary ?? name, description].filter(Boolean).join(": ")}` : "Example",
        ]),
        externalValue === undefined ? valueBlock(value) : paragraph(["see ", inlineCode(externalValue)]),
      ]),
  };
}
