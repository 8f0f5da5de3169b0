import { childPointer, isObject } from "@intuned/document";
import type { MessageDirection } from "./change.js";
import { follow, type Side } from "./side.js";

/** https://spec.openapis.org/oas/v3.1.0#path-item-object */
const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

/** One operation of a path, a callback or a webhook. */
export interface Operation {
  readonly side: Side;
  readonly pointer: string;
  readonly value: Record<string, unknown>;
  /** The path item that it stands in. */
  readonly itemPointer: string;
  readonly item: Record<string, unknown>;
  /** Upper case. */
  readonly method: string;
  /** Path template, callback expression or webhook name. */
  readonly path: string;
  /** `POST /things`, `callback onDone POST`, `webhook done POST`. */
  readonly label: string;
  /** Which way its request goes, seen from callers: callbacks and webhooks come to them. */
  readonly request: MessageDirection;
}

/** The opposite way. */
export function opposite(direction: MessageDirection): MessageDirection {
  return direction === "request" ? "response" : "request";
}

/** The operations of the path item at `pointer`, by method. */
export function operationsOf(
  side: Side,
  pointer: string,
  { path, label, request }: { path: string; label: (method: string) => string; request: MessageDirection },
): Map<string, Operation> {
  const item = follow(side, pointer);
  const found = new Map<string, Operation>();
  for (const method of METHODS) {
    const value = item?.value[method];
    if (item === undefined || !isObject(value)) continue;
    const upper = method.toUpperCase();
    const at = childPointer(item.pointer, method);
    found.set(upper, {
      side,
      pointer: at,
      value,
      itemPointer: item.pointer,
      item: item.value,
      method: upper,
      path,
      label: label(upper),
      request,
    });
  }
  return found;
}

/** The operations under `/paths`, by method and path with its parameters' names taken out: `GET /things/{}`. */
export function pathOperations(side: Side): Map<string, Operation> {
  const { paths } = side.document;
  const found = new Map<string, Operation>();
  for (const path of Object.keys(isObject(paths) ? paths : {}).filter((key) => key.startsWith("/"))) {
    const label = (method: string) => `${method} ${path}`;
    for (const [method, operation] of operationsOf(side, childPointer("/paths", path), {
      path,
      label,
      request: "request",
    }))
      found.set(`${method} ${path.replaceAll(/\{[^{}]*\}/g, "{}")}`, operation);
  }
  return found;
}

/** The names of a path's parameters, in order. */
export function templateNames(path: string): string[] {
  return [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name ?? "");
}
