import type { CredentialDefinition } from "./definition.js";

/** Where credentials go in one request. */
export interface CredentialTarget {
  readonly headers: Record<string, string>;
  readonly query: Record<string, unknown>;
}

/** Puts one credential where its security scheme says (OpenAPI 3.1 §4.8.27). */
export function applyCredential(
  target: CredentialTarget,
  definition: CredentialDefinition,
  value: string,
): void {
  if (definition.type === "http") {
    target.headers["authorization"] =
      definition.scheme === "basic" ? `Basic ${btoa(value)}` : `Bearer ${value}`;
  } else if (definition.in === "header") {
    target.headers[definition.name.toLowerCase()] = value;
  } else if (definition.in === "query") {
    target.query[definition.name] = value;
  } else {
    const pair = `${definition.name}=${encodeURIComponent(value)}`;
    const before = target.headers["cookie"];
    target.headers["cookie"] = before === undefined ? pair : `${before}; ${pair}`;
  }
}
