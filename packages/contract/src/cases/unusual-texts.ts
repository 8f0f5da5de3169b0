import { isObject, withValueAt } from "@intuned/document";
import { isFreeText } from "@intuned/document/samples";
import type { CaseContext } from "./case-context.js";

/** Texts that JSON carries and code often does not: beyond 16 bits, right to left, combined, a line break, quotes. */
const UNUSUAL: Readonly<Record<string, string>> = {
  "astral, right to left and combining characters": "𝒜😀 שלום مرحبا e\u0301 \u200b",
  "controls and quotes": "line\nbreak\ttab \"quoted\" 'single' \\ </script> %00 {{x}}",
};
const UNKNOWN = "contractTestUnknown";

/** A body with unusual text in its first member that is free, and one with a member that nobody declared. */
export function unusualTexts(
  { generator }: CaseContext,
  root: string,
  minimal: unknown,
): { name: string; value: unknown }[] {
  if (!isObject(minimal)) return [];
  const free = Object.keys(minimal).find(
    (name) => typeof minimal[name] === "string" && isFreeText(generator.conjunctionAt(root, [name])),
  );
  const texts =
    free === undefined
      ? []
      : Object.entries(UNUSUAL).map(([name, text]) => ({
          name,
          value: withValueAt(minimal, [free], () => text),
        }));
  return [...texts, { name: "an undeclared member", value: { ...minimal, [UNKNOWN]: "text" } }];
}
