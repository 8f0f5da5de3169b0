import type { ValueSyntax } from "./print-value.js";

/**
 * A string as JSON, which TypeScript and Python read alike. Escaped besides: line separators that end a line in some languages,
 * a byte order mark, and what shows text in another order than it is read.
 */
export function jsonString(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** JSON itself, as it is sent. */
export const jsonSyntax: ValueSyntax = {
  string: jsonString,
  key: jsonString,
  true: "true",
  false: "false",
  null: "null",
  pad: "",
  isTrailingCommaAllowed: false,
  indent: "  ",
};

/** Text that leaves as UTF-8: half of a surrogate pair has none. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, "\ufffd");
