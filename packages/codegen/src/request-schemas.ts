import { asObject, asString, isObject, type OpenApiDocument } from "./document.js";

/** Which way a value travels, seen from the caller of the API. */
export type Direction = "request" | "response";

/** Keys under which everything travels one way, whatever stands around them. */
const DIRECTIONS: Readonly<Record<string, Direction>> = {
  requestBody: "request",
  requestBodies: "request",
  parameters: "request",
  responses: "response",
  headers: "response",
};

/** Keys under which the API is the caller, so that directions are reversed (OpenAPI 3.1 §4.8.18). */
const REVERSING = new Set(["callbacks", "webhooks"]);

/** The way that what stands under `key` travels, `undefined` where the key does not tell. */
export function directionUnder(key: string, reversed: boolean): Direction | undefined {
  const direction = Object.hasOwn(DIRECTIONS, key) ? DIRECTIONS[key] : undefined;
  if (direction === undefined || !reversed) return direction;
  return direction === "request" ? "response" : "request";
}

/** Whether directions are reversed under `key`. */
export function reversesUnder(key: string): boolean {
  return REVERSING.has(key);
}

/** The names under `components/schemas` that a request can hold, directly or at any depth. */
export function requestSchemas(document: OpenApiDocument): ReadonlySet<string> {
  const schemas = asObject(asObject(document["components"])["schemas"]);
  const found = new Set<string>();

  const visit = (value: unknown, state: { direction: Direction | undefined; reversed: boolean }): void => {
    if (Array.isArray(value)) for (const item of value) visit(item, state);
    if (!isObject(value)) return;
    const name = asString(value["$ref"])?.match(/^#\/components\/schemas\/([^/]+)$/)?.[1];
    if (name !== undefined && state.direction === "request" && !found.has(name)) {
      found.add(name);
      visit(schemas[name], state);
    }
    for (const [key, item] of Object.entries(value)) {
      const reversed = state.reversed || reversesUnder(key);
      // Once inside a body, a property that happens to be called `headers` changes nothing.
      visit(item, { reversed, direction: state.direction ?? directionUnder(key, reversed) });
    }
  };

  const { schemas: _, ...otherComponents } = asObject(document["components"]);
  for (const part of [{ paths: document["paths"] }, { webhooks: document["webhooks"] }, otherComponents]) {
    visit(part, { direction: undefined, reversed: false });
  }
  return found;
}
