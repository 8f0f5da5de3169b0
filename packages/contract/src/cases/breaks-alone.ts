import type { SecondValidator } from "@intuned/conforming/validation";
import { type Operation, valueAtTokens } from "@intuned/document";
import type { RequestParts } from "@intuned/document/serialize";
import type { Constraint } from "../constraints/constraint.js";
import type { CaseContext } from "./case-context.js";
import { concretePaths } from "./constraint-target.js";
import { rootValue } from "./operation-requests.js";

/** Why a request does not break one promise alone. */
export type NotAlone = "valid" | "altered" | { readonly alsoBreaks: string };

/**
 * The proof of an invalid case: both validators refuse the value, the second one allows it once the one promise is taken
 * out of the document, and it arrives as it was sent.
 */
export function breaksAlone(
  { schemas, roundTrips }: CaseContext,
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
  const isAlone = () =>
    second.without([constraint], () => second.allows(root, value)) ||
    isAllowedByLongerList(second, constraint, value);
  if (!isAlone()) {
    const other = errors.find(({ pointer }) => pointer !== constraint.pointer);
    return {
      alsoBreaks: other ? `${other.keyword} at ${other.instancePath || "the root"}` : "something else",
    };
  }
  return roundTrips(operation, parts) || "altered";
}

/**
 * Whether a value is allowed once the list of an `enum` has those of its parts too that break it. A schema that is nothing but
 * an `enum` allows anything without it, so that other branches of a union allow the value as well: then this is the proof.
 */
function isAllowedByLongerList(
  second: SecondValidator,
  { keyword, value: list, pointer, instance, onNames, site }: Constraint,
  value: unknown,
): boolean {
  if (keyword !== "enum" || !Array.isArray(list) || onNames) return false;
  const others = concretePaths(value, instance, false)
    .map((path) => valueAtTokens(value, path))
    .filter((each) => !list.includes(each));
  const schema = pointer.slice(0, -"/enum".length);
  const edit = (same: Readonly<Record<string, unknown>>) => ({ ...same, enum: [...list, ...others] });
  return second.edited([{ pointer: schema, edit }], () => second.allows(site.root, value));
}
