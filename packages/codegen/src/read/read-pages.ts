import { asString, jsonPointer, type OpenApiDocument, type Problems, tryResolveRef } from "@intuned/document";
import {
  child,
  type ExtensionValue,
  fail,
  isMissable,
  objectAt,
  parameterNamed,
  pointerAt,
  responseOf,
  textAt,
} from "./extension-value.js";
import { type Operation, successes } from "./read-operations.js";
import { parameterSchema } from "./read-parameters.js";
import { type Alternative, alternatives, placesAt, typesOf } from "./status-values.js";

/** The extension, on an operation that returns a list page by page. */
export const PAGES = "x-pages";

/** How the next page of a list is found. */
export interface PagesModel {
  /** JSON Pointer to the items in a page; empty: the page is the list of them. */
  readonly items: string;
  /** Whether the schema lets a page leave its items out, or have `null` in their place. */
  readonly mayLackItems: boolean;
  readonly total: string | undefined;
  readonly more: string | undefined;
  readonly style: PageStyleName;
  /** What the style has to know, by the names of the runtime's options. */
  readonly options: Readonly<Record<string, string | number>>;
}

/** By style, the members that it has beside `style` and `items`. */
const STYLES = {
  page: ["parameter", "first", "size", "total", "more"],
  offset: ["parameter", "first", "size", "total", "more"],
  cursor: ["parameter", "next", "more"],
  link: ["next"],
} as const;

export type PageStyleName = keyof typeof STYLES;

/** A JSON Pointer (RFC 6901 §3), to the whole as well. */
const ANY_POINTER = /^(\/([^~/]|~[01])*)*$/;

/** The lists of all operations. One that cannot be read is a problem, and its operation returns a page like any other body. */
export function readPages(
  document: OpenApiDocument,
  operations: readonly Operation[],
  problems: Problems,
): ReadonlyMap<Operation, PagesModel> {
  return new Map(
    operations.flatMap((operation) => {
      if (operation.value[PAGES] === undefined) return [];
      const pages = problems.attempt(
        () => readList(document, operation),
        "the operation returns one page, and nothing iterates over all",
      );
      return pages === undefined ? [] : [[operation, pages] as const];
    }),
  );
}

function readList(document: OpenApiDocument, operation: Operation): PagesModel {
  const pages: ExtensionValue = {
    value: operation.value[PAGES],
    pointer: operation.pointer + jsonPointer([PAGES]),
  };
  const { style } = objectAt(pages);
  if (!isStyle(style)) fail(child(pages, "style"), `one of ${Object.keys(STYLES).join(", ")}`, style);
  const object = objectAt(pages, ["style", "items", ...STYLES[style]]);
  const branches = responseOf(document, operation);
  if (branches === undefined) fail(pages, "an operation with a JSON response", operation.operationId);

  const items = child(pages, "items");
  const lists = listsAt(items, document, branches);
  const pointer = (name: string, types: readonly string[]) => {
    const extension = child(pages, name);
    if (extension.value === undefined) return undefined;
    const value = pointerAt(extension, document, branches);
    const found = branches.flatMap((branch) => placesAt(document, branch, value));
    requireType(extension, found, types);
    return value;
  };
  const parameter = (name: string, types: readonly string[]) => {
    const extension = child(pages, name);
    const found = parameterNamed(extension, textAt(extension, "the name of a parameter"), operation);
    const { schema, json } = parameterSchema(found);
    if (json) fail(extension, "a parameter with a schema, not one that is written as JSON", extension.value);
    requireType(extension, alternatives(document, schema), types);
    return { pointer: jsonPointer([found.in, found.name]), schema: tryResolveRef(document, schema) ?? {} };
  };

  const options: Record<string, string | number> = {};
  if (style !== "link") options["parameter"] = parameter("parameter", ["number", "string"]).pointer;
  const { first, size } = object;
  if (first !== undefined) {
    if (first !== 0 && first !== 1) fail(child(pages, "first"), "0 or 1", first);
    options["first"] = first;
  }
  if (size !== undefined) {
    const { pointer, schema } = parameter("size", ["number", "string"]);
    options["size"] = pointer;
    const [usual, most] = [schema["default"], schema["maximum"]].map(numberOf);
    if (usual !== undefined) options["defaultSize"] = usual;
    if (most !== undefined) options["maxSize"] = most;
  }
  const next = pointer("next", style === "cursor" ? ["string", "number"] : ["string"]);
  if (next !== undefined) options[style === "cursor" ? "next" : "url"] = next;
  else if (style === "cursor") fail(child(pages, "next"), "where the next page's cursor is", undefined);
  return {
    items: asString(items.value) ?? "",
    mayLackItems: lists.mayLack || successes(operation).some(({ content: media }) => media.length === 0),
    total: pointer("total", ["number"]),
    more: pointer("more", ["boolean"]),
    style,
    options,
  };
}

function isStyle(value: unknown): value is PageStyleName {
  return typeof value === "string" && Object.hasOwn(STYLES, value);
}

/** What the schema says of the items: whether a page can be without. */
function listsAt(
  extension: ExtensionValue,
  document: OpenApiDocument,
  branches: readonly Alternative[],
): { readonly mayLack: boolean } {
  const { value } = extension;
  if (typeof value !== "string" || !ANY_POINTER.test(value))
    fail(
      extension,
      "a JSON Pointer to the list of items, or an empty text where the response is the list",
      value,
    );
  const isList = (it: Alternative) =>
    typesOf(it)?.includes("array") ?? it.some((schema) => "items" in schema);
  const found = branches.flatMap((branch) => placesAt(document, branch, value));
  if (!found.some(isList)) fail(extension, "a JSON Pointer to an array of the response", value);
  return {
    mayLack:
      isMissable(document, branches, value) ||
      found.some((it) => !isList(it) || typesOf(it)?.includes("null")),
  };
}

/** Refuses a place where none of the types can be, as far as its schema tells. */
function requireType(
  extension: ExtensionValue,
  found: readonly Alternative[],
  types: readonly string[],
): void {
  const isFit = found.some((it) => typesOf(it)?.some((type) => types.includes(type)) ?? true);
  if (isFit) return;
  const has = [...new Set(found.flatMap((it) => typesOf(it) ?? []))];
  fail(extension, `something of type ${types.join(" or ")}, not ${has.join(" or ")}`, extension.value);
}

function numberOf(value: unknown): number | undefined {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : undefined;
}
