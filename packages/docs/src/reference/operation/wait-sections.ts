import type { StatusCase, WaiterModel } from "@intuned/codegen";
import type { Operation } from "@intuned/document";
import type { PhrasingContent, Table } from "mdast";
import { code, heading, inlineCode, link, paragraph, table, text } from "../../page/blocks.js";
import type { Block } from "../../page/nodes.js";
import type { Wait } from "../extensions.js";
import type { Reference } from "../reference.js";
import { placeCode } from "../text/place-text.js";
import { listed, valueCode } from "../text/value-text.js";
import { operationTitle } from "./operation-title.js";
import type { Section } from "./section.js";

/** Anchor of the section on the page of a start, which other pages link to. */
const WAIT = "wait";

/** How to wait for the end: of what the operation starts, and of what it is polled for. */
export function waitSections(operation: Operation, section: Section): Block[] {
  if (section.isIncoming) return [];
  const { extensions } = section.reference;
  const wait = extensions.waitOf(operation);
  return [
    ...(wait === undefined ? [] : startBlocks(wait, section)),
    ...polledBlocks(extensions.waitsOn(operation), section),
  ];
}

const title = ({ result }: WaiterModel): string =>
  result === undefined ? "Wait for the end" : "Wait for the result";

function startBlocks({ start, poll, model }: Wait, { reference, anchors, prefix, depth }: Section): Block[] {
  const cases = [...model.success, ...model.failure, ...model.canceled];
  return [
    heading(depth, title(model), anchors.take(prefix, WAIT)),
    paragraph([
      `The response doesn't wait for the end of the ${model.subject}. Poll `,
      ...operationLink(poll, reference),
      ...parameterWords(model),
      " until its response is final:",
    ]),
    endTable(model),
    ...(cases.some((each) => typeof each === "object") ? [paragraph("The first row that fits counts.")] : []),
    ...clientBlocks(start, reference),
  ];
}

/** What the methods of the client do, and a program that uses them. */
function clientBlocks({ operationId }: Operation, { samplesOf }: Reference): Block[] {
  const waiting = samplesOf.client?.waiting(operationId);
  if (waiting === undefined) return [];
  const { start, run, waitFor, watch, sample } = waiting;
  return [
    paragraph([
      `In ${sample.label}, `,
      inlineCode(run),
      " starts and waits. It returns the final response of a success; a failure throws an ",
      inlineCode("OperationFailedError"),
      ", a cancellation an ",
      inlineCode("OperationCanceledError"),
      ". ",
      inlineCode(start),
      " only starts: wait later with ",
      inlineCode(waitFor),
      ", or iterate over the changes with ",
      inlineCode(watch),
      ".",
    ]),
    code(sample.lang, sample.code),
  ];
}

function polledBlocks(waits: readonly Wait[], { reference, anchors, prefix, depth }: Section): Block[] {
  const [first] = waits;
  if (first === undefined) return [];
  // One wait polls as the other does, by methods of the same names or of others.
  const methods = new Map(
    waits.flatMap(({ start }) => {
      const waiting = reference.samplesOf.client?.waiting(start.operationId);
      return waiting === undefined ? [] : [[waiting.waitFor, waiting] as const];
    }),
  );
  return [
    heading(depth, title(first.model), anchors.take(prefix, WAIT)),
    paragraph([
      "Poll this operation for the end of what was started by ",
      ...listed(waits, ({ start }) => operationLink(start, reference, `#${WAIT}`)),
      ", where the final responses are listed.",
      ...[...methods.values()].flatMap(({ waitFor, watch, sample }) => [
        ` In ${sample.label}, `,
        inlineCode(waitFor),
        " polls until then, and ",
        inlineCode(watch),
        " iterates over the changes.",
      ]),
    ]),
  ];
}

function operationLink(operation: Operation, { names }: Reference, anchor = ""): PhrasingContent[] {
  const path = names.operations.get(operation.pointer);
  return [link(`/${path}${anchor}`, operationTitle(operation))];
}

/** `, with `id` from `$response.body#/id`` */
function parameterWords({ parameters }: WaiterModel): PhrasingContent[] {
  if (parameters.length === 0) return [];
  const words = listed(parameters, ({ parameter, expression }) => [
    inlineCode(parameter.name),
    text(" from "),
    inlineCode(expression),
  ]);
  return [text(", with "), ...words, text(",")];
}

function endTable(model: WaiterModel): Table {
  const { success, failure, canceled, result, error, reason } = model;
  const rows = [
    { end: "success", cases: success, details: result },
    { end: "failure", cases: failure, details: error },
    { end: "cancellation", cases: canceled, details: reason },
  ].filter(({ cases }) => cases.length > 0);
  return table(
    [[text("End")], [text("Response")], [text("Details")]],
    [
      ...rows.map(({ end, cases, details }) => [
        [text(end)],
        casesWords(cases, model),
        details === undefined ? [] : [placeCode(details)],
      ]),
      [[text("not final")], pendingWords(model), []],
    ],
  );
}

/** `status is done or ready`, and conditions that hold together. */
function casesWords(cases: readonly StatusCase[], { status }: WaiterModel): PhrasingContent[] {
  const values = cases.filter((each) => typeof each !== "object");
  const maps = cases.filter((each) => typeof each === "object");
  const alternatives = [
    ...(values.length === 0 ? [] : [conditionWords(status, values)]),
    ...maps.map((conditions) =>
      listed(Object.entries(conditions), ([pointer, wanted]) => conditionWords(pointer, [wanted].flat())),
    ),
  ];
  return listed(alternatives, (words) => words, "; or ");
}

const conditionWords = (pointer: string, values: readonly unknown[]): PhrasingContent[] => [
  placeCode(pointer),
  text(" is "),
  ...listed(values, (value) => [valueCode(value)], " or "),
];

function pendingWords({ status, pending = [] }: WaiterModel): PhrasingContent[] {
  if (pending.length === 0) return [text("any other")];
  return [...conditionWords(status, pending), text(", or anything else")];
}
