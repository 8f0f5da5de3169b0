import { isObject } from "@intuned/document";
import type { PhrasingContent } from "mdast";
import { inlineCode, link, text } from "../../page/blocks.js";
import type { Reference } from "../reference.js";
import { listed, valueText } from "../text/value-text.js";
import type { Fact } from "./fact.js";
import { keysOf } from "./schema-shape.js";
import { targetOf } from "./schema-view.js";
import { componentName } from "./type-words.js";

/**
 * What a schema demands, as clauses to be joined: for conditions, of which no value is shown. `{ properties: { result:
 * false } }` → "no `result`".
 *
 * @param factsOf the facts of the keywords of one schema object, some of which are made of clauses again.
 */
export function clausesOf(reference: Reference, schema: unknown, factsOf: FactsOf): Fact[] {
  if (!isObject(schema)) return [[text(schema === false ? "nothing" : "anything")]];
  const clauses = [
    ...typeClauses(schema),
    ...refClauses(reference, schema),
    ...(Array.isArray(schema["required"]) ? schema["required"] : []).map(
      (name): Fact => [inlineCode(String(name)), text(" is there")],
    ),
    ...keysOf(schema["properties"]).flatMap((name) =>
      memberClauses(reference, name, (schema["properties"] as Record<string, unknown>)[name], factsOf),
    ),
    ...factsOf(reference, schema).filter(([first]) => !isOpenness(first)),
    ...combinations(reference, schema, factsOf),
    ...asWritten(schema),
  ];
  return clauses.length > 0 ? clauses : [[text("anything")]];
}

type FactsOf = (reference: Reference, schema: Record<string, unknown>) => Fact[];

/** That more members may be there demands nothing. */
const isOpenness = (first: PhrasingContent | undefined): boolean =>
  first?.type === "text" && first.value === "other members may be there";

function typeClauses({ type }: Record<string, unknown>): Fact[] {
  const types = Array.isArray(type) ? type.map(String) : typeof type === "string" ? [type] : [];
  return types.length === 0 ? [] : [[text(`is ${types.join(" or ")}`)]];
}

function refClauses(reference: Reference, { $ref }: Record<string, unknown>): Fact[] {
  if (typeof $ref !== "string") return [];
  const pointer = targetOf($ref) ?? "";
  const page = reference.names.schemas.get(pointer);
  return [[text("is "), page === undefined ? inlineCode($ref) : link(`/${page}`, componentName(pointer))]];
}

function memberClauses(reference: Reference, name: string, schema: unknown, factsOf: FactsOf): Fact[] {
  if (schema === true) return [];
  if (schema === false) return [[text("no "), inlineCode(name)]];
  return clausesOf(reference, schema, factsOf).map(
    (clause): Fact => [inlineCode(name), text(" "), ...clause],
  );
}

function combinations(reference: Reference, schema: Record<string, unknown>, factsOf: FactsOf): Fact[] {
  return (["allOf", "anyOf", "oneOf"] as const).flatMap((keyword) => {
    const list = schema[keyword];
    if (!Array.isArray(list)) return [];
    const branches = list.map((each) => listed(clausesOf(reference, each, factsOf), (clause) => clause));
    if (keyword === "allOf") return branches;
    const last = keyword === "anyOf" ? " or " : " or else ";
    return [[text("("), ...listed(branches, (branch) => branch, last), text(")")]];
  });
}

/** Keywords that are no fact and have no words as a clause. */
function asWritten(schema: Record<string, unknown>): Fact[] {
  return ["items", "prefixItems", "patternProperties", "additionalProperties", "unevaluatedProperties"]
    .filter((keyword) => isObject(schema[keyword]) || Array.isArray(schema[keyword]))
    .map((keyword): Fact => [inlineCode(`${keyword}: ${valueText(schema[keyword])}`)]);
}
