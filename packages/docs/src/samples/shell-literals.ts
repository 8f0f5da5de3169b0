import { wellFormed } from "./json-literals.js";
import type { Text } from "./sample-request.js";

/** One word of a POSIX shell, whatever is in it. A command line cannot hold NUL. */
export function shellQuote(text: string): string {
  return `'${wellFormed(text).replaceAll("\0", "").replaceAll("'", `'\\''`)}'`;
}

/** What means nothing between double quotes, `!` of interactive shells included. */
const HARMLESS = /^[\w :;,.=?&/@%+-]*$/;

/** A text with secrets as one word. */
export function shellText(text: Text): string {
  if (text.every((part) => typeof part === "string")) return shellQuote(text.join(""));
  const isHarmless = text.every((part) => typeof part !== "string" || HARMLESS.test(part));
  const words = text.map((part, index) => {
    if (typeof part !== "string") {
      const next = text[index + 1];
      return typeof next === "string" && /^\w/.test(next) && isHarmless ? `\${${part.env}}` : `$${part.env}`;
    }
    return isHarmless ? part : shellQuote(part);
  });
  if (isHarmless) return `"${words.join("")}"`;
  return words.map((word, index) => (typeof text[index] === "string" ? word : `"${word}"`)).join("");
}
