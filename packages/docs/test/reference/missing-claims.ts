import type { Page } from "../../src/page/page.js";
import type { Claim } from "./document-claims.js";
import { codesIn, fieldsIn, ownText, pageText } from "./page-text.js";

/** The claims that a page does not show, as lines to read. */
export function missingClaims(page: Page, claims: readonly Claim[]): string[] {
  const whole = pageText(page.tree);
  const codes = new Set(codesIn(page.tree).map(({ value }) => value));
  // One schema may be shown in several places of a page, in some of them together with another.
  const fields = new Map<string, Place[]>();
  for (const field of fieldsIn(page.tree))
    fields.set(field.pointer, [
      ...(fields.get(field.pointer) ?? []),
      { text: ownText(field), name: field.name, marks: field.marks },
    ]);
  const missing = claims.filter((claim) => !isShown(claim));
  return [
    ...new Set(
      missing.map((claim) => `${page.path}: ${claim.at}: ${JSON.stringify({ ...claim, at: undefined })}`),
    ),
  ];

  function isShown(claim: Claim): boolean {
    if (claim.field === undefined) return says({ text: whole, name: "", marks: [] }, claim);
    return (fields.get(claim.field) ?? []).some((place) => says(place, claim));
  }

  function says(place: Place, { words = [], name, mark, ...claim }: Claim): boolean {
    if (name !== undefined && place.name !== name) return false;
    if (mark !== undefined && !place.marks.includes(mark)) return false;
    if (!words.every((each) => place.text.includes(each))) return false;
    return !("value" in claim) || shows(claim.value, place.text, codes);
  }
}

interface Place {
  readonly text: string;
  readonly name: string;
  readonly marks: readonly string[];
}

function shows(value: unknown, text: string, codes: ReadonlySet<string>): boolean {
  const pretty = JSON.stringify(value, null, 2);
  if (codes.has(pretty) || (typeof value === "string" && codes.has(value))) return true;
  const words = typeof value === "string" ? value : JSON.stringify(value);
  return text.includes(words.replaceAll(/\s+/g, " ").trim());
}
