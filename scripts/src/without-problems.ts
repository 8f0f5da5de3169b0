import type { Generated, GeneratedFile } from "@intuned/codegen";
import { SpecError } from "./spec-error.js";

/**
 * The generated files of a document that could be generated as a whole: of our own, no part may be left out.
 *
 * @throws {SpecError} with each part that could not be generated.
 */
export function withoutProblems({
  files,
  problems,
}: Pick<Generated, "files" | "problems">): readonly GeneratedFile[] {
  if (problems.length === 0) return files;
  const lines = problems.map(({ pointer, reason }) => `  ${pointer}: ${reason}`);
  throw new SpecError(`Not everything in the document can be generated:\n${lines.join("\n")}`);
}
