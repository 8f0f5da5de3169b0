import type { Constraint } from "../constraints/constraint.js";
import type { Operation } from "../document/api.js";
import type { RequestParts } from "../wire/serialize-request.js";
import type { CaseContext } from "./case-context.js";
import { rootValue } from "./operation-requests.js";

/** Why a request does not break one promise alone. */
export type NotAlone = "valid" | "untravelled" | { readonly alsoBreaks: string };

/**
 * The proof of an invalid case: both validators refuse the value, the second one allows it once the one promise is taken
 * out of the document, and it arrives as it was sent.
 */
export function breaksAlone(
  { schemas, travels }: CaseContext,
  operation: Operation,
  constraint: Constraint,
  parts: RequestParts,
): true | NotAlone {
  const { root } = constraint.site;
  const value = rootValue(constraint, parts);
  const second = schemas.second("request");
  if (second.allows(root, value)) return "valid";
  const errors = schemas.check("request")(root)(value);
  if (errors.length === 0) return "valid";
  if (!second.without([constraint], () => second.allows(root, value))) {
    const other = errors.find(({ pointer }) => pointer !== constraint.pointer);
    return {
      alsoBreaks: other ? `${other.keyword} at ${other.instancePath || "the root"}` : "something else",
    };
  }
  return travels(operation, parts) || "untravelled";
}
