import { childPointer, isContainer, isObject, valueAt } from "../document/json-pointer.js";
import { refPointer } from "../document/resolve-pointer.js";
import type { InstanceStep, RequestConstraint } from "./request-constraint.js";

/** What all constraints below one schema share. */
type Site = Pick<RequestConstraint, "operationId" | "location" | "root" | "parameter">;
type Place = Pick<RequestConstraint, "instance" | "onNames">;

/** Keywords that assert something of the value by themselves. https://json-schema.org/draft/2020-12/json-schema-validation */
const ASSERTIONS = [
  ...["type", "enum", "const", "multipleOf", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum"],
  ...["maxLength", "minLength", "pattern", "format", "maxItems", "minItems", "uniqueItems", "contains"],
  ...["maxContains", "minContains", "maxProperties", "minProperties", "oneOf", "anyOf", "not"],
];
/** Keywords that assert something only when their value is `false`. */
const CLOSING = ["additionalProperties", "unevaluatedProperties", "items", "unevaluatedItems"];
/** Keywords whose members are schemas for the same value. */
const IN_PLACE_LISTS = ["allOf", "oneOf", "anyOf"];
const IN_PLACE = ["then", "else"];

/** Every constraint of the schema at `pointer` and of all that it refers to. A recursive schema is followed once. */
export function schemaConstraints(document: object, pointer: string, site: Site): RequestConstraint[] {
  const found: RequestConstraint[] = [];

  function visit(at: string, place: Place, trail: readonly string[]): void {
    const schema = valueAt(document, at);
    if (trail.includes(at)) return;
    const add = (keyword: string, value: unknown, ...keys: (string | number)[]): void => {
      found.push({ ...site, ...place, keyword, value, pointer: childPointer(at, ...keys) });
    };
    if (schema === false) add("false", false);
    if (!isObject(schema)) return;
    const into = (keys: (string | number)[], step?: InstanceStep) =>
      visit(
        childPointer(at, ...keys),
        step === undefined ? place : { ...place, instance: [...place.instance, step] },
        [...trail, at],
      );

    if (typeof schema["$ref"] === "string") visit(refPointer(schema["$ref"]), place, [...trail, at]);
    for (const keyword of ASSERTIONS) if (keyword in schema) add(keyword, schema[keyword], keyword);
    for (const keyword of CLOSING) if (schema[keyword] === false) add(keyword, false, keyword);
    addMembers(schema, add);
    for (const keyword of IN_PLACE_LISTS) for (const key of keysOf(schema[keyword])) into([keyword, key]);
    for (const keyword of IN_PLACE) if (keyword in schema) into([keyword]);
    for (const key of keysOf(schema["dependentSchemas"])) into(["dependentSchemas", key]);
    for (const [keys, step] of childSchemas(schema)) into(keys, step);
    if (isObject(schema["propertyNames"]))
      visit(childPointer(at, "propertyNames"), { ...place, onNames: true }, [...trail, at]);
  }

  visit(pointer, { instance: [] }, []);
  return found;
}

const entriesOf = (value: unknown): [string, unknown][] => (isContainer(value) ? Object.entries(value) : []);
const keysOf = (value: unknown): string[] => entriesOf(value).map(([key]) => key);

/** Keywords of which each member is a constraint of its own. */
function addMembers(
  schema: Record<string, unknown>,
  add: (keyword: string, value: unknown, ...keys: (string | number)[]) => void,
): void {
  const { required, dependentRequired, discriminator } = schema;
  for (const [index, name] of entriesOf(required)) add("required", name, "required", index);
  for (const [key, names] of entriesOf(dependentRequired))
    for (const [index, name] of entriesOf(names))
      add("dependentRequired", name, "dependentRequired", key, index);
  const mapping =
    isObject(discriminator) && isObject(discriminator["mapping"]) ? discriminator["mapping"] : {};
  for (const key of Object.keys(mapping)) add("discriminator", key, "discriminator", "mapping", key);
}

/** Schemas for the members or items of the value, and the step that leads there. */
function childSchemas(schema: Record<string, unknown>): [(string | number)[], InstanceStep][] {
  const any = (kind: "item" | "property"): InstanceStep => ({ any: kind });
  return [
    ...keysOf(schema["properties"]).map((key): [string[], InstanceStep] => [["properties", key], key]),
    ...keysOf(schema["patternProperties"]).map((key): [string[], InstanceStep] => [
      ["patternProperties", key],
      any("property"),
    ]),
    ...keysOf(schema["prefixItems"]).map((key): [string[], InstanceStep] => [["prefixItems", key], key]),
    ...["additionalProperties", "unevaluatedProperties"]
      .filter((keyword) => isObject(schema[keyword]))
      .map((keyword): [string[], InstanceStep] => [[keyword], any("property")]),
    ...["items", "unevaluatedItems"]
      .filter((keyword) => isObject(schema[keyword]))
      .map((keyword): [string[], InstanceStep] => [[keyword], any("item")]),
  ];
}
