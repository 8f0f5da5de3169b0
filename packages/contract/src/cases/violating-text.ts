import { FORMAT_MISSES, fitText, textLength } from "@intuned/document/samples";
import type { Violation } from "../constraints/constraint.js";

type TextKeyword = "minLength" | "maxLength" | "pattern" | "format";

type Proposal = readonly [variant: string, text: string];

/** Characters that patterns leave out more often than not. */
const STRANGERS = ["!", "/", "é", "0", "A"];

const PROPOSALS: Record<TextKeyword, (limit: never, current: string) => Proposal[]> = {
  minLength: (limit: number, current) =>
    limit > 0
      ? [
          ...[...fitText(current, limit - 1)].map((text): Proposal => ["one shorter", text]),
          ["empty", ""],
          ["one character", [...current][0] ?? "a"],
        ]
      : [],
  maxLength: (limit: number, current) =>
    [...fitText(current, Math.max(limit + 1, textLength(current)))].map(
      (text): Proposal => ["one longer", text],
    ),
  pattern: (_: string, current) => [
    // A pattern that is not anchored still matches these, which a format may allow too.
    ["a letter before it", `x${current}`],
    ["a letter after it", `${current}x`],
    ...STRANGERS.map((stranger): Proposal => ["last character", current.slice(0, -1) + stranger]),
    ...STRANGERS.map((stranger): Proposal => ["first character", stranger + current.slice(1)]),
    ["first character missing", current.slice(1)],
    ["upper case", current.toUpperCase()],
    ["lower case", current.toLowerCase()],
    ["scheme", `ftp://${current.split("://").at(-1)}`],
    ["something after it", `${current}!`],
    ["something before it", `!${current}`],
    ["line break", `${current}\n`],
    ["another text", "text"],
    ["another text", "!"],
    ["another text", "A1"],
    ["another text", " "],
    ["empty", ""],
    ...[...current].slice(0, 40).flatMap((_, index) =>
      STRANGERS.map((stranger): Proposal => {
        const characters = [...current];
        characters[index] = stranger;
        return ["one other character", characters.join("")];
      }),
    ),
    ["all other characters", "!".repeat(current.length)],
    ["all other characters", "é".repeat(current.length)],
  ],
  format: (format: string, current) => [
    ...(FORMAT_MISSES[format] ?? []).map((text): Proposal => ["nearly one", text]),
    ["all other characters", "%".repeat(textLength(current))],
    ["not one at all", "not one at all"],
    ...["!", "%", " ", "["].map((stranger): Proposal => ["last character", current.slice(0, -1) + stranger]),
    ["first character missing", current.slice(1)],
    ["another text", "text"],
    ["another text", "%"],
    ["another text", "0"],
  ],
};

/** Proposals for text that breaks a keyword, made from text that does not; none when there is no text to start from. */
export function violatingText(keyword: TextKeyword): (limit: never, current: unknown) => Violation[] {
  return (limit, current) =>
    typeof current === "string"
      ? PROPOSALS[keyword](limit, current)
          .filter(([, text]) => text !== current)
          .map(([variant, value]) => ({ variant, value }))
      : [];
}
