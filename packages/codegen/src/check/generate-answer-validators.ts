import type { GeneratedFile } from "@intuned/codegen";
import type { OpenApiDocument } from "@intuned/document";
import { GENERATE_COMMAND } from "../generate-command.js";
import { bundleValidators } from "./bundle-validators.js";
import { collectSchemas } from "./collect-schemas.js";
import { readAnswers } from "./read-answers.js";
import { validatorCode } from "./validator-code.js";

/**
 * One module that tells whether an answer is what the document says, for every operation and every status with a JSON body. It
 * imports nothing and makes no code when it runs: Cloudflare's workerd forbids that. TypeScript, so that it is built as all else.
 *
 * @throws {SpecError} when the answers cannot be read from the document (OpenAPI 3.1: schemas are JSON Schema 2020-12).
 */
export async function generateAnswerValidators(document: OpenApiDocument): Promise<GeneratedFile> {
  const answers = readAnswers(document);
  const collected = collectSchemas(
    document,
    answers.map(({ schema }) => schema),
  );
  const names = [...new Set(collected.names.values())];
  const functions = new Map(names.map((name) => [`check${name}`, name]));
  const entries = answers.map(({ operationId, status, schema }) => {
    const key = JSON.stringify(`${operationId} ${status}`);
    return `  [${key}, check${collected.names.get(schema)}],\n`;
  });
  const program = `import { ${[...functions.keys()].join(", ")} } from "validators";\nexport const table = new Map([\n${entries.join("")}]);\n`;
  const bundled = await bundleValidators(program, validatorCode(collected, functions));
  return { path: "check/answer-validators.ts", text: `${HEADER}${bundled}${EXPORTS}` };
}

const HEADER = `// @generated from the OpenAPI document by \`${GENERATE_COMMAND}\`. Do not edit: change the document and run it again.
// @ts-nocheck Made by ajv, which writes no types.

`;

const EXPORTS = `
/** What an answer breaks, as ajv tells it. A union's \`params.branches\` are the errors of each of its branches. */
export interface SchemaError {
  /** JSON Pointer into the answer. */
  readonly instancePath: string;
  /** The keyword of JSON Schema that is broken. */
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Tells whether a value is what a schema says; what it breaks stands in \`errors\` until the next call. */
export interface AnswerValidator {
  (data: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
}

/** By operationId and key of the response: \`getThing 200\`, \`getThing 4XX\`, \`getThing default\`. */
export const answerValidators: ReadonlyMap<string, AnswerValidator> = table;
`;
