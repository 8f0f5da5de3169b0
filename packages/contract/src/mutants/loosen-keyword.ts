import { isObject, valueAt } from "@intuned/document";
import type { Constraint } from "../constraints/constraint.js";
import { type Reworded, schemaOf } from "./reworded-schema.js";

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
