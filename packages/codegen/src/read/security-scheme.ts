import { asString, type JsonObject } from "../document/json.js";

/** A security scheme, as the runtime sends it. */
export type SecurityScheme =
  | { readonly type: "apiKey"; readonly in: "header" | "query" | "cookie"; readonly name: string }
  | { readonly type: "http"; readonly scheme: string };

/**
 * How the runtime sends a scheme; `undefined` where it cannot. OAuth 2 and OpenID Connect both end in a bearer token
 * (RFC 6750 §2.1).
 */
export function readSecurityScheme(object: JsonObject): SecurityScheme | undefined {
  const name = asString(object["name"]);
  const place = asString(object["in"]);
  switch (object["type"]) {
    case "apiKey":
      if (name === undefined || (place !== "header" && place !== "query" && place !== "cookie"))
        return undefined;
      return { type: "apiKey", in: place, name };
    case "http":
      return { type: "http", scheme: asString(object["scheme"])?.toLowerCase() || "bearer" };
    case "oauth2":
    case "openIdConnect":
      return { type: "http", scheme: "bearer" };
    default:
      return undefined;
  }
}
