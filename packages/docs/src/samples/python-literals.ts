import { jsonString, jsonSyntax, wellFormed } from "./json-literals.js";
import type { ValueSyntax } from "./print-value.js";
import type { Secret, Text } from "./sample-request.js";

/** JSON as an expression of Python. */
export const pythonSyntax: ValueSyntax = {
  ...jsonSyntax,
  true: "True",
  false: "False",
  null: "None",
  isTrailingCommaAllowed: true,
  indent: "    ",
};

/** A text with secrets as an expression. */
export function pythonText(text: Text): string {
  const read = ({ env, isEncoded }: Secret, quote: string): string => {
    const value = `os.environ[${quote}${env}${quote}]`;
    return isEncoded ? `urllib.parse.quote(${value}, safe=${quote}${quote})` : value;
  };
  const [first] = text;
  if (text.length === 1 && first !== undefined && typeof first !== "string") return read(first, '"');
  if (text.every((part) => typeof part === "string")) return pythonString(text.join(""));
  const parts = text.map((part) =>
    typeof part === "string"
      ? pythonString(part).slice(1, -1).replace(/[{}]/g, "$&$&")
      : `{${read(part, "'")}}`,
  );
  return `f"${parts.join("")}"`;
}

/** A string that can be encoded. */
export const pythonString = (text: string): string => jsonString(wellFormed(text));
