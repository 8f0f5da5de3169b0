import { asObject, isObject, type OpenApiDocument } from "./document/json.js";
import { referredSchema } from "./document/resolve-ref.js";

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

/** How what stands at one place of the document travels. */
export interface Travel {
  /** `undefined` as long as no key above has told. */
  readonly direction: Direction | undefined;
  /** Whether the API is the caller here. */
  readonly reversed: boolean;
}

/** The root of the document: nothing is known yet. */
export const NOWHERE: Travel = { direction: undefined, reversed: false };

/** How what stands under `key` travels. Once inside a body, a property that happens to be called `headers` changes nothing. */
export function travelUnder(travel: Travel, key: string): Travel {
  const reversed = travel.reversed || REVERSING.has(key);
  const told = Object.hasOwn(DIRECTIONS, key) ? DIRECTIONS[key] : undefined;
  const direction = told !== undefined && reversed ? opposite(told) : told;
  return { reversed, direction: travel.direction ?? direction };
}

function opposite(direction: Direction): Direction {
  return direction === "request" ? "response" : "request";
}

/** The names under `components/schemas` that a request can hold, directly or at any depth. */
export function requestSchemas(document: OpenApiDocument): ReadonlySet<string> {
  const schemas = asObject(asObject(document["components"])["schemas"]);
  const found = new Set<string>();

  const visit = (value: unknown, travel: Travel): void => {
    if (Array.isArray(value)) for (const item of value) visit(item, travel);
    if (!isObject(value)) return;
    const name = referredSchema(value);
    if (name !== undefined && travel.direction === "request" && !found.has(name)) {
      found.add(name);
      visit(schemas[name], travel);
    }
    for (const [key, item] of Object.entries(value)) visit(item, travelUnder(travel, key));
  };

  const { schemas: _, ...otherComponents } = asObject(document["components"]);
  for (const part of [{ paths: document["paths"] }, { webhooks: document["webhooks"] }, otherComponents]) {
    visit(part, NOWHERE);
  }
  return found;
}
