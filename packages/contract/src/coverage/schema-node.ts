import {
  absentProperties,
  childPointer,
  type Direction,
  isContainer,
  isObject,
  pointerTokens,
  refPointer,
  valueAt,
} from "@intuned/document";
import { ownConstraints } from "../constraints/constraints-of-schema.js";
import { type AtLimit, atLimit } from "./last-allowed.js";

/** One keyword of a schema, ready to be asked for every value that comes by. */
export interface KeywordProbe {
  readonly pointer: string;
  /** Where the validator reports that it is broken: `minContains` breaks at `contains`. */
  readonly reportedAt: string;
  readonly keyword: string;
  readonly value: unknown;
  /** Whether the keyword says anything of the value: `minLength` says nothing of a number. */
  readonly applies: (value: unknown) => boolean;
  readonly atLimit?: AtLimit;
}

/** A schema, and the schemas that it applies to the same value or to parts of it. Recursive ones are the same object. */
export interface SchemaNode {
  readonly pointer: string;
  readonly isFalse: boolean;
  readonly probes: KeywordProbe[];
  /** Of `$ref` and `allOf`: for the same value. */
  readonly inPlace: SchemaNode[];
  /** Of `oneOf` and `anyOf`. */
  readonly unions: SchemaNode[][];
  readonly conditional?: { readonly test: string; readonly then?: SchemaNode; readonly else?: SchemaNode };
  readonly dependents: [name: string, node: SchemaNode][];
  readonly properties: Map<string, SchemaNode>;
  readonly patterns: [pattern: RegExp, node: SchemaNode][];
  readonly otherProperties: SchemaNode[];
  readonly names?: SchemaNode;
  readonly prefix: SchemaNode[];
  readonly items: SchemaNode[];
  /** Members with one allowed value, which tell branches apart before a validator is asked. */
  readonly constants: [name: string, value: unknown][];
}

/** Finds the node of a schema by its pointer; each is made once. */
export type SchemaNodes = (pointer: string) => SchemaNode;

type Draft = { -readonly [Key in keyof SchemaNode]: SchemaNode[Key] };

/** The nodes of a document's schemas, as they bind one direction. */
export function schemaNodes(document: object, direction: Direction): SchemaNodes {
  const nodes = new Map<string, SchemaNode>();
  const nodeOf: SchemaNodes = (pointer) => {
    const known = nodes.get(pointer);
    if (known) return known;
    const node = draft(document, pointer, direction);
    nodes.set(pointer, node);
    connect(document, node, direction, nodeOf);
    return node;
  };
  return nodeOf;
}

function draft(document: object, pointer: string, direction: Direction): Draft {
  return {
    pointer,
    isFalse: valueAt(document, pointer) === false,
    probes: ownConstraints(document, pointer, direction).map(({ keyword, value, ...each }) => {
      const limit = atLimit(document, pointer, keyword, value);
      return {
        keyword,
        value,
        pointer: each.pointer,
        reportedAt: /^m(in|ax)Contains$/.test(keyword) ? childPointer(pointer, "contains") : each.pointer,
        applies: appliesTo(keyword, each.pointer),
        ...(limit && { atLimit: limit }),
      };
    }),
    inPlace: [],
    unions: [],
    dependents: [],
    properties: new Map(),
    patterns: [],
    otherProperties: [],
    prefix: [],
    items: [],
    constants: [],
  };
}

function connect(document: object, node: Draft, direction: Direction, nodeOf: SchemaNodes): void {
  const { pointer } = node;
  const schema = valueAt(document, pointer);
  if (!isObject(schema)) return;
  const child = (...keys: (string | number)[]): SchemaNode => nodeOf(childPointer(pointer, ...keys));
  const children = (keyword: string): SchemaNode[] =>
    keysOf(schema[keyword]).map((key) => child(keyword, key));
  const single = (...keywords: string[]): SchemaNode[] =>
    keywords.filter((keyword) => isObject(schema[keyword])).map((keyword) => child(keyword));

  if (typeof schema["$ref"] === "string") node.inPlace.push(nodeOf(refPointer(schema["$ref"])));
  node.inPlace.push(...children("allOf"));
  node.unions = ["oneOf", "anyOf"].filter((keyword) => keyword in schema).map(children);
  if ("if" in schema)
    node.conditional = {
      test: childPointer(pointer, "if"),
      // biome-ignore lint/suspicious/noThenProperty: the JSON Schema keyword
      ...("then" in schema && { then: child("then") }),
      ...("else" in schema && { else: child("else") }),
    };
  node.dependents = keysOf(schema["dependentSchemas"]).map((key) => [key, child("dependentSchemas", key)]);
  const absent = absentProperties(document, pointer, direction);
  for (const key of keysOf(schema["properties"])) {
    if (absent.includes(key)) continue;
    node.properties.set(key, child("properties", key));
    const constant = constantOf(document, childPointer(pointer, "properties", key));
    if (constant) node.constants.push([key, constant.value]);
  }
  node.patterns = keysOf(schema["patternProperties"]).flatMap((key) => {
    const pattern = tryPattern(key);
    return pattern ? [[pattern, child("patternProperties", key)] as [RegExp, SchemaNode]] : [];
  });
  node.otherProperties = single("additionalProperties", "unevaluatedProperties");
  node.prefix = children("prefixItems");
  node.items = single("items", "unevaluatedItems");
  const [names] = single("propertyNames");
  if (names) node.names = names;
}

const keysOf = (value: unknown): string[] => (isContainer(value) ? Object.keys(value) : []);

/** The one scalar that a schema allows, in `const` or in an `enum` of one. */
function constantOf(document: object, pointer: string, depth = 0): { readonly value: unknown } | undefined {
  const schema = valueAt(document, pointer);
  if (!isObject(schema) || depth > 5) return undefined;
  if ("const" in schema && !isContainer(schema["const"])) return { value: schema["const"] };
  const { enum: members, $ref } = schema;
  if (Array.isArray(members) && members.length === 1 && !isContainer(members[0]))
    return { value: members[0] };
  return typeof $ref === "string" ? constantOf(document, refPointer($ref), depth + 1) : undefined;
}

function tryPattern(text: string): RegExp | undefined {
  try {
    return new RegExp(text, "u");
  } catch {
    return undefined;
  }
}

const isString = (value: unknown): boolean => typeof value === "string";
const isNumber = (value: unknown): boolean => typeof value === "number";
const always = (): boolean => true;

/** By the type that each group of keywords is about. https://json-schema.org/draft/2020-12/json-schema-validation#section-6 */
const APPLIES: Record<string, (value: unknown) => boolean> = {
  ...table(["minLength", "maxLength", "pattern", "format"], isString),
  ...table(["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"], isNumber),
  ...table(["minItems", "maxItems", "uniqueItems", "contains", "minContains", "maxContains"], Array.isArray),
  ...table(["items", "unevaluatedItems"], Array.isArray),
  ...table(["minProperties", "maxProperties", "required"], isObject),
  ...table(["additionalProperties", "unevaluatedProperties"], isObject),
};

function table(keywords: readonly string[], applies: (value: unknown) => boolean): typeof APPLIES {
  return Object.fromEntries(keywords.map((keyword) => [keyword, applies]));
}

function appliesTo(keyword: string, pointer: string): (value: unknown) => boolean {
  if (keyword !== "dependentRequired") return APPLIES[keyword] ?? always;
  const trigger = pointerTokens(pointer).at(-2) ?? "";
  return (value) => isObject(value) && Object.hasOwn(value, trigger);
}
