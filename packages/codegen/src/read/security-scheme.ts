import { asString, type JsonObject } from "@intuned/document";
import { capitalize } from "../names/words.js";

/** A security scheme, as the runtime sends it. */
export interface SecurityScheme {
  /** A header where omitted. */
  readonly in?: "query" | "cookie";
  readonly name: string;
  /** Sent before the credential: `Bearer `. */
  readonly prefix?: string;
}

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
      return place === "header" ? { name } : { in: place, name };
    case "http":
      return authorization(httpScheme(object) ?? "bearer");
    case "oauth2":
    case "openIdConnect":
      return authorization("bearer");
    default:
      return undefined;
  }
}

/** The name of a scheme of HTTP in lower case, which it is compared by (RFC 9110 §11.1). */
export function httpScheme(object: JsonObject): string | undefined {
  return object["type"] === "http" ? asString(object["scheme"])?.toLowerCase() || "bearer" : undefined;
}

function authorization(scheme: string): SecurityScheme {
  return { name: "authorization", prefix: `${capitalize(scheme)} ` };
}
