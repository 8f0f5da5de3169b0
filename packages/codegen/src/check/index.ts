import type { OpenApiDocument } from "@intuned/document";
import type { Generated } from "../generated.js";

/** What the generation of validators needs to know beside the document. */
export interface GenerateValidatorsOptions {
  /** The command that makes the files, for their header. */
  readonly command: string;
}

/** Packages that only the generation of validators needs. */
const PACKAGES = ["ajv", "ajv-formats", "esbuild"];

/**
 * Generates `check/answer-validators.ts`: a validator for the JSON body of each response of each operation. A part of a schema
 * that can't be validated is a problem; the rest is validated.
 *
 * The packages that it stands on, ajv, ajv-formats and esbuild, are loaded here, so that nobody else has to install them.
 *
 * @throws {MissingPackageError} when one of them is not installed.
 */
export async function generateValidators(
  document: OpenApiDocument,
  options: GenerateValidatorsOptions,
): Promise<Pick<Generated, "files" | "problems">> {
  const { printValidators } = await import("./print-validators.js").catch(explainMissing);
  return printValidators(document, options.command);
}

/** A package that an option of the generator needs and that is not installed. */
export class MissingPackageError extends Error {
  override readonly name = "MissingPackageError";
}

function explainMissing(error: unknown): never {
  const { code, message } = error as { code?: string; message?: string };
  const missing = PACKAGES.find((name) => message?.includes(`'${name}'`));
  if (code !== "ERR_MODULE_NOT_FOUND" || missing === undefined) throw error;
  throw new MissingPackageError(
    `Validators need ${missing}, which is not installed. Run \`npm install --save-dev @intuned/codegen ${PACKAGES.join(" ")}\` ` +
      "in the project.",
    { cause: error },
  );
}
