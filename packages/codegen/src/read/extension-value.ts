import {
  asArray,
  isObject,
  type JsonObject,
  jsonPointer,
  type OpenApiDocument,
  ProblemError,
  pointerTokens,
} from "@intuned/document";
import { preferred } from "./read-content.js";
import { type Operation, successes } from "./read-operations.js";
import { isClientOption, type Parameter } from "./read-parameters.js";
import { type Alternative, alternatives, factsAt, placesAt } from "./status-values.js";

/** JSON Pointer (RFC 6901 §3), to something in the whole. */
export const POINTER = /^(\/([^~/]|~[01])*)+$/;

/** One value of the document, with its pointer. */
export interface ExtensionValue {
  readonly value: unknown;
  readonly pointer: string;
}

/** The branches of an operation's success responses; `undefined` where none is JSON. */
export function responseOf(
  document: OpenApiDocument,
  operation: Operation,
): readonly Alternative[] | undefined {
  const schemas = successes(operation).flatMap(({ content: media }) => {
    const json = preferred(media);
    return json?.kind === "json" ? [json.value["schema"]] : [];
  });
  return schemas.length === 0 ? undefined : schemas.flatMap((schema) => alternatives(document, schema));
}

/** Whether a success can come without JSON. */
export function mayLackJson(operation: Operation): boolean {
  return successes(operation).some(({ content: media }) => preferred(media)?.kind !== "json");
}

/** Whether a response can lack what is at a JSON Pointer: a property on the way isn't required. */
export function isMissable(
  document: OpenApiDocument,
  branches: readonly Alternative[],
  pointer: string,
): boolean {
  const tokens = pointerTokens(pointer);
  return tokens.some((token, depth) => {
    const owner = jsonPointer(tokens.slice(0, depth));
    return branches
      .flatMap((branch) => placesAt(document, branch, owner))
      .some((it) => !it.some((schema) => asArray(schema["required"]).includes(token)));
  });
}

/** The parameter of an operation that a name stands for: `id`, or `query.id` where two have the name. */
export function parameterNamed(extension: ExtensionValue, name: string, operation: Operation): Parameter {
  const found = operation.parameters.filter((it) => name === it.name || name === `${it.in}.${it.name}`);
  const own = operation.parameters.map((it) => it.name).join(", ");
  if (found.length > 1)
    fail(
      extension,
      `a parameter with its place (${found.map((it) => `${it.in}.${it.name}`).join(", ")})`,
      name,
    );
  const [parameter] = found;
  if (parameter === undefined) fail(extension, `a parameter of ${operation.operationId} (${own})`, name);
  if (isClientOption(parameter)) fail(extension, "a parameter that isn't an option of the client", name);
  return parameter;
}

/**
 * The JSON Pointer at a place, to something that a response has.
 *
 * @param fallback what it is when it is omitted.
 */
export function pointerAt(
  extension: ExtensionValue,
  document: OpenApiDocument,
  branches: readonly Alternative[],
  fallback?: string,
): string {
  const { value = fallback } = extension;
  if (typeof value !== "string" || !POINTER.test(value))
    fail(extension, "a JSON Pointer, such as `/status`", value);
  if (!branches.some((branch) => factsAt(document, branch, value) !== undefined))
    fail(extension, "a JSON Pointer to a property of the response", value);
  return value;
}

export function textAt(extension: ExtensionValue, expected: string): string {
  if (typeof extension.value !== "string" || extension.value.trim() === "")
    fail(extension, expected, extension.value);
  return extension.value;
}

/** @param names the members that it can have; any where omitted. */
export function objectAt(extension: ExtensionValue, names?: readonly string[]): JsonObject {
  if (!isObject(extension.value)) fail(extension, "an object", extension.value);
  for (const name of Object.keys(extension.value))
    if (names !== undefined && !names.includes(name))
      fail(child(extension, name), `one of ${names.join(", ")}`, name);
  return extension.value;
}

export function child({ value, pointer }: ExtensionValue, key: string | number): ExtensionValue {
  const members = value as Readonly<Record<string | number, unknown>>;
  const own = typeof value === "object" && value !== null && Object.hasOwn(value, key);
  return { value: own ? members[key] : undefined, pointer: pointer + jsonPointer([key]) };
}

export function fail(extension: ExtensionValue, expected: string, found: unknown): never {
  throw new ProblemError(
    extension.pointer,
    `expected ${expected}, found ${found === undefined ? "nothing" : show(found)}`,
  );
}

/** A value in a message, cut where it is long: a document can hold anything. */
export function show(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
