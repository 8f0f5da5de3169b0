import type { GeneratedFile } from "@intuned/codegen";
import { generateValidators as generate } from "@intuned/codegen/check";
import type { OpenApiDocument } from "@intuned/document";
import { GENERATE_COMMAND } from "./generate-command.js";
import { withoutProblems } from "./without-problems.js";

/**
 * The files of `packages/client/src/generated/check`. A module of its own, and not formatted: neither the compiler nor the
 * formatter is loaded for them.
 */
export async function generateValidators(document: OpenApiDocument): Promise<readonly GeneratedFile[]> {
  return withoutProblems(await generate(document, { command: GENERATE_COMMAND }));
}
