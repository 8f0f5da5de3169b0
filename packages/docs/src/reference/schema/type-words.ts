import { isObject, pointerTokens } from "@intuned/document";
import type { PhrasingContent } from "mdast";
import { link, text } from "../../page/blocks.js";
import type { Reference } from "../reference.js";
import { itemPointers, membersOf } from "./schema-shape.js";
import type { SchemaView } from "./schema-view.js";

/** The type of a place in the words of callers: `string`, `array of Sink`, with links to the pages of schemas. */
export function typeWords(reference: Reference, view: SchemaView, depth = 0): PhrasingContent[] {
  if (view.isNever) return [text("never")];
  const types = typesOf(view);
  const page = view.component === undefined ? undefined : reference.names.schemas.get(view.component);
  const words = wordsOf(reference, view, types, depth);
  if (page === undefined) return words;
  const name = link(`/${page}`, componentName(view.component ?? ""));
  if (types.length === 1 && types[0] === "array") return [...words, text(" ("), name, text(")")];
  const isScalar = types.length > 0 && !types.includes("object");
  return isScalar ? [...words, text(" ("), name, text(")")] : [name];
}

function wordsOf(
  reference: Reference,
  view: SchemaView,
  types: readonly string[],
  depth: number,
): PhrasingContent[] {
  const [union] = view.unions;
  if (union !== undefined && (types.length === 0 || types.includes("object")) && !hasProperties(view))
    return branchWords(
      reference,
      union.branches.map((branch) => reference.view([branch])),
      depth,
    );
  if (types.length === 0) return [text("any")];
  return types.flatMap((type, index) => [
    ...(index === 0 ? [] : [text(" or ")]),
    ...innerWords(reference, view, type, depth),
  ]);
}

const hasProperties = ({ parts }: SchemaView): boolean => parts.some(({ schema }) => "properties" in schema);

/** How deep `array of array of …` goes before it is only `array`. */
const DEEPEST = 4;

/** `array of string`, `map of Sink`: of an object without fields of its own. */
function innerWords(reference: Reference, view: SchemaView, type: string, depth: number): PhrasingContent[] {
  if (depth >= DEEPEST || (type !== "array" && type !== "object")) return [text(type)];
  const inside = type === "array" ? itemPointers(view) : mapPointers(view);
  if (inside.length === 0) return [text(type)];
  const words = typeWords(reference, reference.view(inside), depth + 1);
  return [text(type === "array" ? "array of " : "map of "), ...words];
}

const mapPointers = (view: SchemaView): readonly string[] => {
  const [only, ...others] = membersOf(view);
  return only?.kind === "additional" && others.length === 0 ? only.pointers : [];
};

/** More branches than this are counted, not named. */
const NAMED_BRANCHES = 6;

function branchWords(
  reference: Reference,
  branches: readonly SchemaView[],
  depth: number,
): PhrasingContent[] {
  if (branches.length > NAMED_BRANCHES || depth >= DEEPEST) return [text(`one of ${branches.length}`)];
  const words = branches.map((branch) => typeWords(reference, branch, depth + 1));
  const different = [...new Map(words.map((each) => [JSON.stringify(each), each])).values()];
  return different.flatMap((each, index) => [...(index === 0 ? [] : [text(" or ")]), ...each]);
}

/** The JSON types of a place without `null`, unless that is all; from its values or keywords when it names none. */
export function typesOf({ parts }: SchemaView): string[] {
  const named = parts
    .map(({ schema }) => schema["type"])
    .filter((type) => typeof type === "string" || Array.isArray(type))
    .map((type) => (Array.isArray(type) ? type : [type]).map(String));
  const types = named.length > 0 ? common(named) : guessed(parts.map(({ schema }) => schema));
  const others = types.filter((type) => type !== "null");
  return others.length > 0 ? others : types;
}

/** What all lists allow; an integer is a number too. */
function common([first = [], ...rest]: readonly string[][]): string[] {
  const found = first.flatMap((type) => {
    if (rest.every((list) => list.includes(type) || (type === "integer" && list.includes("number"))))
      return [type];
    return type === "number" && rest.every((list) => list.includes("integer") || list.includes("number"))
      ? ["integer"]
      : [];
  });
  return found.length > 0 ? found : first;
}

function guessed(schemas: readonly Record<string, unknown>[]): string[] {
  const values = schemas.flatMap((schema) => [
    ...("const" in schema ? [schema["const"]] : []),
    ...(Array.isArray(schema["enum"]) ? schema["enum"] : []),
  ]);
  if (values.length > 0) return [...new Set(values.map(typeOf))];
  const has = (...keywords: string[]) => schemas.some((each) => keywords.some((keyword) => keyword in each));
  if (has("properties", "additionalProperties", "patternProperties", "required")) return ["object"];
  if (has("items", "prefixItems")) return ["array"];
  return has("pattern", "format", "minLength", "maxLength") ? ["string"] : [];
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (isObject(value)) return "object";
  return Number.isInteger(value) ? "integer" : typeof value;
}

export const componentName = (pointer: string): string => pointerTokens(pointer).at(-1) ?? "";
