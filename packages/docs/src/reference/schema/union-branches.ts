import { isObject } from "@intuned/document";
import type { Reference } from "../reference.js";
import { valueText } from "../text/value-text.js";
import { keysOf } from "./schema-shape.js";
import { type SchemaView, targetOf, type Union } from "./schema-view.js";
import { componentName, typesOf } from "./type-words.js";

/** One branch of a union, named so that callers recognise it. */
export interface NamedBranch {
  readonly pointer: string;
  readonly title: string;
  readonly view: SchemaView;
}

/**
 * The branches of a union, named by what tells them apart: the discriminator's mapping, else the constants of their fields
 * (`completed · success`), else their title, the name of their schema or their type.
 */
export function unionBranches(reference: Reference, union: Union): NamedBranch[] {
  const views = union.branches.map((pointer) => reference.view([pointer]));
  const ways = [
    views.map((view) => mappedName(union, view)),
    constantNames(views, union),
    views.map(titleOf),
    views.map(({ component }) => (component === undefined ? undefined : componentName(component))),
  ];
  const best = ways.find((names) => names.every(isName) && new Set(names).size === names.length);
  return views.map((view, index) => {
    const own = best?.[index] ?? ways.map((names) => names[index]).find(isName) ?? typeName(view, index);
    return { pointer: view.pointer, title: own, view };
  });
}

const isName = (name: string | undefined): name is string => name !== undefined && name !== "";

function mappedName({ discriminator }: Union, { component }: SchemaView): string | undefined {
  if (discriminator === undefined || component === undefined) return undefined;
  const { mapping } = discriminator;
  const keys = keysOf(mapping).filter((key) => {
    const ref = String((mapping as Record<string, unknown>)[key]);
    return ref === componentName(component) || targetOf(ref) === component;
  });
  return keys.length > 0 ? keys.join(", ") : componentName(component);
}

/** The constants of each branch, without those that all branches have in common. */
function constantNames(views: readonly SchemaView[], { discriminator }: Union): (string | undefined)[] {
  const told =
    typeof discriminator?.["propertyName"] === "string" ? discriminator["propertyName"] : undefined;
  const constants = views.map(constantsOf);
  const names = [...new Set(constants.flatMap((each) => [...each.keys()]))]
    .filter((name) => new Set(constants.map((each) => each.get(name))).size > 1)
    .filter((name) => told === undefined || name === told);
  return constants.map((each) =>
    names
      .map((name) => each.get(name))
      .filter(isName)
      .join(" · "),
  );
}

function constantsOf({ parts }: SchemaView): Map<string, string> {
  const found = new Map<string, string>();
  for (const { schema } of parts)
    for (const [name, member] of Object.entries(isObject(schema["properties"]) ? schema["properties"] : {})) {
      if (!isObject(member)) continue;
      const { const: constant, enum: list } = member;
      if ("const" in member) found.set(name, valueText(constant));
      else if (Array.isArray(list) && list.length === 1) found.set(name, valueText(list[0]));
    }
  return found;
}

function titleOf({ parts }: SchemaView): string | undefined {
  const title = parts.map(({ schema }) => schema["title"]).find((each) => typeof each === "string");
  return title === undefined ? undefined : String(title);
}

function typeName(view: SchemaView, index: number): string {
  const types = typesOf(view);
  return types.length > 0 ? types.join(" or ") : `option ${index + 1}`;
}
