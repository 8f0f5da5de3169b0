import { isObject, type OpenApiDocument } from "../json.js";
import { jsonPointer, pointerTokens } from "../pointer.js";
import { type Kind, memberKind } from "./positions.js";
import { isReference } from "./references.js";

/** A reference that comes back to itself without anything on the way. */
export interface Circle {
  readonly pointer: string;
  /** The references, from the first round to itself. */
  readonly refs: readonly string[];
}

/**
 * The references of a document in one piece that only lead to references and back: nothing stands there, and whoever
 * follows them does not come back. A schema that contains itself is none of them. Each circle is named once.
 */
export function circularReferences(document: OpenApiDocument): Circle[] {
  const circles: Circle[] = [];
  const followed = new Map<string, "open" | "done">();
  visit(document, "Root", "");
  return circles;

  function visit(value: unknown, kind: Kind, pointer: string): void {
    if (kind === "Data" || typeof value !== "object" || value === null) return;
    if (isReference(value)) follow(value.$ref, pointer);
    for (const key of Object.keys(value)) {
      const member = (value as Record<string, unknown>)[key];
      if (typeof member !== "object" || member === null) continue;
      visit(member, Array.isArray(value) ? kind : memberKind(kind, key), pointer + jsonPointer([key]));
    }
  }

  function follow(first: string, pointer: string): void {
    const trail: string[] = [];
    let ref: string | undefined = first;
    while (ref !== undefined && !followed.has(ref)) {
      trail.push(ref);
      followed.set(ref, "open");
      const target = lookUp(document, ref);
      ref = isReference(target) ? target.$ref : undefined;
    }
    if (ref !== undefined && followed.get(ref) === "open")
      circles.push({ pointer, refs: [...trail.slice(trail.indexOf(ref)), ref] });
    for (const passed of trail) followed.set(passed, "done");
  }
}

function lookUp(document: OpenApiDocument, ref: string): unknown {
  if (!ref.startsWith("#/")) return undefined;
  let value: unknown = document;
  for (const token of pointerTokens(decode(ref.slice(1)))) {
    if (!(isObject(value) || Array.isArray(value)) || !Object.hasOwn(value, token)) return undefined;
    value = (value as Record<string, unknown>)[token];
  }
  return value;
}

function decode(pointer: string): string {
  try {
    return decodeURIComponent(pointer);
  } catch {
    return pointer;
  }
}
