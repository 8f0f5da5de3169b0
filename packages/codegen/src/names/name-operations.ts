import { asString } from "@intuned/document";
import type { Operation } from "../read/read-operations.js";
import { identifier, identifierCharacters, UniqueNames, withStart } from "./identifier.js";
import { CLIENT_MEMBERS, OBJECT_MEMBERS } from "./runtime-names.js";
import { camelCase, singular, splitWords } from "./words.js";

/** Where operations without a tag go: `client.default`. */
const NO_TAG = "default";

/** How one operation is called: `client.<resource>.<method>(…)`, or `<functionName>(client, …)`. */
export interface OperationName {
  /** Names from the client down: `["webTasks"]`, `["projects", "runs"]` for a dotted tag. */
  readonly resource: readonly string[];
  readonly method: string;
  readonly functionName: string;
}

/**
 * Names every operation, by these rules:
 * - resource: the tag, each dotted part in camel case; `x-client-resource` overrides it;
 * - method: the operationId without the tag's words (`webTaskStart` of `webTasks` → `start`); `x-client-method` overrides it;
 * - function: the operationId in camel case.
 *
 * Of operations that come to one name the first in the document has it; the next takes its whole operationId, then a number.
 *
 * @param exported the names that the generated modules export; those of the functions are added.
 */
export function nameOperations(
  operations: readonly Operation[],
  exported: UniqueNames = new UniqueNames(),
): ReadonlyMap<Operation, OperationName> {
  const named = operations.map((operation) => ({ operation, resource: resourcePath(operation) }));
  const methods = new MethodNames();
  for (const { resource } of named) methods.takeChildren(resource);
  return new Map(
    named.map(({ operation, resource }) => {
      const taken = methods.of(resource);
      const whole = memberName(camelCase(splitWords(operation.operationId)));
      const wanted = asString(operation.value["x-client-method"]);
      const short =
        wanted === undefined ? methodName(operation.operationId, resourceTag(operation)) : memberName(wanted);
      const method = taken.take(taken.has(short) ? whole : short);
      return [operation, { resource, method, functionName: exported.take(identifier(whole)) }];
    }),
  );
}

/** The names of the methods and children of each resource. */
class MethodNames {
  readonly #byPath = new Map<string, UniqueNames>();

  of(path: readonly string[]): UniqueNames {
    const key = path.join(".");
    const names = this.#byPath.get(key) ?? new UniqueNames(["client"]);
    this.#byPath.set(key, names);
    return names;
  }

  /** Keeps the names of the resources on a path: a method gives way to a child. */
  takeChildren(path: readonly string[]): void {
    for (const [depth, child] of path.entries()) {
      const names = this.of(path.slice(0, depth));
      if (!names.has(child)) names.take(child);
    }
  }
}

export function resourceTag(operation: Operation): string {
  return asString(operation.value["x-client-resource"]) ?? operation.tag ?? NO_TAG;
}

/** Names from the client down to the operation's resource. */
function resourcePath(operation: Operation): string[] {
  const parts = resourceTag(operation)
    .split(".")
    .map((part) => memberName(camelCase(splitWords(part))));
  const path = parts.filter((part) => part !== "_");
  if (path.length === 0) path.push(NO_TAG);
  return path.map((part, depth) => {
    // A resource keeps its client under that name.
    const isTaken = depth === 0 ? CLIENT_MEMBERS.has(part) : part === "client";
    return isTaken ? `${part}_` : part;
  });
}

/** The operationId without the tag's words, in camel case; whole where nothing would be left. */
function methodName(operationId: string, tag: string): string {
  const words = splitWords(operationId);
  const tagWords = splitWords(tag.split(".").at(-1) ?? tag).map(singular);
  const singulars = words.map(singular);
  const start = words.findIndex((_, index) =>
    tagWords.every((word, offset) => singulars[index + offset] === word),
  );
  const rest = start < 0 ? words : words.toSpliced(start, tagWords.length);
  return memberName(camelCase(rest.length === 0 ? words : rest));
}

/** A name that can stand after a dot: never empty, never starting with a digit, never what JavaScript gives a meaning. */
function memberName(name: string): string {
  // What is a letter or digit elsewhere need not be part of an identifier: ² or ½.
  const kept = identifierCharacters(name);
  return OBJECT_MEMBERS.has(kept) ? `${kept}_` : withStart(kept);
}
