import { childPointer, isObject } from "@intuned/document";
import { INCOMPARABLE, MAYBE_NARROWED, NARROWED, NO_EFFECT, WIDENED } from "./change.js";
import { compareContent, compareSchemasOf } from "./compare-content.js";
import { compareWords, type Part } from "./compare-words.js";
import type { Comparison } from "./comparison.js";
import { type Operation, templateNames } from "./operation.js";
import type { OperationPair } from "./operation-pair.js";
import { atomAt } from "./schema/atom.js";
import { flatten } from "./schema/flat-schema.js";
import { show } from "./show.js";
import { follow } from "./side.js";

interface Parameter extends Part {
  readonly name: string;
  readonly in: string;
}

/** Parameters by where they travel and what they are called; those of a path by their place in it. */
export function compareParameters(pair: OperationPair): void {
  const [before, now] = [parametersOf(pair.old), parametersOf(pair.new)];
  const node = pair.node(pair.old.request);
  const moved = new Set<string>();
  for (const [key, parameter] of before) {
    const other = now.get(key);
    if (other !== undefined) compareParameter(pair, node, parameter, other);
    else {
      const elsewhere = [...now].find(([it, { name }]) => name === parameter.name && !before.has(it));
      if (elsewhere !== undefined) moved.add(elsewhere[0]);
      parameterRemoved(node, parameter, elsewhere?.[1]);
    }
  }
  for (const [key, parameter] of now)
    if (!before.has(key) && !moved.has(key))
      node.add("parameter-added", {
        new: parameter.pointer,
        effect: isRequired(parameter) ? NARROWED : NO_EFFECT,
        kinds: { servers: isRequired(parameter) ? "safe" : "risky" },
        message: `${isRequired(parameter) ? "required " : ""}${describe(parameter)} is new`,
      });
}

function parameterRemoved(node: Comparison, parameter: Parameter, elsewhere: Parameter | undefined): void {
  if (elsewhere !== undefined) {
    node.add("parameter-moved", {
      old: parameter.pointer,
      new: elsewhere.pointer,
      effect: INCOMPARABLE,
      message: `${describe(parameter)} moved to ${elsewhere.in}`,
    });
    return;
  }
  const sent = node.direction === "response";
  node.add("parameter-removed", {
    old: parameter.pointer,
    effect: MAYBE_NARROWED,
    kinds: sent
      ? { callers: "breaking", servers: "safe" }
      : { servers: isRequired(parameter) ? "breaking" : "safe" },
    message: `${describe(parameter)} is gone`,
  });
}

function compareParameter(pair: OperationPair, node: Comparison, old: Parameter, next: Parameter): void {
  const at = { old: old.pointer, new: next.pointer };
  const direction = pair.old.request;
  if (old.name !== next.name && old.in === "path")
    node.add("path-parameter-renamed", {
      ...at,
      message: `path parameter ${show(old.name)} is called ${show(next.name)}`,
    });
  if (isRequired(old) !== isRequired(next))
    node.add(isRequired(next) ? "parameter-became-required" : "parameter-became-optional", {
      ...at,
      effect: isRequired(next) ? NARROWED : WIDENED,
      message: `${describe(next)} is ${isRequired(next) ? "required now" : "no longer required"}`,
    });
  if ((old.value["deprecated"] === true) !== (next.value["deprecated"] === true))
    node.add(next.value["deprecated"] === true ? "deprecated" : "deprecation-withdrawn", {
      ...at,
      message: `${describe(next)} is ${next.value["deprecated"] === true ? "deprecated now" : "no longer deprecated"}`,
    });
  compareEncoding(pair, node, old, next);
  compareWords(node, pair.old.side, old, pair.new.side, next);
  const [a, b] = [isObject(old.value["content"]), isObject(next.value["content"])];
  if (a && b) compareContent({ pair, old, new: next, direction, negotiated: false });
  else if (!a && !b) compareSchemasOf(pair, node, old, next, direction);
  else
    node.add("parameter-encoding-changed", {
      ...at,
      effect: INCOMPARABLE,
      message: `${describe(next)} is described by ${b ? "content" : "schema"} now: it is written in another way`,
    });
}

/** `style`, `explode` and their like, with the values that they have when absent. https://spec.openapis.org/oas/v3.1.0#parameter-object */
function compareEncoding(pair: OperationPair, node: Comparison, old: Parameter, next: Parameter): void {
  const [before, now] = [encoding(old), encoding(next)];
  for (const keyword of ["style", "explode", "allowReserved", "allowEmptyValue"] as const) {
    if (before[keyword] === now[keyword]) continue;
    // Of a single value, form is form whether it is exploded or not.
    if (keyword === "explode" && !isComposite(pair.old, old) && !isComposite(pair.new, next)) continue;
    const lenient = keyword.startsWith("allow");
    node.add("parameter-encoding-changed", {
      old: keyword in old.value ? childPointer(old.pointer, keyword) : old.pointer,
      new: keyword in next.value ? childPointer(next.pointer, keyword) : next.pointer,
      effect: !lenient ? INCOMPARABLE : now[keyword] ? WIDENED : NARROWED,
      message: `${keyword} of ${describe(next)} changed from ${show(before[keyword])} to ${show(now[keyword])}`,
    });
  }
}

function encoding({ value, in: place }: Parameter) {
  const style = value["style"] ?? (place === "query" || place === "cookie" ? "form" : "simple");
  return {
    style,
    explode: value["explode"] ?? style === "form",
    allowReserved: value["allowReserved"] ?? false,
    allowEmptyValue: value["allowEmptyValue"] ?? false,
  };
}

function isComposite({ side }: Operation, { pointer }: Parameter): boolean {
  const schema = atomAt(side, `${pointer}/schema`);
  if (schema === undefined) return false;
  const { types } = flatten(side, [schema]);
  return types.has("array") || types.has("object");
}

function parametersOf({ side, itemPointer, item, pointer, value, path }: Operation): Map<string, Parameter> {
  const found = new Map<string, Parameter>();
  const names = templateNames(path);
  for (const [at, holder] of [
    [itemPointer, item],
    [pointer, value],
  ] as const) {
    const list = holder["parameters"];
    for (const index of Array.isArray(list) ? list.keys() : []) {
      const part = follow(side, childPointer(at, "parameters", index));
      const { name, in: place } = part?.value ?? {};
      if (part === undefined || typeof name !== "string" || typeof place !== "string") continue;
      // https://spec.openapis.org/oas/v3.1.0#parameter-object: such definitions SHALL be ignored.
      if (place === "header" && /^(accept|content-type|authorization)$/i.test(name)) continue;
      const id =
        place === "path" ? `#${names.indexOf(name)}` : place === "header" ? name.toLowerCase() : name;
      found.set(`${place} ${id}`, { ...part, name, in: place });
    }
  }
  return found;
}

export function isRequired({ value }: Part): boolean {
  return value["required"] === true;
}

function describe({ in: place, name }: Parameter): string {
  return `${place} parameter ${show(name)}`;
}
