import { asString } from "./document/json.js";
import { UniqueNames } from "./identifier.js";
import type { Operation } from "./read-operations.js";
import { camelCase, singular, splitWords } from "./words.js";

/** Where operations without a tag go: `client.default`. */
const NO_TAG = "default";

/** Members of the runtime's `Client`, which no resource can hide. */
const CLIENT_MEMBERS = new Set(["baseUrl", "request"]);

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
 */
export function nameOperations(operations: readonly Operation[]): ReadonlyMap<Operation, OperationName> {
  const methods = new Map<string, UniqueNames>();
  const functions = new UniqueNames();
  const names = new Map<Operation, OperationName>();
  for (const operation of operations) {
    const tag = asString(operation.object["x-client-resource"]) ?? operation.tag ?? NO_TAG;
    const resource = tag.split(".").map((part) => memberName(camelCase(splitWords(part))));
    if (CLIENT_MEMBERS.has(resource[0] ?? "")) resource[0] += "_";
    const taken = methods.get(resource.join(".")) ?? new UniqueNames(["constructor", "client"]);
    methods.set(resource.join("."), taken);
    const whole = memberName(camelCase(splitWords(operation.operationId)));
    const short = asString(operation.object["x-client-method"]) ?? methodName(operation.operationId, tag);
    names.set(operation, {
      resource,
      method: taken.has(short) ? taken.take(whole) : taken.take(memberName(short)),
      functionName: functions.take(whole),
    });
  }
  return names;
}

/** The operationId without the tag's words, in camel case; whole where nothing would be left. */
function methodName(operationId: string, tag: string): string {
  const words = splitWords(operationId);
  const tagWords = splitWords(tag.split(".").at(-1) ?? tag).map(singular);
  const start = words.findIndex((_, index) =>
    tagWords.every((word, offset) => singular(words[index + offset] ?? "") === word),
  );
  const rest = start < 0 || tagWords.length === 0 ? words : words.toSpliced(start, tagWords.length);
  return memberName(camelCase(rest.length === 0 ? words : rest));
}

/** A name that can stand after a dot: never empty, never starting with a digit, never what JavaScript gives a meaning. */
function memberName(name: string): string {
  if (name === "") return "_";
  if (name === "constructor" || name === "prototype" || name === "then") return `${name}_`;
  return /^\p{N}/u.test(name) ? `_${name}` : name;
}
