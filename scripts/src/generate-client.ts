import { type GeneratedFile, generateClient as generate, type OpenApiDocument } from "@intuned/codegen";
import { formatCode } from "./format-code.js";
import { GENERATE_COMMAND } from "./generate-command.js";

/** The files of `packages/client/src/generated`, formatted. */
export async function generateClient(document: OpenApiDocument): Promise<GeneratedFile[]> {
  return formatCode(generate(document, { command: GENERATE_COMMAND, typesModule: "@intuned/types" }));
}
