import { isContainer, type Operation, valueAt } from "@intuned/document";
import { operationTitle } from "../operation/operation-title.js";
import type { Reference } from "../reference.js";
import { targetOf } from "../schema/schema-view.js";
import { componentName } from "../schema/type-words.js";

/** Who refers to which component schema. */
export interface Uses {
  readonly of: (pointer: string) => readonly { readonly path: string; readonly title: string }[];
}

/** The direct users of every schema: operations, through parameters and answers that they share, and other schemas. */
export function usesOf(reference: Reference, operations: readonly Operation[]): Uses {
  const { document, names } = reference;
  const users = new Map<string, Map<string, string>>();
  const cached = new Map<string, ReadonlySet<string>>();

  function note(schemas: Iterable<string>, path: string, title: string): void {
    for (const schema of schemas) {
      const known = users.get(schema) ?? new Map<string, string>();
      users.set(schema, known.set(path, title));
    }
  }

  /** Schemas that a part of the document refers to, not by way of another schema. */
  function schemasIn(node: unknown, trail: readonly string[] = []): Set<string> {
    const found = new Set<string>();
    const visit = (each: unknown): void => {
      if (!isContainer(each)) return;
      const { $ref } = each;
      const target = typeof $ref === "string" ? targetOf($ref) : undefined;
      if (target !== undefined) {
        if (names.schemas.has(target)) found.add(target);
        else for (const schema of schemasAt(target, trail)) found.add(schema);
      }
      for (const child of Object.values(each)) visit(child);
    };
    visit(node);
    return found;
  }

  function schemasAt(pointer: string, trail: readonly string[]): ReadonlySet<string> {
    const known = cached.get(pointer);
    if (known) return known;
    if (trail.includes(pointer)) return new Set();
    const found = schemasIn(valueAt(document, pointer), [...trail, pointer]);
    cached.set(pointer, found);
    return found;
  }

  for (const operation of operations) {
    const shared = valueAt(document, operation.pointer.slice(0, operation.pointer.lastIndexOf("/")));
    const parameters = isContainer(shared) ? shared["parameters"] : undefined;
    note(
      schemasIn([operation.value, parameters]),
      names.operations.get(operation.pointer) ?? "",
      operationTitle(operation),
    );
  }
  for (const [pointer, path] of names.schemas)
    note(
      [...schemasIn(valueAt(document, pointer))].filter((each) => each !== pointer),
      path,
      componentName(pointer),
    );
  return { of: (pointer) => [...(users.get(pointer) ?? [])].map(([path, title]) => ({ path, title })) };
}
