import type { Violation } from "./violations.js";

type TextKeyword = "minLength" | "maxLength" | "pattern" | "format";

type Proposal = readonly [variant: string, text: string];

/** Characters that patterns leave out more often than not. */
const STRANGERS = ["!", "/", "é", "0", "A"];

const PROPOSALS: Record<TextKeyword, (limit: never, current: string) => Proposal[]> = {
  minLength: (limit: number, current) =>
    limit > 0
      ? [
          ["one shorter", [...current].slice(0, limit - 1).join("")],
          ["empty", ""],
        ]
      : [],
  maxLength: (limit: number, current) => {
    const missing = Math.max(0, limit + 1 - [...current].length);
    return [current + "a".repeat(missing), current + (current.at(-1) ?? "a").repeat(missing)]
      .concat((current.at(0) ?? "a").repeat(missing) + current)
      .map((text): Proposal => ["one longer", text]);
  },
  pattern: (_: string, current) => [
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
    ["empty", ""],
  ],
  format: (_: string, current) => [
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
