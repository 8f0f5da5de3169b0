import type { CredentialDefinition } from "./definition.js";
import { percentEncode } from "./styles/percent-encode.js";

/** Where credentials go in one request. */
export interface CredentialTarget {
  readonly headers: Record<string, string>;
  readonly query: Map<string, unknown>;
  /** The pairs of the cookie, as they are sent. */
  readonly cookies: string[];
}

/** Puts one credential where its security scheme says (OpenAPI 3.1 §4.8.27). */
export function applyCredential(
  target: CredentialTarget,
  definition: CredentialDefinition,
  value: string,
): void {
  if (definition.type === "http") {
    const { scheme } = definition;
    target.headers["authorization"] = `${scheme.charAt(0).toUpperCase()}${scheme.slice(1)} ${value}`;
  } else if (definition.in === "header") {
    target.headers[definition.name] = value;
  } else if (definition.in === "query") {
    target.query.set(definition.name, value);
  } else {
    // A key goes back as the server gave it, so only what no cookie can hold is encoded (RFC 6265 §4.1.1).
    const text = value.replace(/[\s",;\\]/g, encodeURIComponent);
    target.cookies.push(`${percentEncode(definition.name)}=${text}`);
  }
}
