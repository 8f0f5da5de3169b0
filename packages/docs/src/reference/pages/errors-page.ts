import type { Operation, Response } from "@intuned/document";
import { isObject } from "@intuned/document";
import type { RootContent } from "mdast";
import { heading, inlineCode, link, paragraph, table, text } from "../../page/blocks.js";
import type { Block } from "../../page/nodes.js";
import type { Page } from "../../page/page.js";
import { bodyContent } from "../operation/body-content.js";
import { shownExamples } from "../operation/named-examples.js";
import { headerBlocks, statusTitle } from "../operation/responses.js";
import type { Section } from "../operation/section.js";
import type { Reference } from "../reference.js";
import { contentBlocks, rootPlace, schemaContent } from "../schema/schema-content.js";
import { componentName } from "../schema/type-words.js";
import { Anchors } from "../text/anchors.js";
import { firstWords } from "../text/describe-safely.js";
import { listed, valueCode } from "../text/value-text.js";

/** An answer that tells of an error and that operations share, or that only they have but in a shared shape. */
interface SharedError {
  readonly status: string;
  readonly response: Response;
  readonly shape?: string;
  readonly operations: readonly Operation[];
}

/** The errors that operations have in common; none when they share neither an answer nor a shape. */
export function errorsPage(reference: Reference): Page | undefined {
  const errors = sharedErrors(reference);
  if (errors.length === 0) return undefined;
  const anchors = new Anchors();
  const section: Section = { reference, anchors, prefix: "", depth: 2, isIncoming: false, shown: new Map() };
  const shape = commonShape(errors);
  return {
    path: "reference/errors",
    kind: "reference",
    title: "Errors",
    description: `What the API answers when a call does not work: ${[...new Set(errors.map(({ status }) => status))].join(", ")}.`,
    section: "Reference",
    tree: {
      type: "root",
      children: [
        heading(1, "Errors"),
        overview(errors, reference),
        ...(shape === undefined ? [] : shapeBlocks(shape, section)),
        ...errors.flatMap((error) => errorBlocks(error, shape, section)),
      ] as RootContent[],
    },
  };
}

/** By status, then by answer. One answer counts as shared when it is a component, has a component's shape, or stands twice. */
function sharedErrors(reference: Reference): SharedError[] {
  const groups = new Map<string, SharedError & { operations: Operation[] }>();
  for (const operation of reference.api.operations)
    for (const response of operation.responses) {
      if (!/^([45]|default)/.test(response.status)) continue;
      const shape = shapeOf(response, reference);
      const isComponent = response.pointer.startsWith("/components/");
      if (!isComponent && shape === undefined) continue;
      const key = `${response.status} ${isComponent ? response.pointer : shape}`;
      const known = groups.get(key);
      if (known) known.operations.push(operation);
      else
        groups.set(key, {
          status: response.status,
          response,
          ...(shape !== undefined && { shape }),
          operations: [operation],
        });
    }
  const order = (status: string) => status.replace("default", "9").replaceAll("X", "9");
  return [...groups.values()].sort((left, right) => order(left.status).localeCompare(order(right.status)));
}

const shapeOf = ({ content }: Response, reference: Reference): string | undefined =>
  content
    .flatMap(({ schema }) => (schema === undefined ? [] : [reference.view([schema]).component]))
    .find((each) => each !== undefined);

/** The shape that most errors have, when it is more than half of them. */
function commonShape(errors: readonly SharedError[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { shape } of errors) if (shape !== undefined) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  const [most] = [...counts].sort(([, left], [, right]) => right - left);
  return most !== undefined && most[1] > 1 && most[1] * 2 > errors.length ? most[0] : undefined;
}

function overview(errors: readonly SharedError[], reference: Reference): Block {
  const rows = errors.map(({ status, response }) => {
    const codes = examplesOf(response, reference).flatMap(codesOf);
    return [
      statusTitle(status),
      [text(firstWords(response.value["description"]))],
      listed([...new Set(codes)], (each) => [valueCode(each)], ", "),
    ];
  });
  const hasCodes = rows.some(([, , codes]) => (codes?.length ?? 0) > 0);
  return table(
    [[text("Status")], [text("Meaning")], ...(hasCodes ? [[text("Codes, for example")]] : [])],
    rows.map((row) => (hasCodes ? row : row.slice(0, 2))),
  );
}

const examplesOf = ({ content }: Response, { document }: Reference): unknown[] =>
  content.flatMap(({ pointer }) => shownExamples(document, pointer).map(({ value }) => value));

/** What names the error in its body: a word without spaces in a member that is called so. */
function codesOf(value: unknown): string[] {
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    if (/^(error|errors)$/i.test(name) && isObject(member)) return codesOf(member);
    const isCode = /^(error_?)?(code|type|error|name|slug|reason)$/i.test(name);
    return isCode && typeof member === "string" && /^[^\s]+$/.test(member) ? [member] : [];
  });
}

function shapeBlocks(shape: string, { reference, anchors }: Section): Block[] {
  const view = reference.view([shape]);
  const anchor = anchors.take("body");
  const content = schemaContent(view, rootPlace(reference, { anchors, anchor, view }));
  return [
    heading(2, "The body of an error", anchor),
    paragraph([
      "Most errors have the same body, ",
      link(`/${reference.names.schemas.get(shape)}`, componentName(shape)),
      ".",
    ]),
    ...contentBlocks(content),
  ];
}

/** More operations than this are counted. */
const LISTED_OPERATIONS = 12;

function errorBlocks(error: SharedError, shape: string | undefined, section: Section): Block[] {
  const { reference, anchors } = section;
  const { response, operations, status } = error;
  const anchor = anchors.take(status);
  // The common body is shown once; an answer with its own shows it here.
  const isCommon = shape !== undefined && error.shape === shape;
  const content = isCommon ? response.content.map(({ schema: _, ...media }) => media) : response.content;
  const more = operations.length - LISTED_OPERATIONS;
  return [
    heading(2, statusTitle(status), anchor),
    ...reference.describe(response.value["description"], 2),
    paragraph([
      "Answered by ",
      ...listed(
        operations.slice(0, LISTED_OPERATIONS),
        (each) => [
          link(`/${reference.names.operations.get(each.pointer)}#response.${status}`, [
            inlineCode(each.operationId),
          ]),
        ],
        ", ",
      ),
      ...(more > 0 ? [` and ${more} more`] : []),
      ".",
    ]),
    ...headerBlocks(response, anchor, section),
    ...bodyContent(content, anchor, section, { withExamples: true }),
  ];
}
