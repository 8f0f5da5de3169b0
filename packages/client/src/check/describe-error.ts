import type { SchemaError } from "../generated/check/answer-validators.js";
import type { Problem } from "./problem.js";

/** A broken keyword of JSON Schema (2020-12) as a problem. Its words come from the document, never from the answer. */
export function describeError({ instancePath: pointer, keyword, params }: SchemaError): Problem {
  const text = (name: string) => JSON.stringify(params[name]);
  switch (keyword) {
    case "const":
      return { pointer, expected: [text("allowedValue")], kind: "literal" };
    case "enum":
      return { pointer, expected: asList(params["allowedValues"]).map(toJson), kind: "literal" };
    case "type":
      return { pointer, expected: asList(params["type"]).map(withArticle), kind: "type" };
    case "required":
    case "dependentRequired":
      return { pointer, expected: [`the field ${text("missingProperty")}`], kind: "field" };
    case "false schema":
      return { pointer, expected: ["nothing"], kind: "other" };
    case "format":
      return { pointer, expected: [`a text of the format ${params["format"]}`], kind: "other" };
    case "pattern":
      return { pointer, expected: [`a text that matches ${params["pattern"]}`], kind: "other" };
    default:
      return { pointer, expected: [describeRule(keyword, params)], kind: "other" };
  }
}

/** What an answer can be, by JSON type, as it is told. */
export function withArticle(type: unknown): string {
  if (type === "null") return "null";
  return `${/^[aio]/.test(String(type)) ? "an" : "a"} ${type}`;
}

function describeRule(keyword: string, params: SchemaError["params"]): string {
  const rule = params["limit"] ?? params["multipleOf"] ?? params["minContains"];
  return rule === undefined ? `what its "${keyword}" says` : `what its "${keyword}" of ${rule} allows`;
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function toJson(value: unknown): string {
  return JSON.stringify(value);
}
