import { isContainer, isObject } from "../json.js";
import { childPointer, valueAt } from "../pointer.js";
import { type Conjunction, memberSchemas, valuesOf } from "../schema/conjunction.js";
import { isAbsentFrom } from "../schema/direct-document.js";
import { distinct, first, givenValues, type SampleContext, type SampleOptions } from "./sample-context.js";
import { patternSamples } from "./text-samples.js";

/** The members that `properties` describe, without those that this direction does not have. */
export function declaredNames(context: SampleContext, { schemas: binding }: Conjunction): string[] {
  const names = binding.flatMap(({ pointer, schema }) =>
    keysOf(schema["properties"]).filter(
      (name) => !isAbsent(context, childPointer(pointer, "properties", name)),
    ),
  );
  return [...new Set(names)];
}

/** The members that have to be there. */
export function requiredNames(context: SampleContext, all: Conjunction): string[] {
  const names = valuesOf(all, "required").flatMap((list) => (Array.isArray(list) ? list.map(String) : []));
  const isLeftOut = (name: string) => {
    const { pointers, isDeclared } = memberSchemas(all, name);
    return (
      isDeclared && pointers.some((pointer) => pointer.includes("/properties/") && isAbsent(context, pointer))
    );
  };
  return [...new Set(names)].filter((name) => !isLeftOut(name));
}

/** The members that may be there and are wanted. */
export function optionalNames(context: SampleContext, all: Conjunction, options: SampleOptions): string[] {
  if (options.fill === "minimal" && !options.random) return [];
  const names = declaredNames(context, all).filter(
    (name) =>
      !memberSchemas(all, name).pointers.some((pointer) => valueAt(context.document, pointer) === false),
  );
  if (options.random) return names.filter(() => options.random?.chance(0.5));
  const isMap = names.length === 0 && (options.include ?? []).length === 0;
  return isMap && valuesOf(all, "additionalProperties").some(isObject)
    ? first(freeNames(context, all))
    : names;
}

/** Names for members that the schemas leave open, from patterns and from rules for names. */
export function* freeNames(context: SampleContext, all: Conjunction): Generator<string> {
  const isFree = (name: string) =>
    !declaredNames(context, all).includes(name) && acceptsName(context, all, name);
  for (const sample of givenValues(context, all))
    if (isObject(sample)) for (const name of Object.keys(sample)) if (isFree(name)) yield name;
  for (const { schema } of all.schemas)
    for (const pattern of keysOf(schema["patternProperties"]))
      for (const name of patternSamples(pattern, context.seed).slice(0, 8)) if (isFree(name)) yield name;
  const rules = nameSchemas(all);
  if (rules.length > 0)
    for (const name of distinct(context, rules, 3)) if (isFree(String(name))) yield String(name);
  for (let index = 0; index < 300; index++) {
    const name = index === 0 ? "key" : `key${index}`;
    if (isFree(name)) yield name;
  }
}

/** The names, and those that `dependentRequired` asks for beside them. */
export function withDependents(all: Conjunction, names: readonly string[]): string[] {
  const found = new Set(names);
  for (const name of found)
    for (const dependents of valuesOf(all, "dependentRequired"))
      if (isObject(dependents) && Array.isArray(dependents[name]))
        for (const each of dependents[name]) found.add(String(each));
  return [...found];
}

/** Whether a member brings schemas with it that bind the whole object. */
export const dependsOn = ({ schemas: binding }: Conjunction, name: string): boolean =>
  binding.some(
    ({ schema }) => isObject(schema["dependentSchemas"]) && Object.hasOwn(schema["dependentSchemas"], name),
  );

const nameSchemas = (all: Conjunction): string[] =>
  all.schemas.flatMap(({ pointer, schema }) =>
    isObject(schema["propertyNames"]) ? [childPointer(pointer, "propertyNames")] : [],
  );

const acceptsName = (context: SampleContext, all: Conjunction, name: string): boolean =>
  context.accepts(nameSchemas(all), name);

const isAbsent = (context: SampleContext, pointer: string): boolean =>
  isAbsentFrom(context.document, pointer, context.direction);

const keysOf = (value: unknown): string[] => (isContainer(value) ? Object.keys(value) : []);
