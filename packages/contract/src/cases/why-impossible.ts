import { isJson, matchesPattern, typesOfConjunction, valuesOf } from "@intuned/document";
import { isOfType } from "@intuned/document/samples";
import type { Constraint } from "../constraints/constraint.js";
import type { ConstraintTarget } from "./constraint-target.js";

/** What keywords are about; on a value of another type they say nothing (JSON Schema validation §6). */
const ABOUT: Readonly<Record<string, readonly string[]>> = {
  ...about("number integer", "minimum maximum exclusiveMinimum exclusiveMaximum multipleOf"),
  ...about("string", "minLength maxLength pattern format"),
  ...about("array", "minItems maxItems uniqueItems contains minContains maxContains"),
  ...about("object", "minProperties maxProperties required additionalProperties dependentRequired"),
};

function about(types: string, keywords: string): Record<string, readonly string[]> {
  return Object.fromEntries(keywords.split(" ").map((keyword) => [keyword, types.split(" ")]));
}

/**
 * Why no request whatever can break a constraint and nothing else, by a rule; `undefined` when no rule says so. A case is
 * looked for first: a rule only explains why there was none.
 */
export function whyImpossible(constraint: Constraint, { all }: ConstraintTarget): string | undefined {
  const { keyword, value, site } = constraint;
  const types = typesOfConjunction(all);
  const isText = site.location !== "body" || !isJson(site.mediaType ?? "");
  if (keyword === "type") {
    const wanted = [value].flat();
    if (isText && wanted.includes("string"))
      return `what is sent in the ${site.location} is text, and so a string`;
    if (isText && wanted.includes("array")) return "one text is a list of one";
    if (isText && wanted.includes("object")) return "without a member nothing is sent for an object";
    const closed = [...valuesOf(all, "const"), ...valuesOf(all, "enum").flat()];
    const isTold = (each: unknown) =>
      wanted.some((type) => isOfType(each, String(type)) || isStructure(each, type));
    if (closed.length > 0 && closed.every(isTold))
      return "a value of another type is no member of its enum or const either";
  }
  const applies = ABOUT[keyword];
  if (applies && !types.some((type) => applies.includes(type)))
    return `${keyword} says nothing of a value that has to be ${types.join(" or ")}`;
  if (keyword === "minLength" && value === 1 && isEmptyForbidden(all))
    return "the empty text is all that is shorter, and it is none of its pattern either";
  if (isPromisedTwice(constraint, all)) return `another schema of the same value says ${keyword} as well`;
  return undefined;
}

const isStructure = (value: unknown, type: unknown): boolean =>
  Array.isArray(value) ? type === "array" : typeof value === "object" && value !== null && type === "object";

const isEmptyForbidden = (all: ConstraintTarget["all"]): boolean =>
  valuesOf(all, "pattern").some((pattern) => typeof pattern === "string" && !matchesPattern(pattern, ""));

/** Whether two schemas that bind the same value ask for the very same. */
function isPromisedTwice({ keyword, value }: Constraint, all: ConstraintTarget["all"]): boolean {
  if (keyword === "required")
    return (
      valuesOf(all, "required").filter((names) => Array.isArray(names) && names.includes(value)).length > 1
    );
  const text = JSON.stringify(value);
  return valuesOf(all, keyword).filter((each) => JSON.stringify(each) === text).length > 1;
}
