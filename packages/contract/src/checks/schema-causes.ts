import type { SchemaError, SchemaValidator } from "@intuned/conforming/validation";
import { childPointer, isObject, refPointer, valueAt } from "@intuned/document";

const UNIONS = new Set(["oneOf", "anyOf"]);

/** When a value breaks several promises at one place, the one that says most about the cause comes first. */
const TELLING = ["type", "const", "enum", "required", "dependentRequired", "additionalProperties"];

/**
 * Why a value breaks a schema: one cause for each place in the value, each with the keyword that is broken. A union is
 * put down to the branch that was meant, since that none of the others fits is no fault of the value.
 *
 * @param document the document that pointers are into.
 */
export function schemaCauses(
  document: object,
  validate: SchemaValidator,
  schemaPointer: string,
  value: unknown,
): SchemaError[] {
  const errors = innermost(document, validate, validate(schemaPointer)(value), value, 0);
  const byPlace = new Map<string, SchemaError>();
  for (const error of errors) {
    const other = byPlace.get(error.instancePath);
    if (other === undefined || rank(error) < rank(other)) byPlace.set(error.instancePath, error);
  }
  const places = [...byPlace.values()];
  // What a failing part evaluates is not counted, so these follow from any other error in the same object.
  return places.filter(
    (error) =>
      !error.keyword.startsWith("unevaluated") ||
      !places.some((other) => other !== error && isWithin(other.instancePath, error.instancePath)),
  );
}

const rank = ({ keyword }: SchemaError): number => {
  if (keyword.startsWith("unevaluated") || keyword === "if") return TELLING.length + 1;
  const at = TELLING.indexOf(keyword);
  return at < 0 ? TELLING.length : at;
};

const isWithin = (inner: string, outer: string): boolean => inner === outer || inner.startsWith(`${outer}/`);

/** ajv lists the errors of a union's branches before the union's own: they are taken out, and the best branch's put in. */
function innermost(
  document: object,
  validate: SchemaValidator,
  errors: readonly SchemaError[],
  value: unknown,
  depth: number,
): SchemaError[] {
  // Outermost first (ajv names it last): the branch that replaces it covers the inner ones.
  const unions = errors
    .filter(({ keyword }) => UNIONS.has(keyword))
    .reverse()
    .sort((first, second) => first.instancePath.length - second.instancePath.length);
  let left = [...errors];
  for (const union of unions) {
    if (!left.includes(union) || depth > 20) continue;
    const part = valueAt(value, union.instancePath);
    const branches = branchErrors(document, validate, union, part);
    const keys = new Set(branches.flat().map(keyOf));
    left = left.filter((error) => error !== union && !keys.has(keyOf(error)));
    const meant = branches.some((each) => each.length === 0)
      ? undefined
      : branches[meantBranch(document, union, part, branches)];
    const isNone =
      meant === undefined || isOfAnotherType(meant, union) || hasNoTag(document, union, branches);
    left.push(...(isNone ? [union] : innermost(document, validate, meant, value, depth + 1)));
  }
  return left;
}

const keyOf = ({ pointer, instancePath, keyword }: SchemaError): string =>
  JSON.stringify([pointer, instancePath, keyword]);

/** The errors of each branch, at places in the whole value. */
function branchErrors(
  document: object,
  validate: SchemaValidator,
  { pointer, instancePath }: SchemaError,
  part: unknown,
): SchemaError[][] {
  const branches = valueAt(document, pointer);
  if (!Array.isArray(branches)) return [];
  return branches.map((_, index) =>
    validate(childPointer(pointer, index))(part).map((error) => ({
      ...error,
      instancePath: `${instancePath}${error.instancePath}`,
    })),
  );
}

/** The discriminator's branch; otherwise the one of the value's type, with its constants, and with the fewest errors. */
function meantBranch(
  document: object,
  union: SchemaError,
  part: unknown,
  branches: readonly SchemaError[][],
): number {
  const told = discriminated(document, union.pointer, part);
  if (told !== undefined && branches[told] !== undefined) return told;
  const scores = branches.map((errors) =>
    errors.reduce((sum, error) => sum + weight(error, union.instancePath), 0),
  );
  return scores.indexOf(Math.min(...scores));
}

function weight({ keyword, instancePath }: SchemaError, at: string): number {
  const below = instancePath.slice(at.length).split("/").length - 1;
  if (keyword === "type" && below === 0) return 10_000;
  return (keyword === "const" || keyword === "enum") && below <= 1 ? 100 : 1;
}

const isOfAnotherType = (errors: readonly SchemaError[], { instancePath }: SchemaError): boolean =>
  errors.some((error) => error.keyword === "type" && error.instancePath === instancePath);

/** Whether the value lacks what every branch is told by, a required property with a constant: then none is meant. */
function hasNoTag(
  document: object,
  { instancePath }: SchemaError,
  branches: readonly (readonly SchemaError[])[],
): boolean {
  return branches.every((errors) =>
    errors.some((error) => {
      if (error.keyword !== "required" || error.instancePath !== instancePath) return false;
      const name = valueAt(document, error.pointer);
      const schema = error.pointer.replace(/\/required\/\d+$/, "");
      const property = valueAt(document, childPointer(schema, "properties", String(name)));
      return isObject(property) && "const" in property;
    }),
  );
}

/** https://spec.openapis.org/oas/v3.1.0#discriminator-object */
function discriminated(document: object, pointer: string, part: unknown): number | undefined {
  const schema = valueAt(document, pointer.replace(/\/[^/]*$/, ""));
  const branches = valueAt(document, pointer);
  const told = isObject(schema) ? schema["discriminator"] : undefined;
  if (!isObject(told) || !isObject(part) || !Array.isArray(branches)) return undefined;
  const name = part[String(told["propertyName"])];
  if (typeof name !== "string") return undefined;
  const mapping = isObject(told["mapping"]) ? told["mapping"] : {};
  const target = typeof mapping[name] === "string" ? mapping[name] : name;
  const wanted = target.startsWith("#") ? target : `#/components/schemas/${target}`;
  const index = branches.findIndex(
    (branch) =>
      isObject(branch) &&
      typeof branch["$ref"] === "string" &&
      refPointer(branch["$ref"]) === refPointer(wanted),
  );
  return index < 0 ? undefined : index;
}
