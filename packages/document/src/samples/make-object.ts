import { isObject } from "../json.js";
import { type Conjunction, limitOf, memberSchemas } from "../schema/conjunction.js";
import type { InstanceStep } from "../schema/visit-schemas.js";
import {
  declaredNames,
  dependsOn,
  freeNames,
  optionalNames,
  requiredNames,
  withDependents,
} from "./member-names.js";
import {
  chain,
  conjunction,
  givenValues,
  NO_VALUE,
  type SampleContext,
  type SampleVisit,
} from "./sample-context.js";

/** An object with the members that it has to have and those that the options name. */
export function makeObject(
  context: SampleContext,
  all: Conjunction,
  pointers: readonly string[],
  visit: SampleVisit,
): unknown {
  const { options } = visit;
  const [step, ...rest] = options.include ?? [];
  const named = typeof step === "string" ? [step] : [];
  const names = withDependents(all, [
    ...requiredNames(context, all),
    ...named,
    ...optionalNames(context, all, options),
  ]);
  // What a member brings with it binds the object too.
  const bound = names.some((name) => dependsOn(all, name))
    ? conjunction(context, pointers, new Map(options.choices), new Set(names))
    : all;
  const required = new Set([...requiredNames(context, bound), ...named]);
  const value: Record<string, unknown> = {};
  const add = (name: string, isNeeded: boolean, include: readonly InstanceStep[]): boolean => {
    const made = makeMember(context, bound, name, { ...visit, options: { ...options, include } });
    if (made !== NO_VALUE) setMember(value, name, made);
    return made !== NO_VALUE || !isNeeded;
  };
  for (const name of withDependents(bound, [...names, ...required]))
    if (!add(name, required.has(name), name === step ? rest : [])) return NO_VALUE;
  if (typeof step === "object" && !addAny(context, bound, value, visit, rest)) return NO_VALUE;
  fillUp(context, bound, value, add);
  return value;
}

/** As many members as are asked for: declared ones first. */
function fillUp(
  context: SampleContext,
  all: Conjunction,
  value: Record<string, unknown>,
  add: (name: string, isNeeded: boolean, include: readonly InstanceStep[]) => boolean,
): void {
  const least = limitOf(all, "minProperties", "largest") ?? 0;
  const most = limitOf(all, "maxProperties", "smallest") ?? Number.POSITIVE_INFINITY;
  const names = chain(declaredNames(context, all), freeNames(context, all));
  for (const name of names) {
    if (Object.keys(value).length >= least) break;
    if (!Object.hasOwn(value, name)) add(name, false, []);
  }
  const required = new Set(requiredNames(context, all));
  for (const name of Object.keys(value).reverse())
    if (Object.keys(value).length > most && !required.has(name)) delete value[name];
}

function makeMember(context: SampleContext, all: Conjunction, name: string, visit: SampleVisit): unknown {
  const { pointers, isDeclared, isForbidden } = memberSchemas(all, name);
  if (isForbidden && !isDeclared) return NO_VALUE;
  const told = all.discriminators.get(name);
  if (told !== undefined && (visit.options.include ?? []).length === 0 && context.accepts(pointers, told))
    return told;
  if (pointers.length === 0) {
    const samples = givenValues(context, all).flatMap((sample) =>
      isObject(sample) && Object.hasOwn(sample, name) ? [sample[name]] : [],
    );
    return samples[0] ?? visit.options.freeText ?? "text";
  }
  return context.make(pointers, visit);
}

/** A member under a name that no property has. */
function addAny(
  context: SampleContext,
  all: Conjunction,
  value: Record<string, unknown>,
  visit: SampleVisit,
  include: readonly InstanceStep[],
): boolean {
  for (const name of freeNames(context, all)) {
    if (Object.hasOwn(value, name)) continue;
    const made = makeMember(context, all, name, { ...visit, options: { ...visit.options, include } });
    if (made === NO_VALUE) continue;
    setMember(value, name, made);
    return true;
  }
  return false;
}

/** A member named `__proto__` is one as well. */
function setMember(object: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
}
