/** A generated file: its path below the output folder, with `/`, and its text. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** The first lines of every generated file: tools and reviewers know it by them. */
export function fileHeader(command: string): string {
  return `// @generated from the OpenAPI document by \`${command}\`. Do not edit: change the document and run it again.\n\n`;
}

/**
 * A string literal that is safe in source code: JSON, with the two line separators that JSON allows raw escaped.
 * Everything that a document says reaches code through here or through `docComment`.
 */
export function literal(value: unknown): string {
  return JSON.stringify(value).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
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
    .map((it) => clean(it as string).split("\n"))
    .flatMap((paragraph, index) =>
      index === 0 || paragraph[0]?.startsWith("@") ? paragraph : ["", ...paragraph],
    );
  if (lines.length === 0) return "";
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join("\n")}\n${indent} */\n`;
}

function clean(text: string): string {
  return text
    .replaceAll("*/", "*\\/")
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n")
    .replace(/[^\P{Cc}\n\t]/gu, "")
    .trim();
}
