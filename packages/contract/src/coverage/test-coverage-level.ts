import type { Api, Direction } from "@intuned/document";
import type { Criterion } from "../model/coverage.js";
import { linksOf } from "./link-watch.js";
import type { OperationTally } from "./operation-tally.js";
import type { SchemaNode, SchemaNodes } from "./schema-node.js";

type Nodes = Readonly<Record<Direction, SchemaNodes>>;

/**
 * The criteria of "Test Coverage Criteria for RESTful Web APIs" (Martin-Lopez, Segura, Ruiz-Cortés, A-TEST 2019,
 * doi 10.1145/3340433.3342822) with the level that adds each: 1 paths; 2 operations; 3 content types of requests and
 * answers; 4 parameters, status classes; 5 parameter values, status codes; 6 response body properties; 7 operation flows.
 * Where the paper leaves room: of status classes, success and error count as far as they are declared (`default` is an
 * error); only enums and booleans have values to try; an operation flow is an OpenAPI link of the document, followed.
 */
export function coverageCriteria(api: Api, tallies: readonly OperationTally[], nodes: Nodes): Criterion[] {
  const used = tallies.filter(({ requests }) => requests > 0);
  const paths = (some: readonly OperationTally[]): number =>
    new Set(some.map((it) => it.operation.path)).size;
  const sum = (count: (tally: OperationTally) => readonly [covered: number, total: number]) =>
    tallies
      .map(count)
      .reduce((left, right) => [left[0] + right[0], left[1] + right[1]] as const, [0, 0] as const);
  const rows: [level: number, name: string, counts: readonly [covered: number, total: number]][] = [
    [1, "paths", [paths(used), paths(tallies)]],
    [2, "operations", [used.length, tallies.length]],
    [3, "request content types", sum(requestContentTypes)],
    [3, "response content types", sum(responseContentTypes)],
    [4, "parameters", sum(parameters)],
    [4, "status classes", sum(statusClasses)],
    [5, "parameter values", sum((tally) => parameterValues(tally, nodes.request))],
    [5, "status codes", sum(statusCodes)],
    [6, "response body properties", sum((tally) => bodyProperties(tally, nodes.response))],
    [7, "operation flows", sum((tally) => operationFlows(api, tally))],
  ];
  return rows.map(([level, name, [covered, total]]) => ({ name, level, covered, total }));
}

/**
 * The highest level whose criteria, and those of all levels below, are covered in full; what the document has none of is
 * covered, but for flows: without one nothing shows that the last level was reached.
 */
export function coverageLevel(criteria: readonly Criterion[]): number {
  let level = 0;
  for (const next of [1, 2, 3, 4, 5, 6, 7]) {
    const asked = criteria.filter((each) => each.level === next);
    if (!asked.every(({ covered, total }) => covered === total)) return level;
    if (next === 7 && asked.every(({ total }) => total === 0)) return level;
    level = next;
  }
  return level;
}

function met<Item>(items: Iterable<Item>, isMet: (item: Item) => boolean): readonly [number, number] {
  const all = [...items];
  return [all.filter(isMet).length, all.length];
}

const requestContentTypes = ({ operation, mediaTypes }: OperationTally) =>
  met(operation.requestBody?.content ?? [], ({ pointer }) => mediaTypes.has(pointer));

/** Each name once for an operation, whichever of its answers has it. */
function responseContentTypes({ operation, mediaTypes }: OperationTally): readonly [number, number] {
  const content = operation.responses.flatMap((each) => each.content);
  const seen = new Set(content.filter((each) => mediaTypes.has(each.pointer)).map((each) => each.mediaType));
  return met(new Set(content.map((each) => each.mediaType)), (name) => seen.has(name));
}

const parameters = (tally: OperationTally) =>
  met(tally.operation.parameters, (parameter) => {
    const counts = tally.parameters.get(parameter);
    return counts !== undefined && counts.valid + counts.invalid > 0;
  });

const classOf = (status: string): string => (/^[123]/.test(status) ? "success" : "error");

function statusClasses({ operation, statuses }: OperationTally): readonly [number, number] {
  const seen = new Set([...statuses.keys()].map(classOf));
  return met(new Set(operation.responses.map(({ status }) => classOf(status))), (each) => seen.has(each));
}

const statusCodes = ({ operation, statuses }: OperationTally) =>
  met(operation.responses, ({ status }) => statuses.has(status));

function parameterValues(tally: OperationTally, nodeOf: SchemaNodes): readonly [number, number] {
  const wanted = tally.operation.parameters.flatMap((parameter) =>
    parameter.schema === undefined
      ? []
      : finiteValues(nodeOf(parameter.schema)).map((value) => ({ parameter, text: JSON.stringify(value) })),
  );
  return met(wanted, ({ parameter, text }) => tally.values.get(parameter)?.has(text) ?? false);
}

function finiteValues(node: SchemaNode, depth = 0): readonly unknown[] {
  if (depth > 5) return [];
  for (const { keyword, value } of node.probes) {
    if (keyword === "enum" && Array.isArray(value)) return value.filter((each) => each !== null);
    if (keyword === "type" && value === "boolean") return [true, false];
  }
  return node.inPlace.map((each) => finiteValues(each, depth + 1)).find((each) => each.length > 0) ?? [];
}

function bodyProperties(
  { operation, answered }: OperationTally,
  nodeOf: SchemaNodes,
): readonly [number, number] {
  const declared = new Set<string>();
  const visited = new Set<SchemaNode>();
  const visit = (node: SchemaNode): void => {
    if (visited.has(node)) return;
    visited.add(node);
    for (const each of node.properties.values()) if (!each.isFalse) declared.add(each.pointer);
    for (const each of childrenOf(node)) visit(each);
  };
  for (const { content } of operation.responses)
    for (const { schema } of content) if (schema !== undefined) visit(nodeOf(schema));
  return met(declared, (pointer) => answered.has(pointer));
}

function childrenOf(node: SchemaNode): SchemaNode[] {
  const { then, else: otherwise } = node.conditional ?? {};
  return [
    ...node.inPlace,
    ...node.unions.flat(),
    ...(then ? [then] : []),
    ...(otherwise ? [otherwise] : []),
    ...node.dependents.map(([, each]) => each),
    ...node.properties.values(),
    ...node.patterns.map(([, each]) => each),
    ...node.otherProperties,
    ...node.prefix,
    ...node.items,
  ];
}

const operationFlows = (api: Api, { operation, followed }: OperationTally): readonly [number, number] =>
  met(
    operation.responses.flatMap((response) => linksOf(api, response)),
    ({ pointer }) => followed.has(pointer),
  );
