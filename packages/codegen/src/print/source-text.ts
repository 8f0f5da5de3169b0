import { cleanText } from "./clean-text.js";

/** A generated file: its path below the output folder, with `/`, and its text. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/**
 * The first lines of every generated file: tools and reviewers know it by them.
 *
 * @param comment what a comment begins with; `#` in YAML.
 */
export function fileHeader(command: string, comment = "//"): string {
  const line = cleanText(command).replace(/\s+/g, " ");
  return `${comment} @generated from the OpenAPI document by \`${line}\`. Do not edit: change the document and run it again.\n\n`;
}

/**
 * A string literal that is safe in source code: JSON, with the two line separators that JSON allows raw escaped, and what
 * shows text in another order than it is read. Everything that a document says reaches code through here or through `docComment`.
 */
export function literal(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16)}`,
  );
}

/**
 * A property's key in an object literal or a type: bare where that is an identifier of plain letters. `__proto__` is
 * computed, since plain it would set the prototype (ECMA-262 §B.3.1).
 */
export function propertyKey(name: string): string {
  if (name === "__proto__") return `[${literal(name)}]`;
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : literal(name);
}

/** The width that printed lines keep to where they can be broken. */
const LINE_WIDTH = 110;

/** A parameter list, on one line where it fits after what stands before it, else one parameter a line. */
export function parameterList(parameters: readonly string[], before: string, indent = ""): string {
  const line = `(${parameters.join(", ")})`;
  if (`${before}${line}`.length + 24 <= LINE_WIDTH) return line;
  return `(\n${parameters.map((it) => `${indent}  ${it},\n`).join("")}${indent})`;
}

/** A doc comment of these paragraphs; nothing in them can end the comment or hide control characters. */
export function docComment(paragraphs: readonly (string | undefined)[], indent = ""): string {
  const lines = paragraphs
    .filter((it) => it !== undefined && it.trim() !== "")
    // Cleaned first: `*` and `/` with nothing but a control character between them end a comment, too.
    .map((it) =>
      cleanText(it as string)
        .replaceAll("*/", "*\\/")
        .split("\n"),
    )
    .flatMap((paragraph, index) =>
      index === 0 || paragraph[0]?.startsWith("@") ? paragraph : ["", ...paragraph],
    );
  if (lines.length === 0) return "";
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join("\n")}\n${indent} */\n`;
}
