import type { SchemaEdit } from "@intuned/conforming/validation";
import { isObject, valueAt } from "@intuned/document";
import type { Constraint } from "../constraints/constraint.js";

/** Another schema in the place of one, and what that does, in words. */
export interface Reworded {
  readonly kind: string;
  readonly variant?: string;
  readonly says: string;
  readonly edit: SchemaEdit["edit"];
}

/** Pointer to the schema that a constraint's keyword stands in. */
export function schemaOf({ pointer, keyword }: Pick<Constraint, "pointer" | "keyword">): string {
  const depth =
    keyword === "required" ? 2 : keyword === "dependentRequired" ? 3 : keyword === "false" ? 0 : 1;
  return pointer
    .split("/")
    .slice(0, pointer.split("/").length - depth)
    .join("/");
}

const LOWER = ["minLength", "minItems", "minProperties", "minimum"];
const UPPER = ["maxLength", "maxItems", "maxProperties", "maximum"];
const INCLUSIVE: Readonly<Record<string, string>> = {
  exclusiveMinimum: "minimum",
  exclusiveMaximum: "maximum",
};

/** Slight ways to check a keyword wrongly so that more gets through. None for a keyword that is either checked or not. */
export function loosened(document: object, constraint: Constraint, inJson: boolean): Reworded[] {
  const { keyword, value } = constraint;
  const kind = "loosened";
  if (LOWER.includes(keyword) && typeof value === "number")
    return [set(kind, keyword, value - 1, `takes one less than \`${keyword}\` allows`)];
  if (UPPER.includes(keyword) && typeof value === "number")
    return [set(kind, keyword, value + 1, `takes one more than \`${keyword}\` allows`)];
  const inclusive = INCLUSIVE[keyword];
  if (inclusive !== undefined && typeof value === "number")
    return [
      {
        kind,
        says: `takes the limit of \`${keyword}\` itself`,
        edit: ({ [keyword]: _, ...rest }) => ({ ...rest, [inclusive]: value }),
      },
    ];
  if (keyword === "enum" && Array.isArray(value)) return anyCase(value, "enum");
  if (keyword === "const") return anyCase([value], "const");
  if (keyword === "pattern" && typeof value === "string") return unanchored(value);
  if (keyword === "type" && inJson) return coerced(valueAt(document, schemaOf(constraint)));
  return [];
}

const set = (kind: string, keyword: string, value: unknown, says: string): Reworded => ({
  kind,
  says,
  edit: (schema) => ({ ...schema, [keyword]: value }),
});

/** Compares without regard to case. */
function anyCase(values: readonly unknown[], keyword: string): Reworded[] {
  const texts = values.filter((each) => typeof each === "string");
  const others = texts
    .flatMap((text) => [
      text.toUpperCase(),
      text.toLowerCase(),
      text.slice(0, 1).toUpperCase() + text.slice(1),
    ])
    .filter((text) => !values.includes(text));
  if (others.length === 0) return [];
  return [
    {
      kind: "case-insensitive",
      says: `compares \`${keyword}\` without regard to case`,
      edit: ({ [keyword]: _, ...rest }) => ({ ...rest, enum: [...values, ...others] }),
    },
  ];
}

function unanchored(pattern: string): Reworded[] {
  const says = (end: string) => `the pattern is not anchored at the ${end}`;
  const kind = "unanchored";
  const variants: Reworded[] = [];
  if (pattern.startsWith("^"))
    variants.push({ ...set(kind, "pattern", pattern.slice(1), says("start")), variant: "start" });
  if (/(?<!\\)\$$/.test(pattern))
    variants.push({ ...set(kind, "pattern", pattern.slice(0, -1), says("end")), variant: "end" });
  return variants;
}

/** Texts that are listed one by one: a number is none of them, whatever the type. */
const isListed = (schema: Record<string, unknown>): boolean =>
  [schema["type"]].flat().includes("string") && ("enum" in schema || "const" in schema);

/** Takes `"5"` for 5, `"true"` for true, and 5 for `"5"`. */
function coerced(schema: unknown): Reworded[] {
  if (!isObject(schema) || isListed(schema)) return [];
  const types = [schema["type"]].flat();
  const texts: Record<string, string> = {
    integer: "^-?[0-9]+$",
    number: "^-?[0-9.]+$",
    boolean: "^(true|false)$",
  };
  const [type] = types.filter((each) => each !== "null");
  const text = texts[String(type)];
  if (text !== undefined && !types.includes("string"))
    return [
      {
        kind: "coerced",
        says: `takes text for a ${type}`,
        edit: (same) => ({
          ...same,
          type: [...types, "string"],
          pattern: text,
          ...widenedEnum(same, String),
        }),
      },
    ];
  if (type === "string" && types.length === 1)
    return [
      {
        kind: "coerced",
        says: "takes a number or a boolean for text",
        edit: (same) => ({ ...same, type: ["string", "number", "boolean"] }),
      },
    ];
  return [];
}

function widenedEnum(schema: Readonly<Record<string, unknown>>, as: (value: unknown) => unknown) {
  return Array.isArray(schema["enum"]) ? { enum: [...schema["enum"], ...schema["enum"].map(as)] } : {};
}

/** How many members of an enum get a mutant that lacks them. */
const MEMBERS = 20;

/** Slight ways to check a keyword wrongly so that something valid is refused. Text has no null. */
export function tightened({ keyword, value }: Constraint, inJson: boolean): Reworded[] {
  const kind = "tightened";
  const by = LOWER.includes(keyword) ? 1 : UPPER.includes(keyword) ? -1 : 0;
  if (by !== 0 && typeof value === "number" && value + by >= 0)
    return [
      {
        kind,
        says: `refuses the last value that \`${keyword}\` allows`,
        edit: (schema) => ({ ...schema, [keyword]: value + by }),
      },
    ];
  if (keyword === "enum" && Array.isArray(value) && value.length > 1)
    return value.slice(0, MEMBERS).map((member, index) => ({
      kind: "member-refused",
      variant: String(index),
      says: `refuses ${JSON.stringify(member)}, a member of the enum`,
      edit: (schema) => ({ ...schema, enum: value.filter((each) => each !== member) }),
    }));
  if (inJson && keyword === "type" && Array.isArray(value) && value.includes("null"))
    return [
      {
        kind: "null-refused",
        says: "refuses null, which the type allows",
        edit: (schema) => ({ ...schema, type: value.filter((each) => each !== "null") }),
      },
    ];
  return [];
}
