import {
  asArray,
  asObject,
  isObject,
  type JsonObject,
  type OpenApiDocument,
  pointerTokens,
  tryResolveRef,
} from "@intuned/document";

/** How deep schemas are followed; they can contain themselves. */
const DEPTH = 20;

/** Schemas that all hold for a value: one branch of a union with what stands beside it. */
export type Alternative = readonly JsonObject[];

/** What a schema says of one place in a value: that nothing is there, or which values there are (`undefined`: any). */
export type PlaceFacts = { readonly values: readonly unknown[] | undefined } | undefined;

/** The branches of a schema; one where it is no union. */
export function alternatives(document: OpenApiDocument, schema: unknown, depth = 0): Alternative[] {
  if (!isObject(schema) || depth > DEPTH) return [[]];
  const { $ref, allOf, oneOf, anyOf } = schema;
  const branches = (list: unknown) =>
    asArray(list).flatMap((branch) => alternatives(document, branch, depth + 1));
  let found: Alternative[] = [[schema]];
  const combine = (others: readonly Alternative[]) => {
    if (others.length > 0) found = found.flatMap((it) => others.map((other) => [...it, ...other]));
  };
  if (typeof $ref === "string") combine(alternatives(document, tryResolveRef(document, schema), depth + 1));
  for (const part of asArray(allOf)) combine(alternatives(document, part, depth + 1));
  combine(branches(oneOf));
  combine(branches(anyOf));
  return found;
}

/** What is at a JSON Pointer in a value of one alternative. */
export function factsAt(document: OpenApiDocument, alternative: Alternative, pointer: string): PlaceFacts {
  const all = placesAt(document, alternative, pointer).map(valuesOf);
  if (all.length === 0) return undefined;
  return { values: all.every((it) => it !== undefined) ? [...new Set(all.flat())] : undefined };
}

/** The alternatives of the place that a JSON Pointer leads to in a value of one alternative; none where nothing is there. */
export function placesAt(
  document: OpenApiDocument,
  alternative: Alternative,
  pointer: string,
): readonly Alternative[] {
  return pointerTokens(pointer).reduce(
    (at: readonly Alternative[], token) => at.flatMap((it) => step(document, it, token)),
    [alternative],
  );
}

/** Whether every value of an alternative has something at a JSON Pointer. */
export function isRequired(document: OpenApiDocument, alternative: Alternative, pointer: string): boolean {
  let at: readonly Alternative[] = [alternative];
  return pointerTokens(pointer).every((token) => {
    const isThere = at.every((schemas) => schemas.some((it) => asArray(it["required"]).includes(token)));
    at = at.flatMap((it) => step(document, it, token));
    return isThere;
  });
}

/** The types that one alternative can have (`integer` is `number`); `undefined` where it doesn't tell. */
export function typesOf(alternative: Alternative): readonly string[] | undefined {
  const told = alternative.flatMap((schema) => {
    const { type, nullable } = schema;
    const types = [type].flat().filter((it) => typeof it === "string");
    return types.length === 0 ? [] : [[...types, ...(nullable === true ? ["null"] : [])]];
  });
  const [first, ...others] = told.map((types) => types.map((it) => (it === "integer" ? "number" : it)));
  return first?.filter((type) => others.every((it) => it.includes(type)));
}

/** The alternatives of a property or item; none where there can be no such property as far as the schema tells. */
function step(document: OpenApiDocument, alternative: Alternative, token: string): Alternative[] {
  const declared = alternative.flatMap((schema) => {
    const properties = asObject(schema["properties"]);
    if (Object.hasOwn(properties, token)) return [properties[token]];
    return /^\d+$/.test(token) && isObject(schema["items"]) ? [schema["items"]] : [];
  });
  if (declared.length > 0) return alternatives(document, { allOf: declared });
  // A map's values, or a schema that tells nothing of its properties.
  const maps = alternative.map((it) => it["additionalProperties"]).filter(isObject);
  if (maps.length > 0) return alternatives(document, { allOf: maps });
  const isTold = alternative.some((it) => ["properties", "type", "const", "enum"].some((key) => key in it));
  return isTold ? [] : [[]];
}

function valuesOf(alternative: Alternative): readonly unknown[] | undefined {
  const told = alternative.flatMap((schema): (readonly unknown[])[] => {
    if ("const" in schema) return [[schema["const"]]];
    if (Array.isArray(schema["enum"])) return [schema["enum"]];
    return schema["type"] === "boolean" ? [[true, false]] : [];
  });
  const [first] = told;
  return first?.filter((value) => told.every((it) => it.includes(value)));
}
