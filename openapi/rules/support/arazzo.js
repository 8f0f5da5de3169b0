// @ts-check
import { isDeepStrictEqual } from "node:util";
import { operationsOf } from "./extensions.js";
import { child, isObject, items } from "./place.js";
import { targetOf } from "./read-files.js";

/** @import { Operation } from "./extensions.js" */
/** @import { Place, Resolver } from "./place.js" */

/** What a step's operation is called by: the name of its source description, and what is looked for there. */
/** @typedef {{ source: string | undefined, operationId?: string, keys?: string[], place: Place }} Reference */

/** A step that calls an operation of an OpenAPI document, with all operations of that; undefined: it has no such operation. */
/** @typedef {{ place: Place, reference: Reference, operation: Operation | undefined, operations: Operation[] }} Step */
/** @typedef {ReadonlyMap<string, Operation[] | undefined>} Sources by name; undefined: it cannot be read */

/**
 * The OpenAPI documents that an Arazzo document names.
 * @param {Resolver} files
 * @param {Place} root
 * @returns {Sources}
 */
export function sourcesOf(files, root) {
  /** @type {Map<string, Operation[] | undefined>} */
  const sources = new Map();
  for (const { node } of items(child(root, "sourceDescriptions"))) {
    const { name, url, type } = Object(node);
    if (typeof name !== "string" || type === "arazzo") continue;
    const { node: document, location } = files.resolve(
      { $ref: String(url) },
      root.location.source.absoluteRef,
    );
    const isRead = location !== undefined && isObject(document) && "paths" in document;
    sources.set(name, isRead ? operationsOf(files, { node: document, location }) : undefined);
  }
  return sources;
}

/**
 * The steps of a workflow that call an operation, unless the document of that cannot be read.
 * @param {Sources} sources
 * @param {Place} workflow
 * @returns {Step[]}
 */
export function stepsOf(sources, workflow) {
  return items(child(workflow, "steps")).flatMap((place) => {
    const reference = referenceOf(place);
    if (reference === undefined) return [];
    const { source, operationId, keys = [] } = reference;
    /** @type {(it: Operation) => boolean} */
    const isMeant = (it) =>
      operationId === undefined
        ? isDeepStrictEqual(keys, ["paths", it.path, it.method])
        : it.place.node["operationId"] === operationId;
    const searched = source === undefined ? [...sources.values()] : [sources.get(source)];
    const operations = searched.find((it) => it?.some(isMeant));
    if (operations === undefined && searched.includes(undefined)) return [];
    return [{ place, reference, operation: operations?.find(isMeant), operations: operations ?? [] }];
  });
}

/**
 * How a step names its operation; undefined where it is another workflow.
 * @param {Place} step
 * @returns {Reference | undefined}
 */
function referenceOf(step) {
  const byId = child(step, "operationId");
  if (typeof byId.node === "string") {
    const [, source, id] = /^\$sourceDescriptions\.([^.]+)\.(.+)$/s.exec(byId.node) ?? [];
    return { source, operationId: id ?? byId.node, place: byId };
  }
  const byPath = child(step, "operationPath");
  if (typeof byPath.node !== "string") return undefined;
  const [, source, pointer = ""] =
    /^\{?\$sourceDescriptions\.([^.}]+)\.url\}?(#.*)$/s.exec(byPath.node) ?? [];
  return source === undefined
    ? undefined
    : { source, keys: targetOf(pointer, "")?.keys ?? [], place: byPath };
}

/**
 * What a step sends, by `in.name`: the workflow's parameters, the step's own over them, references to components followed.
 * @param {Place} root
 * @param {Place} workflow
 * @param {Place} step
 * @returns {Map<string, Place>} the places of the values
 */
export function sentBy(root, workflow, step) {
  /** @type {Map<string, Place>} */
  const sent = new Map();
  for (const owner of [workflow, step])
    for (const item of items(child(owner, "parameters"))) {
      const found = component(root, item);
      const { name, in: where } = Object(found.node);
      // A reference can have a value of its own.
      const own = child(item, "value");
      sent.set(`${where}.${name}`, own.node === undefined ? child(found, "value") : own);
    }
  return sent;
}

/**
 * The actions of a step, else those of its workflow.
 * @param {Place} root
 * @param {Place} workflow
 * @param {Place} step
 * @param {"Success" | "Failure"} kind
 * @returns {Place[]}
 */
export function actionsOf(root, workflow, step, kind) {
  const own = child(step, `on${kind}`);
  const list = own.node === undefined ? child(workflow, `${kind.toLowerCase()}Actions`) : own;
  return items(list).map((it) => component(root, it));
}

/** @type {(root: Place, item: Place) => Place} `{ reference: $components.parameters.page }` */
function component(root, item) {
  const reference = isObject(item.node) ? item.node["reference"] : undefined;
  if (typeof reference !== "string") return item;
  return child(root, ...reference.replace(/^\$/, "").split("."));
}

/**
 * Where the value of an expression about a start comes from, so that two can be compared: what a parameter was sent with, what
 * is in the payload, else the expression.
 * @param {Place} start the step
 * @param {Map<string, Place>} sent by it
 * @param {unknown} value of a step after it, or an expression about the start
 * @param {boolean} [isOutput] whether it is one of the start, which cannot lead to another
 * @returns {unknown}
 */
export function originOf(start, sent, value, isOutput = false) {
  const text = String(value).replace(/^\{(.*)\}$/s, "$1");
  const [, stepId, name = "", rest = ""] =
    /^\$steps\.([^.#]+)\.outputs\.([^#]+)(?:#(.*))?$/s.exec(text) ?? [];
  if (stepId !== undefined && stepId === child(start, "stepId").node && !isOutput) {
    const output = child(start, "outputs", name).node;
    if (output === undefined) return value;
    const joined =
      rest === "" ? String(output) : `${output}${String(output).includes("#") ? "" : "#"}${rest}`;
    return originOf(start, sent, joined, true);
  }
  const [, where, parameter] = /^\$request\.(path|query|header)\.(.+)$/s.exec(text) ?? [];
  if (parameter !== undefined) {
    for (const [key, { node }] of sent)
      if (key === `${where}.${parameter}` || (where === "header" && isSameText(key, `${where}.${parameter}`)))
        return node;
    return text;
  }
  const [, pointer] = /^\$request\.body#?(.*)$/s.exec(text) ?? [];
  if (pointer !== undefined) {
    const payload = child(start, "requestBody", "payload");
    const found = child(payload, ...(targetOf(`#${pointer}`, "")?.keys ?? [])).node;
    if (found !== undefined && items(child(start, "requestBody", "replacements")).length === 0) return found;
  }
  return text.replace(/#$/, "");
}

/** @type {(one: string, other: string) => boolean} */
function isSameText(one, other) {
  return one.toLowerCase() === other.toLowerCase();
}
