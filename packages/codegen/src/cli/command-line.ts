import path from "node:path";
import type { Options } from "./options.js";

/**
 * The command that the files are made with, for their header: without the output folder, which is where the reader is,
 * without a URL's query, which can hold a secret, and without the folders of an absolute path, which are one machine's. It
 * stands in a comment of one line.
 */
export function commandLine(options: Options): string {
  const { input, name, package: withPackage, strict, openapiFetch, check, allowRemote } = options;
  const parts = ["npx @intuned/codegen --input", quote(shown(input))];
  if (name !== undefined) parts.push("--name", quote(name));
  if (!withPackage) parts.push("--no-package");
  if (strict) parts.push("--strict");
  if (openapiFetch) parts.push("--openapi-fetch");
  if (check) parts.push("--check");
  if (allowRemote) parts.push("--allow-remote");
  return parts.join(" ");
}

function shown(input: string): string {
  if (/^https?:/i.test(input)) return input.replace(/[?#].*$/s, "");
  return path.isAbsolute(input) ? path.basename(input) : input;
}

function quote(text: string): string {
  const line = text.replace(/[^\P{C}]|[\u2028\u2029`]/gu, "?");
  return /^[\w./:@%+=~-]+$/.test(line) ? line : JSON.stringify(line);
}
