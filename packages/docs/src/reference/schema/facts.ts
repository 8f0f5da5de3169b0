import { isObject } from "@intuned/document";
import { inlineCode, link, text } from "../../page/blocks.js";
import type { Reference } from "../reference.js";
import { listed, valueCode, valueText } from "../text/value-text.js";
import { clausesOf } from "./clauses.js";
import type { Fact } from "./fact.js";
import { isPlainExample } from "./schema-examples.js";
import { keysOf, requiredNames, saysSomething } from "./schema-shape.js";
import { type SchemaView, targetOf } from "./schema-view.js";
import { componentName } from "./type-words.js";

type Say = (value: unknown, schema: Record<string, unknown>, reference: Reference) => Fact[];

const worded =
  (words: string): Say =>
  (value) => [[text(`${words} `), valueCode(value)]];

/** `3 to 63 characters`, `at least 1 item`. */
function counted(least: unknown, most: unknown, unit: string): Fact {
  const limits = [least, most].filter((each) => each !== undefined);
  const isOne = limits.every((each) => each === 1);
  const words =
    least === most ? "exactly" : limits.length > 1 ? "" : least === undefined ? "at most" : "at least";
  const numbers = least === most ? String(least) : limits.map(String).join(" to ");
  return [text(`${words} ${numbers} ${unit}${isOne ? "" : "s"}`.trim())];
}

/** Clauses of one schema behind words: `names: at most 20 characters`. */
const ruled =
  (words: string): Say =>
  (value, _, reference) => [[text(`${words}: `), ...all(clausesOf(reference, value, keywordFacts))]];

const all = (clauses: readonly Fact[]): Fact => listed(clauses, (clause) => clause);

/**
 * What each keyword says, in the order in which it is shown. A keyword that is neither here nor in `ELSEWHERE` is shown
 * as it is written: nothing of a document is left out because nobody thought of it.
 */
const WORDS: Readonly<Record<string, Say>> = {
  title: worded("called"),
  const: worded("always"),
  enum: (value, schema) => [enumWords(value, schema["x-extensible-enum"])],
  "x-extensible-enum": (value, schema) =>
    Array.isArray(value) && !("enum" in schema) ? [enumWords(value, true)] : [],
  default: worded("default"),
  format: worded("format"),
  pattern: worded("matches"),
  minLength: (value, { maxLength }) => [counted(value, maxLength, "character")],
  maxLength: (value, schema) => ("minLength" in schema ? [] : [counted(undefined, value, "character")]),
  minimum: worded("at least"),
  exclusiveMinimum: worded("more than"),
  maximum: worded("at most"),
  exclusiveMaximum: worded("less than"),
  multipleOf: worded("a multiple of"),
  minItems: (value, { maxItems }) => [counted(value, maxItems, "item")],
  maxItems: (value, schema) => ("minItems" in schema ? [] : [counted(undefined, value, "item")]),
  uniqueItems: (value) => (value === true ? [[text("no item twice")]] : []),
  items: (value) => (value === false ? [[text("no further items")]] : []),
  unevaluatedItems: (value) => (value === false ? [[text("no further items")]] : []),
  contains: (value, schema, reference) => [containsWords(value, schema, reference)],
  minContains: () => [],
  maxContains: () => [],
  minProperties: (value, { maxProperties }) => [counted(value, maxProperties, "member")],
  maxProperties: (value, schema) => ("minProperties" in schema ? [] : [counted(undefined, value, "member")]),
  propertyNames: ruled("names"),
  additionalProperties: (value) => openness(value),
  unevaluatedProperties: (value) => openness(value),
  dependentRequired: (value) => dependents(value),
  dependentSchemas: (value, _, reference) =>
    keysOf(value).map((name) => [
      text("with "),
      inlineCode(name),
      text(": "),
      ...all(clausesOf(reference, (value as Record<string, unknown>)[name], keywordFacts)),
    ]),
  not: ruled("must not hold"),
  if: (value, schema, reference) => [conditionWords(value, schema, reference)],
  // biome-ignore lint/suspicious/noThenProperty: JSON Schema's keyword
  then: () => [],
  else: () => [],
  discriminator: (value, schema, reference) => discriminatorWords(value, schema, reference),
  contentEncoding: worded("encoded as"),
  contentMediaType: worded("holds"),
  contentSchema: ruled("what it holds"),
  externalDocs: (value) => externalDocs(value),
};

/** Keywords that are shown in other ways, or that say nothing to callers. */
const ELSEWHERE = new Set([
  ...[
    "$ref",
    "allOf",
    "oneOf",
    "anyOf",
    "type",
    "properties",
    "required",
    "patternProperties",
    "prefixItems",
  ],
  ...["description", "example", "examples", "deprecated", "readOnly", "writeOnly", "nullable"],
  ...["$comment", "$defs", "definitions", "$id", "$schema", "$anchor", "$dynamicAnchor"],
]);

/** All that is said of a place beside its type, marks and description: each fact once. */
export function factsOf(reference: Reference, view: SchemaView): Fact[] {
  const facts = view.parts.flatMap(({ schema }) => [
    ...keywordFacts(reference, schema),
    ...undeclaredRequired(view, schema),
  ]);
  const examples = view.parts.flatMap(({ schema }) => plainExamples(schema));
  const unions = view.unions.flatMap((union) =>
    union.keyword === "anyOf" && union.branches.length > 1
      ? [[text("any of the branches, or several at once")]]
      : [],
  );
  return distinct([...facts, ...unions, ...(examples.length > 0 ? [exampleWords(examples)] : [])]);
}

/** The facts of the keywords of one schema object. */
export function keywordFacts(reference: Reference, schema: Record<string, unknown>): Fact[] {
  const known = Object.keys(WORDS).filter((keyword) => keyword in schema);
  const others = Object.keys(schema).filter(
    (keyword) => !(keyword in WORDS) && !ELSEWHERE.has(keyword) && !keyword.startsWith("x-"),
  );
  return [
    ...known.flatMap((keyword) => WORDS[keyword]?.(schema[keyword], schema, reference) ?? []),
    ...others.map((keyword): Fact => [inlineCode(keyword), text(": "), valueCode(schema[keyword])]),
  ];
}

/** A name that is required and that no property describes. */
function undeclaredRequired({ parts }: SchemaView, schema: Record<string, unknown>): Fact[] {
  const declared = new Set(parts.flatMap((part) => keysOf(part.schema["properties"])));
  const names = [...requiredNames(parts)].filter(
    (name) => !declared.has(name) && Array.isArray(schema["required"]) && schema["required"].includes(name),
  );
  return names.map((name): Fact => [inlineCode(name), text(" has to be there")]);
}

function plainExamples(schema: Record<string, unknown>): unknown[] {
  const list = Array.isArray(schema["examples"]) ? schema["examples"] : [];
  return [...("example" in schema ? [schema["example"]] : []), ...list].filter(isPlainExample);
}

function exampleWords(examples: readonly unknown[]): Fact {
  const different = [...new Map(examples.map((value) => [valueText(value), value])).values()];
  return [text("for example "), ...listed(different, (value) => [valueCode(value)], ", ")];
}

function enumWords(value: unknown, extensible: unknown): Fact {
  const values = Array.isArray(value) ? value : [];
  const isOpen = extensible === true || Array.isArray(extensible);
  const [only] = values;
  const words =
    values.length === 1
      ? [text(isOpen ? "known value " : "always "), valueCode(only)]
      : [text(isOpen ? "known values " : "one of "), ...listed(values, (each) => [valueCode(each)], ", ")];
  return isOpen ? [...words, text("; new values can come")] : words;
}

function openness(value: unknown): Fact[] {
  if (value === false) return [[text("no other members")]];
  return saysSomething(value) ? [] : [[text("other members may be there")]];
}

function dependents(value: unknown): Fact[] {
  return keysOf(value).map((name) => {
    const needed = (value as Record<string, unknown>)[name];
    const names = Array.isArray(needed) ? needed.map(String) : [];
    return [text("with "), inlineCode(name), text(" also "), ...listed(names, (each) => [inlineCode(each)])];
  });
}

function containsWords(value: unknown, schema: Record<string, unknown>, reference: Reference): Fact {
  const { minContains = 1, maxContains } = schema;
  return [
    text("has at least "),
    valueCode(minContains),
    ...(maxContains === undefined ? [] : [text(" and at most "), valueCode(maxContains)]),
    text(" of these items: "),
    ...all(clausesOf(reference, value, keywordFacts)),
  ];
}

function conditionWords(value: unknown, schema: Record<string, unknown>, reference: Reference): Fact {
  const branch = (words: string, keyword: string): Fact =>
    keyword in schema ? [text(words), ...all(clausesOf(reference, schema[keyword], keywordFacts))] : [];
  return [
    text("if "),
    ...all(clausesOf(reference, value, keywordFacts)),
    ...branch(", then ", "then"),
    ...branch(", otherwise ", "else"),
  ];
}

/** Which schema a value of the discriminating field means; the tabs of a union say it already. */
function discriminatorWords(value: unknown, schema: Record<string, unknown>, reference: Reference): Fact[] {
  if (!isObject(value)) return [];
  const told: Fact = [text("told apart by "), inlineCode(String(value["propertyName"]))];
  const mapping = Object.entries(isObject(value["mapping"]) ? value["mapping"] : {});
  if ("oneOf" in schema || "anyOf" in schema || mapping.length === 0) return [told];
  return [
    [
      ...told,
      text(": "),
      ...listed(mapping, ([key, ref]) => {
        const pointer = targetOf(String(ref)) ?? "";
        const page = reference.names.schemas.get(pointer);
        const name = page === undefined ? inlineCode(String(ref)) : link(`/${page}`, componentName(pointer));
        return [inlineCode(key), text(" is "), name];
      }),
    ],
  ];
}

export function externalDocs(value: unknown): Fact[] {
  if (!isObject(value) || typeof value["url"] !== "string") return [];
  const { url, description } = value as { url: string; description?: unknown };
  const words = typeof description === "string" && description !== "" ? description : url;
  return [[text("see "), /^https?:\/\//i.test(url) ? link(url, words) : text(`${words} (${url})`)]];
}

export const distinct = (facts: readonly Fact[]): Fact[] => [
  ...new Map(facts.map((fact) => [JSON.stringify(fact), fact])).values(),
];
