import { jsonString, jsonSyntax } from "./json-literals.js";
import type { ValueSyntax } from "./print-value.js";
import type { Secret, Text } from "./sample-request.js";

/** JSON as an expression of TypeScript. */
export const typeScriptSyntax: ValueSyntax = {
  ...jsonSyntax,
  // Plain, `__proto__` would set the prototype (ECMA-262 §B.3.1).
  key: (name) =>
    name === "__proto__" ? `["__proto__"]` : /^[A-Za-z_$][\w$]*$/.test(name) ? name : jsonString(name),
  pad: " ",
  isTrailingCommaAllowed: true,
};

/** A text with secrets as an expression. */
export function typeScriptText(text: Text): string {
  const read = ({ env, isEncoded }: Secret, isWhole: boolean): string => {
    const value = `process.env[${jsonString(env)}]`;
    if (isEncoded) return `encodeURIComponent(${value} ?? "")`;
    return isWhole ? `${value} ?? ""` : value;
  };
  const [first] = text;
  if (text.length === 1 && first !== undefined && typeof first !== "string") return read(first, true);
  if (text.every((part) => typeof part === "string")) return jsonString(text.join(""));
  const parts = text.map((part) =>
    typeof part === "string"
      ? jsonString(part)
          .slice(1, -1)
          .replaceAll('\\"', '"')
          .replace(/`|\$\{/g, "\\$&")
      : `\${${read(part, false)}}`,
  );
  return `\`${parts.join("")}\``;
}
