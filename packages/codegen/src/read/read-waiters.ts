import {
  asObject,
  asString,
  isObject,
  jsonPointer,
  type OpenApiDocument,
  type Problems,
  tryResolveRef,
} from "@intuned/document";
import {
  child,
  type ExtensionValue,
  fail,
  isMissable,
  mayLackJson,
  objectAt,
  POINTER,
  parameterNamed,
  pointerAt,
  responseOf,
  show,
  textAt,
} from "./extension-value.js";
import type { Operation } from "./read-operations.js";
import { isClientOption, type Parameter, parameterSchema, pathNames } from "./read-parameters.js";
import { type Alternative, alternatives, factsAt, isRequired, placesAt, typesOf } from "./status-values.js";

/** The extension, on the operation that starts something. */
export const WAITER = "x-waiter";

/** What tells states apart. */
export type StatusValue = string | number | boolean;

/** A state: the value of the status, or by JSON Pointer into the response the value, or one of the values, there. */
export type StatusCase = StatusValue | Readonly<Record<string, StatusValue | readonly StatusValue[]>>;

/** A parameter of the operation that is polled, and where it comes from. */
export interface PollParameter {
  readonly parameter: Parameter;
  /** The runtime expression, as the document writes it. */
  readonly expression: string;
  /** JSON Pointer into the list of the start's arguments, which also has `data` and `headers` of its response. */
  readonly source: string;
  /** Whether it is in every success response of the start, with the parameter's type: then a program can pass it on as it is. */
  readonly isInResponse: boolean;
  readonly isNumeric: boolean;
}

/** How the end of what an operation starts is waited for. */
export interface WaiterModel {
  readonly start: Operation;
  readonly poll: Operation;
  /** What is waited for, as messages name it. */
  readonly subject: string;
  /** Those of the path in its order, then all others. */
  readonly parameters: readonly PollParameter[];
  readonly status: string;
  /** Whether every response has a status. */
  readonly isStatusRequired: boolean;
  readonly success: readonly StatusCase[];
  readonly failure: readonly StatusCase[];
  readonly canceled: readonly StatusCase[];
  /** Values of the status that are in no case; `undefined` where the schema doesn't list its values. */
  readonly pending: readonly StatusValue[] | undefined;
  /** Where the result of a success is, for documentation. */
  readonly result: string | undefined;
  readonly error: string | undefined;
  readonly reason: string | undefined;
  /** Names of the methods that the document chooses. */
  readonly methods: Readonly<Partial<Record<WaiterMethod, string>>>;
  /** Whether the response is a union, so that a success can be told by its type. */
  readonly isUnion: boolean;
}

/** What is generated of a waiter. */
export const WAITER_METHODS = ["run", "waitFor", "watch"] as const;
export type WaiterMethod = (typeof WAITER_METHODS)[number];

const ENDS = ["success", "failure", "canceled"] as const;
const POINTERS = ["result", "error", "reason"] as const;
const MEMBERS = ["poll", "subject", "status", ...ENDS, ...POINTERS, "methods"];

/** A name that can be a method's. */
const METHOD = /^[A-Za-z_$][\w$]*$/;

/**
 * The waiters of all operations. One that cannot be read is a problem, and not made.
 *
 * @param consequence what becomes of such a one; ends the problem's reason.
 */
export function readWaiters(
  document: OpenApiDocument,
  operations: readonly Operation[],
  problems: Problems,
  consequence = "no methods are made that wait for it",
): WaiterModel[] {
  return operations.flatMap((start) => {
    if (start.value[WAITER] === undefined) return [];
    const waiter = problems.attempt(() => readWaiter(document, operations, start), consequence);
    return waiter === undefined ? [] : [waiter];
  });
}

function readWaiter(
  document: OpenApiDocument,
  operations: readonly Operation[],
  start: Operation,
): WaiterModel {
  const waiter: ExtensionValue = {
    value: start.value[WAITER],
    pointer: start.pointer + jsonPointer([WAITER]),
  };
  const object = objectAt(waiter, MEMBERS);
  const pollPlace = child(waiter, "poll");
  const pollObject = objectAt(pollPlace, ["operationId", "parameters"]);
  const operationId = textAt(child(pollPlace, "operationId"), "the operationId of the operation to poll");
  const poll = operations.find((it) => it.value["operationId"] === operationId);
  if (poll === undefined)
    fail(child(pollPlace, "operationId"), "the operationId of an operation of this document", operationId);
  if (poll.requestBody?.isRequired)
    fail(child(pollPlace, "operationId"), "an operation that needs no request body", operationId);
  const branches = responseOf(document, poll);
  if (branches === undefined)
    fail(child(pollPlace, "operationId"), "an operation with a JSON response", operationId);

  const status = pointerAt(child(waiter, "status"), document, branches, "/status");
  const [success, failure, canceled] = ENDS.map((end) =>
    object[end] === undefined && end !== "success"
      ? []
      : casesAt(child(waiter, end), status, document, branches),
  ) as [StatusCase[], StatusCase[], StatusCase[]];
  for (const name of POINTERS)
    if (object[name] !== undefined) pointerAt(child(waiter, name), document, branches);

  const methods = object["methods"] === undefined ? {} : objectAt(child(waiter, "methods"), WAITER_METHODS);
  for (const [name, value] of Object.entries(methods))
    if (typeof value !== "string" || !METHOD.test(value))
      fail(child(child(waiter, "methods"), name), "a method's name, such as `waitFor`", value);

  return {
    start,
    poll,
    subject: object["subject"] === undefined ? "operation" : textAt(child(waiter, "subject"), "a noun"),
    parameters: readParameters(document, start, poll, {
      value: pollObject["parameters"] ?? {},
      pointer: `${pollPlace.pointer}/parameters`,
    }),
    status,
    isStatusRequired: branches.every((branch) => isRequired(document, branch, status)),
    success,
    failure,
    canceled,
    pending: pendingValues(document, branches, status, [...success, ...failure, ...canceled]),
    result: asString(object["result"]),
    error: asString(object["error"]),
    reason: asString(object["reason"]),
    methods: methods as WaiterModel["methods"],
    isUnion: branches.length > 1,
  };
}

function casesAt(
  extension: ExtensionValue,
  status: string,
  document: OpenApiDocument,
  branches: readonly Alternative[],
): StatusCase[] {
  const { value } = extension;
  if (!Array.isArray(value) || value.length === 0)
    fail(extension, "a list of values of the status, or of maps from a JSON Pointer to a value", value);
  return value.map((it: unknown, index): StatusCase => {
    const at = child(extension, index);
    if (!isObject(it) && !isStatusValue(it))
      fail(at, "a value of the status, or a map from a JSON Pointer to a value", it);
    const conditions = isObject(it) ? Object.entries(it) : [[status, it] as const];
    if (conditions.length === 0) fail(at, "a condition, such as `/status: done`", it);
    for (const [pointer, wanted] of conditions) {
      const here = isObject(it) ? child(at, pointer) : at;
      if (!POINTER.test(pointer)) fail(here, "a JSON Pointer as the key", pointer);
      const values = [wanted].flat();
      if (values.length === 0 || !values.every(isStatusValue))
        fail(here, "a text, a number, a boolean, or a list of these", wanted);
      const facts = branches.flatMap((branch) => factsAt(document, branch, pointer) ?? []);
      if (facts.length === 0) fail(here, "a JSON Pointer to a property of the response", pointer);
      for (const one of values) {
        if (facts.some(({ values: known }) => known?.includes(one) ?? true)) continue;
        const known = [...new Set(facts.flatMap((fact) => fact.values ?? []))];
        fail(here, `a value that the schema has at ${pointer} (${known.map(show).join(", ")})`, one);
      }
    }
    const isPossible = branches.some((branch) =>
      conditions.every(([pointer, wanted]) => {
        const facts = factsAt(document, branch, pointer);
        return facts !== undefined && [wanted].flat().some((one) => facts.values?.includes(one) ?? true);
      }),
    );
    if (!isPossible) fail(at, "values that one branch of the response's union has together", it);
    return it as StatusCase;
  });
}

function isStatusValue(value: unknown): value is StatusValue {
  return ["string", "number", "boolean"].includes(typeof value);
}

function pendingValues(
  document: OpenApiDocument,
  branches: readonly Alternative[],
  status: string,
  cases: readonly StatusCase[],
): StatusValue[] | undefined {
  const facts = branches.flatMap((branch) => factsAt(document, branch, status) ?? []);
  if (facts.some(({ values }) => values === undefined)) return undefined;
  const inCases = cases.flatMap((it) => (typeof it === "object" ? (it[status] ?? []) : it));
  return [...new Set(facts.flatMap(({ values }) => values ?? []))]
    .filter(isStatusValue)
    .filter((it) => !inCases.includes(it));
}

function readParameters(
  document: OpenApiDocument,
  start: Operation,
  poll: Operation,
  extension: ExtensionValue,
): PollParameter[] {
  const object = objectAt(extension);
  const sources = new Map<Parameter, Pick<PollParameter, "expression" | "source">>();
  for (const [name, expression] of Object.entries(object)) {
    const at = child(extension, name);
    const source = sourceOf(at, start, expression, document);
    sources.set(parameterNamed(at, name, poll), { expression: String(expression), source });
  }
  const inPath = pathNames(poll.path);
  const missing = poll.parameters.find((it) => it.isRequired && !isClientOption(it) && !sources.has(it));
  if (missing !== undefined)
    fail(extension, `a value for the parameter ${missing.name} of ${poll.operationId}`, Object.keys(object));
  const rank = ({ in: where, name }: Parameter) => (where === "path" ? inPath.indexOf(name) : Infinity);
  return Array.from(sources, ([parameter, from]) => {
    const { schema } = parameterSchema(parameter);
    const type = asObject(tryResolveRef(document, schema))["type"];
    const isNumeric = type === "integer" || type === "number";
    const wanted = isNumeric ? "number" : "string";
    const isInResponse =
      takesAll(document, schema, wanted) && isAlwaysAt(document, start, from.source, wanted);
    return { parameter, ...from, isInResponse, isNumeric };
  }).sort((one, other) => (rank(one.parameter) > rank(other.parameter) ? 1 : -1));
}

/** Whether every success response of the start has a value of the type at `source`, and no other. */
function isAlwaysAt(document: OpenApiDocument, start: Operation, source: string, type: string): boolean {
  const branches = responseOf(document, start);
  if (!source.startsWith("/data/") || branches === undefined || mayLackJson(start)) return false;
  const pointer = source.slice("/data".length);
  if (isMissable(document, branches, pointer)) return false;
  const found = branches.map((branch) => placesAt(document, branch, pointer));
  return found.every((places) => places.length > 0 && places.every((it) => isOnly(typesOf(it), type)));
}

/** Whether a schema's type is this one, and its values aren't listed. */
function takesAll(document: OpenApiDocument, schema: unknown, type: string): boolean {
  return alternatives(document, schema).every(
    (branch) =>
      (typesOf(branch)?.includes(type) ?? true) && !branch.some((it) => "enum" in it || "const" in it),
  );
}

const isOnly = (types: readonly string[] | undefined, type: string): boolean =>
  types?.length === 1 && types[0] === type;

/** The runtime expressions (OpenAPI 3.1 §4.8.20.4) that can fill a parameter. */
const EXPRESSION =
  /^\$(?:(response|request)\.body(?:#((?:\/(?:[^~/]|~[01])*)*))?|(response)\.header\.([\w!#$%&'*+.^`|~-]+)|request\.(path|query|header)\.(.+))$/;

/** Where a runtime expression is found in the list of the start's arguments, with `data` and `headers` of its response. */
function sourceOf(
  extension: ExtensionValue,
  start: Operation,
  expression: unknown,
  document: OpenApiDocument,
): string {
  const expected =
    "a runtime expression, such as `$response.body#/id`, `$response.header.Location`, `$request.path.id` or `$request.body#/id`";
  const match = typeof expression === "string" ? EXPRESSION.exec(expression) : null;
  if (match === null) fail(extension, expected, expression);
  const [, body, pointer = "", , header, where, name = ""] = match;
  const positional = pathNames(start.path).filter((it) =>
    start.parameters.some((other) => other.in === "path" && other.name === it && !isClientOption(other)),
  );
  const bodyIndex = positional.length;
  const optionsIndex = bodyIndex + (start.requestBody === undefined ? 0 : 1);
  if (header !== undefined) return jsonPointer(["headers", header.toLowerCase()]);
  if (body === "response") {
    const branches = responseOf(document, start);
    if (branches === undefined) fail(extension, "a header, since the start has no JSON response", expression);
    if (!branches.some((branch) => factsAt(document, branch, pointer) !== undefined))
      fail(extension, "a JSON Pointer to a property of the start's response", pointer);
    return `/data${pointer}`;
  }
  if (body === "request") {
    if (start.requestBody === undefined)
      fail(extension, "a source that the start has: it has no request body", expression);
    const branches = alternatives(document, start.requestBody.preferred.value["schema"]);
    if (!branches.some((branch) => factsAt(document, branch, pointer) !== undefined))
      fail(extension, "a JSON Pointer to a property of the start's request body", pointer);
    return `/${bodyIndex}${pointer}`;
  }
  const own = start.parameters.filter((it) => it.in === where && !isClientOption(it));
  const parameter = own.find((it) =>
    where === "header" ? it.name.toLowerCase() === name.toLowerCase() : it.name === name,
  );
  if (where === undefined || parameter === undefined)
    fail(
      extension,
      `a ${where} parameter of the start (${own.map((it) => it.name).join(", ") || "it has none"})`,
      name,
    );
  return where === "path"
    ? jsonPointer([positional.indexOf(name)])
    : jsonPointer([optionsIndex, where, parameter.name]);
}
