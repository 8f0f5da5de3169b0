import { asArray, asObject, type JsonObject } from "../json.js";
import { childPointer } from "../pointer.js";
import { type Located, resolveRef } from "../resolve.js";
import type { Credential, Security } from "./api.js";
import type { ReadContext } from "./read-context.js";

/**
 * The operation's security requirements, else the document's; `undefined` where neither asks for anything. An empty requirement
 * makes credentials optional. https://spec.openapis.org/oas/v3.1.0#security-requirement-object
 */
export function readSecurity(context: ReadContext, operation: Located<JsonObject>): Security | undefined {
  const isOwn = operation.value["security"] !== undefined;
  const owner = isOwn ? operation : { pointer: "", value: context.document as JsonObject };
  const pointer = childPointer(owner.pointer, "security");
  const requirements = asArray(owner.value["security"]);
  if (requirements.length === 0) return undefined;
  return {
    pointer,
    alternatives: requirements.map((requirement, index) =>
      Object.keys(asObject(requirement)).flatMap((scheme) =>
        readCredential(context, scheme, childPointer(pointer, index)),
      ),
    ),
  };
}

function readCredential({ document, problems }: ReadContext, scheme: string, from: string): Credential[] {
  const schemes = asObject(asObject((document as JsonObject)["components"])["securitySchemes"]);
  if (!Object.hasOwn(schemes, scheme)) {
    problems.add(from, `the security scheme "${scheme}" is not declared: nothing is sent for it`);
    return [];
  }
  const at = childPointer("/components/securitySchemes", scheme);
  const read = () => resolveRef(document as JsonObject, schemes[scheme], at);
  const found = problems.attempt(read, "calls go without it");
  if (found === undefined) return [];
  const { type, in: location, name, scheme: http } = found.value as Record<string, string>;
  if (type === "apiKey")
    return [{ ...found, scheme, kind: "apiKey", in: (location ?? "header") as "header", name: name ?? "" }];
  if (type === "mutualTLS") return [{ ...found, scheme, kind: "other" }];
  const kind = type === "http" && http?.toLowerCase() === "basic" ? "basic" : "bearer";
  return [{ ...found, scheme, kind, in: "header", name: "authorization" }];
}
