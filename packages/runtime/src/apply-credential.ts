import type { CredentialDefinition } from "./definition.js";

/** The parameters of one request by place and name; those in `header` are credentials alone. */
export type CredentialTarget = Readonly<Record<"header" | "query" | "cookie", Record<string, unknown>>>;

/** Puts one credential where its security scheme says (OpenAPI 3.1 §4.8.27), in place of a parameter of the same name. */
export function applyCredential(
  target: CredentialTarget,
  definition: CredentialDefinition,
  value: string,
): void {
  if (definition.type === "apiKey") target[definition.in][definition.name] = value;
  else {
    const scheme = definition.scheme.replace(/^./, (first) => first.toUpperCase());
    target.header["authorization"] = `${scheme} ${value}`;
  }
}
