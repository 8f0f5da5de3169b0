import { isObject } from "@intuned/document";
import {
  _,
  type Ajv2020,
  type CodeKeywordDefinition,
  type KeywordCxt,
  Name,
  stringify,
} from "ajv/dist/2020.js";
import { resetErrorsCount } from "ajv/dist/compile/errors.js";

// Variables of every function that ajv writes.
const ERRORS = new Name("errors");
const ERROR_LIST = new Name("vErrors");

/**
 * `anyOf` and `oneOf` with one error in place of all branches' errors in a row, so that its reader can pick the branch that was
 * meant. Its parameter `branches` holds the errors of each, `literals` the names of each one's fields that tell it from others.
 * Both are empty when too many branches match.
 */
export const unionKeywords: readonly CodeKeywordDefinition[] = ["anyOf", "oneOf"].map((keyword) => ({
  keyword,
  schemaType: "array",
  error: {
    message: "",
    params: ({ params: { matches, branches, literals } }) =>
      _`${matches} > 0 ? { branches: [], literals: [] } : { branches: ${branches}, literals: ${literals} }`,
  },
  code: checkBranches,
}));

function checkBranches(cxt: KeywordCxt): void {
  const { gen, schema, keyword, it } = cxt;
  const matches = gen.let("matches", 0);
  const branches = gen.const("branches", _`[]`);
  const start = gen.const("start", ERRORS);
  const checkBranch = (index: number) => {
    const valid = gen.name("valid");
    cxt.subschema({ keyword, schemaProp: index, compositeRule: true }, valid);
    gen.if(
      valid,
      () => gen.assign(matches, _`${matches} + 1`),
      () => {
        gen.code(_`${branches}.push(${ERROR_LIST}.slice(${start}))`);
        resetErrorsCount(gen, start);
      },
    );
  };
  (schema as readonly unknown[]).forEach((_schema, index) => {
    if (keyword === "anyOf" && index > 0) gen.if(_`${matches} === 0`, () => checkBranch(index));
    else checkBranch(index);
  });
  const literals = (schema as readonly unknown[]).map((branch) => literalFields(branch, it.self as Ajv2020));
  cxt.setParams({ matches, branches, literals: stringify(literals) });
  cxt.pass(keyword === "anyOf" ? _`${matches} > 0` : _`${matches} === 1`);
}

/** The fields of a schema that must be one of some literals: its own, and of all that it consists of. */
function literalFields(schema: unknown, ajv: Ajv2020, seen: Set<unknown> = new Set()): string[] {
  if (!isObject(schema) || seen.has(schema)) return [];
  seen.add(schema);
  const { $ref: ref, allOf, properties } = schema;
  const own = Object.entries(isObject(properties) ? properties : {});
  const parts = [
    ...(Array.isArray(allOf) ? allOf : []),
    ...(typeof ref === "string" ? [ajv.schemas[ref]?.schema] : []),
  ];
  const literal = own
    .filter(([, it]) => isObject(it) && ("const" in it || "enum" in it))
    .map(([name]) => name);
  return [...new Set([...literal, ...parts.flatMap((part) => literalFields(part, ajv, seen))])];
}
