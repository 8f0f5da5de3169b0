import {
  type Api,
  absentProperties,
  childPointer,
  type Direction,
  isContainer,
  isObject,
  type Operation,
  SCHEMA_KEYWORDS,
  subschemas,
  valueAt,
} from "@intuned/document";
import type { Constraint, Site } from "./constraint.js";

type InstanceLocation = Pick<Constraint, "instance" | "onNames">;
/** A constraint by the schema that it stands in, wherever that schema is used. */
export type OwnConstraint = Pick<Constraint, "keyword" | "value" | "pointer">;
type Keys = readonly (string | number)[];

/** Keywords that assert something of the value by themselves. https://json-schema.org/draft/2020-12/json-schema-validation */
const ASSERTIONS = [
  ...["type", "enum", "const", "multipleOf", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum"],
  ...["maxLength", "minLength", "pattern", "format", "maxItems", "minItems", "uniqueItems", "contains"],
  ...["maxContains", "minContains", "maxProperties", "minProperties", "oneOf", "anyOf", "not"],
];
/** Keywords that assert something only when their value is `false`. */
const CLOSING = ["additionalProperties", "unevaluatedProperties", "items", "unevaluatedItems"];
/** Keywords whose schemas bind a value or a part of it: not those of `not`, `if` and `contains`, which may break. */
const FOLLOWED = SCHEMA_KEYWORDS.filter((keyword) => !["$ref", "not", "if", "contains"].includes(keyword));
const OPEN_OR_CLOSED: ReadonlySet<string> = new Set([...CLOSING, "propertyNames"]);

/**
 * Every constraint of the schema at `site.root` and of all that it refers to; a recursive schema is followed once.
 * Properties that the direction leaves out (`readOnly` in a request, `writeOnly` in an answer) have none.
 */
function constraintsOfSchema(document: object, site: Site): Constraint[] {
  const found: Constraint[] = [];

  function visit(at: string, location: InstanceLocation, trail: readonly string[]): void {
    if (trail.includes(at)) return;
    const next = [...trail, at];
    for (const { pointer } of subschemas(document, at, ["$ref"])) visit(pointer, location, next);
    for (const own of ownConstraints(document, at, site.direction))
      found.push({ site, ...location, ...own, through: next });
    const absent = absentProperties(document, at, site.direction);
    for (const { pointer, keyword, key, step } of subschemas(document, at, FOLLOWED)) {
      if (keyword === "properties" && absent.includes(key ?? "")) continue;
      // What `false` forbids there is a constraint of the keyword.
      if (OPEN_OR_CLOSED.has(keyword) && !isObject(valueAt(document, pointer))) continue;
      if (keyword === "propertyNames") visit(pointer, { ...location, onNames: true }, next);
      else visit(pointer, step === undefined ? location : { instance: [...location.instance, step] }, next);
    }
  }

  visit(site.root, { instance: [] }, []);
  return found;
}

/** What one schema asserts by its own keywords, those of its subschemas left out. */
export function ownConstraints(document: object, at: string, direction: Direction): OwnConstraint[] {
  const schema = valueAt(document, at);
  if (schema === false) return [{ keyword: "false", value: false, pointer: at }];
  if (!isObject(schema)) return [];
  const found: OwnConstraint[] = [];
  const add = (keyword: string, value: unknown, ...keys: Keys): void => {
    found.push({ keyword, value, pointer: childPointer(at, ...keys) });
  };
  for (const keyword of ASSERTIONS) if (isAssertion(schema, keyword)) add(keyword, schema[keyword], keyword);
  for (const keyword of CLOSING) if (schema[keyword] === false) add(keyword, false, keyword);
  addMembers(schema, absentProperties(document, at, direction), add);
  return found;
}

const entriesOf = (value: unknown): [string, unknown][] => (isContainer(value) ? Object.entries(value) : []);

/** Formats that both validators assert. All others annotate: of numbers, of content, and those that nobody knows. */
const ASSERTED_FORMATS = new Set([
  ...["date", "time", "date-time", "duration", "uri", "uri-reference", "uri-template", "email", "hostname"],
  ...[
    "ipv4",
    "ipv6",
    "regex",
    "uuid",
    "json-pointer",
    "json-pointer-uri-fragment",
    "relative-json-pointer",
    "url",
  ],
]);

function isAssertion(schema: Record<string, unknown>, keyword: string): boolean {
  if (!(keyword in schema)) return false;
  if (keyword === "uniqueItems") return schema[keyword] === true;
  if (keyword === "format") return ASSERTED_FORMATS.has(String(schema[keyword]));
  return keyword !== "minContains" && keyword !== "maxContains" ? true : "contains" in schema;
}

/** Keywords of which each member is a constraint of its own. */
function addMembers(
  schema: Record<string, unknown>,
  absent: readonly string[],
  add: (keyword: string, value: unknown, ...keys: Keys) => void,
): void {
  const { required, dependentRequired } = schema;
  for (const [index, name] of entriesOf(required))
    if (!absent.includes(String(name))) add("required", name, "required", index);
  for (const [key, names] of entriesOf(dependentRequired))
    for (const [index, name] of entriesOf(names))
      add("dependentRequired", name, "dependentRequired", key, index);
}

/** Every schema that an operation's requests or answers are held to, in document order. */
export function sitesOf(operation: Operation, direction: Direction): Site[] {
  const { operationId } = operation;
  if (direction === "request")
    return [
      ...operation.parameters.flatMap((each) =>
        each.schema === undefined
          ? []
          : [{ operationId, direction, location: each.in, name: each.name, root: each.schema }],
      ),
      ...(operation.requestBody?.content ?? []).flatMap(({ mediaType, schema }) =>
        schema === undefined
          ? []
          : [{ operationId, direction, location: "body" as const, mediaType, root: schema }],
      ),
    ];
  return operation.responses.flatMap(({ status, headers, content }) => [
    ...headers.flatMap(({ name, schema }) =>
      schema === undefined
        ? []
        : [{ operationId, direction, status, location: "header" as const, name, root: schema }],
    ),
    ...content.flatMap(({ mediaType, schema }) =>
      schema === undefined
        ? []
        : [{ operationId, direction, status, location: "body" as const, mediaType, root: schema }],
    ),
  ]);
}

/**
 * Every constraint that the schemas of an operation put on its requests or its answers, in document order. A schema that
 * constrains two places is listed once for each.
 */
export function operationConstraints(api: Api, operation: Operation, direction: Direction): Constraint[] {
  return sitesOf(operation, direction).flatMap((site) => constraintsOfSchema(api.document, site));
}
