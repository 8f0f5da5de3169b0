import { childPointer, isObject, refPointer, valueAt } from "@intuned/document";

/** One schema object among those that hold at a place. */
export interface Part {
  readonly pointer: string;
  readonly schema: Record<string, unknown>;
  /** Written at the place itself, not in a component that it refers to: nobody else shows it. */
  readonly isOwn: boolean;
  /** What refers to it has a description, which says what it is here. */
  readonly isDescribed: boolean;
}

/** A union at a place, `null` not among its branches. */
export interface Union {
  /** Of the keyword. */
  readonly pointer: string;
  readonly keyword: "oneOf" | "anyOf";
  readonly branches: readonly string[];
  readonly discriminator?: Record<string, unknown>;
}

/** All that holds at a place: its own schema, what it refers to, and what `allOf` adds. */
export interface SchemaView {
  /** The place itself, or the first of several. */
  readonly pointer: string;
  /** Nearest first. */
  readonly parts: readonly Part[];
  readonly unions: readonly Union[];
  /** A union or a list of types lets `null` through. */
  readonly isNullable: boolean;
  /** The boolean schema `false` is among the parts. */
  readonly isNever: boolean;
  /** Pointer of the component schema that the place is nothing more than. */
  readonly component?: string;
}

/** How the reading came to a schema. */
interface Way extends Pick<Part, "isOwn" | "isDescribed"> {
  /** Nothing but references lie between. */
  readonly isAlone: boolean;
}

/** Reads what holds at all of `pointers` at once. */
export function schemaView(
  document: object,
  pointers: readonly string[],
  isComponent: (pointer: string) => boolean,
): SchemaView {
  const parts: Part[] = [];
  const unions: Union[] = [];
  const seen = new Set<string>();
  let isNullable = false;
  let isNever = false;
  let component: string | undefined;

  function visit(pointer: string, { isOwn, isAlone, isDescribed }: Way): void {
    if (seen.has(pointer)) return;
    seen.add(pointer);
    if (isAlone && isComponent(pointer)) component ??= pointer;
    const schema = valueAt(document, pointer);
    if (schema === false) isNever = true;
    if (!isObject(schema)) return;
    parts.push({ pointer, schema, isOwn, isDescribed });
    const { $ref, allOf, type, description } = schema;
    const way = { isOwn, isAlone, isDescribed: isDescribed || typeof description === "string" };
    if (Array.isArray(type) && type.includes("null") && type.length > 1) isNullable = true;
    if (typeof $ref === "string") follow($ref, way);
    if (Array.isArray(allOf)) {
      const stays = isAlone && allOf.length === 1 && !("properties" in schema);
      allOf.forEach((_, index) => {
        visit(childPointer(pointer, "allOf", index), { ...way, isAlone: stays });
      });
    }
    for (const keyword of ["oneOf", "anyOf"] as const) readUnion(pointer, schema, keyword, way);
  }

  function follow($ref: string, way: Way): void {
    const target = targetOf($ref);
    if (target !== undefined) visit(target, { ...way, isOwn: false });
  }

  /** A union of one schema, or of one and `null`, is that schema. */
  function readUnion(
    pointer: string,
    schema: Record<string, unknown>,
    keyword: "oneOf" | "anyOf",
    way: Way,
  ): void {
    const list = schema[keyword];
    if (!Array.isArray(list)) return;
    const unionPointer = childPointer(pointer, keyword);
    const branches = list.flatMap((branch, index) =>
      isNull(branch) ? [] : [childPointer(unionPointer, index)],
    );
    if (branches.length < list.length) isNullable = true;
    const [only, ...others] = branches;
    const { discriminator } = schema;
    if (only !== undefined && others.length === 0) visit(only, way);
    else
      unions.push({
        pointer: unionPointer,
        keyword,
        branches,
        ...(isObject(discriminator) && { discriminator }),
      });
  }

  for (const pointer of pointers)
    visit(pointer, { isOwn: true, isAlone: pointers.length === 1, isDescribed: false });
  return {
    pointer: pointers[0] ?? "",
    parts,
    unions,
    isNullable,
    isNever,
    ...(component !== undefined && { component }),
  };
}

/** `undefined` for a reference that leaves the document. */
export function targetOf($ref: string): string | undefined {
  try {
    return refPointer($ref);
  } catch {
    return undefined;
  }
}

const isNull = (schema: unknown): boolean =>
  isObject(schema) &&
  Object.keys(schema).every((key) => ["type", "const", "enum"].includes(key)) &&
  (schema["type"] === "null" ||
    (schema["const"] === null && "const" in schema) ||
    (Array.isArray(schema["enum"]) && schema["enum"].length === 1 && schema["enum"][0] === null));
