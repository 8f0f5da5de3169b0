import { headerValue } from "@intuned/document/serialize";
import type { ContractCase } from "../../src/index.js";

/**
 * What Prism 5.14 does with a request that the document forbids, where that is not to refuse it. Each entry is held
 * against the mock, with our document and with one that has parameters of every kind: one that Prism turns out to refuse
 * fails the test, as does a case that it lets through and that no entry names.
 */
export interface KnownPrismDeviation {
  /** The cases that it is about: all that agree with what is given here. */
  readonly pointer?: string;
  readonly keyword?: string;
  /** End of the case's id, which tells how the constraint is violated. */
  readonly variant?: string;
  /** Only cases in which the parameter that is violated is sent as empty text. */
  readonly sentEmpty?: true;
  /** `accepted`: answered as if it were valid. `dies`: the process ends, and the connection with it. */
  readonly outcome: "accepted" | "dies";
  readonly reason: string;
}

export const knownPrismDeviations: readonly KnownPrismDeviation[] = [
  {
    keyword: "additionalProperties",
    variant: "undeclared, not Latin-1",
    outcome: "dies",
    reason:
      "Prism quotes the name in a response header, which Node refuses for characters outside Latin-1; nothing catches that",
  },
  ...["minLength", "enum", "pattern"].map((keyword) => ({
    keyword,
    sentEmpty: true as const,
    outcome: "accepted" as const,
    reason: "Prism takes an empty parameter of a query or a header for one that was not sent",
  })),
];

export function isAbout(deviation: KnownPrismDeviation, each: ContractCase): boolean {
  const { id } = each;
  const { keyword, pointer: violates } = each.breaks ?? {};
  const { pointer, keyword: onlyKeyword, variant, sentEmpty } = deviation;
  return (
    (pointer === undefined || pointer === violates) &&
    (onlyKeyword === undefined || onlyKeyword === keyword) &&
    (variant === undefined || id.endsWith(`: ${variant}`)) &&
    (sentEmpty === undefined || isSentEmpty(each))
  );
}

function isSentEmpty({ breaks, request: { target, headers } }: ContractCase): boolean {
  const { location, name = "" } = breaks?.constraint?.site ?? {};
  if (location === "query") return new URL(target, "http://localhost").searchParams.getAll(name).includes("");
  return location === "header" && headerValue(headers, name) === "";
}
