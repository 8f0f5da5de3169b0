import { createHash } from "node:crypto";

/**
 * What a page may load and reach: itself, and with the console the document's servers and this machine. Inline scripts by
 * their hashes. https://www.w3.org/TR/CSP3/
 *
 * @param servers absolute URLs; only their origins are taken.
 */
export function contentSecurityPolicy(inlineScripts: readonly string[], servers: readonly string[]): string {
  const hashes = inlineScripts.map(
    (script) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`,
  );
  const origins = [...new Set(servers.filter((url) => URL.canParse(url)).map((url) => new URL(url).origin))];
  return [
    "default-src 'none'",
    ["script-src 'self'", ...hashes].join(" "),
    "style-src 'self'",
    "img-src 'self' data:",
    ["connect-src 'self'", ...origins.filter((origin) => origin !== "null"), LOOPBACK].join(" "),
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

const LOOPBACK = "http://127.0.0.1:* http://localhost:*";
