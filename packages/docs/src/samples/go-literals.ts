import { jsonString, wellFormed } from "./json-literals.js";
import type { Text } from "./sample-request.js";

/** A string of Go, which takes all escapes of JSON but those of half a character. */
export const goString = (text: string): string => jsonString(wellFormed(text));

/**
 * JSON as a raw string of Go. That holds no backtick; in JSON one stands only within strings, where it can be escaped.
 */
export const goRaw = (json: string): string => `\`${json.replaceAll("`", "\\u0060")}\``;

/** A text with secrets as an argument among others, where gofmt wants no spaces. */
export function goText(text: Text): string {
  return text
    .map((part) => {
      if (typeof part === "string") return goString(part);
      const value = `os.Getenv(${goString(part.env)})`;
      return part.isEncoded ? `url.QueryEscape(${value})` : value;
    })
    .join("+");
}
