import type { OpenApiDocument } from "@intuned/document";
import { type JsonValue, query } from "jsonpath-rfc9535";

/** An OpenAPI Overlay (1.0.0), as far as tests need it. */
export interface Overlay {
  readonly overlay: string;
  readonly actions: readonly {
    readonly target: string;
    readonly update: Readonly<Record<string, unknown>>;
  }[];
}

/**
 * A copy of a document with an overlay's updates (Overlay Specification 1.0.0 §4.4.3.1): objects are merged, lists are added to,
 * anything else is replaced. An update that has no target throws: in a test that is a mistake.
 */
export function applyOverlay(document: OpenApiDocument, { actions }: Overlay): OpenApiDocument {
  const copy = structuredClone(document);
  for (const { target, update } of actions) {
    const found = query(copy as JsonValue, target);
    if (found.length === 0) throw new Error(`nothing is at ${target}`);
    for (const it of found) merge(it as Record<string, unknown>, update);
  }
  return copy;
}

function merge(into: Record<string, unknown>, update: Readonly<Record<string, unknown>>): void {
  for (const [key, value] of Object.entries(update)) {
    const before = into[key];
    if (Array.isArray(before)) into[key] = [...before, ...[value].flat()];
    else if (isObject(before) && isObject(value)) merge(before, value);
    else into[key] = value;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
