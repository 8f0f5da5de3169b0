import type { Options } from "./options.js";

/**
 * The command that the files are made with, for their header: without the output folder, which is where the reader is, and
 * without a URL's query, which can hold a secret. It stands in a comment of one line.
 */
export function commandLine({ input, name, package: withPackage, strict, allowRemote }: Options): string {
  const parts = ["npx @intuned/codegen --input", quote(withoutQuery(input))];
  if (name !== undefined) parts.push("--name", quote(name));
  if (!withPackage) parts.push("--no-package");
  if (strict) parts.push("--strict");
  if (allowRemote) parts.push("--allow-remote");
  return parts.join(" ");
}

function withoutQuery(input: string): string {
  return /^https?:/i.test(input) ? input.replace(/[?#].*$/s, "") : input;
}

function quote(text: string): string {
  const line = text.replace(/[^\P{C}]|[\u2028\u2029`]/gu, "?");
  return /^[\w./:@%+=~-]+$/.test(line) ? line : JSON.stringify(line);
}
