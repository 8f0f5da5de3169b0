import { type GeneratedFile, generateTypes as generate, type OpenApiDocument } from "@intuned/codegen";
import { formatCode } from "./format-code.js";
import { GENERATE_COMMAND } from "./generate-command.js";

/** The files of `packages/types/src/generated`, formatted. */
export async function generateTypes(document: OpenApiDocument): Promise<GeneratedFile[]> {
  return formatCode(await generate(document, { command: GENERATE_COMMAND }));
}
