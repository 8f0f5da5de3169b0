import { directDocument, normaliseDocument, type OpenApiDocument, Problems } from "@intuned/document";
import type { Generated } from "../generated.js";
import { fileHeader } from "../print/source-text.js";
import { bundleValidators } from "./bundle-validators.js";
import { collectSchemas } from "./collect-schemas.js";
import { readResponseSchemas } from "./read-response-schemas.js";
import { validatorCode } from "./validator-code.js";

/**
 * One module that tells whether a response is what the document says, for every operation and every status with a JSON body.
 * It imports nothing and makes no code when it runs: Cloudflare's workerd forbids that. TypeScript, so that it is built as all
 * else.
 */
export async function printValidators(
  document: OpenApiDocument,
  command: string,
): Promise<Pick<Generated, "files" | "problems">> {
  const problems = new Problems();
  // What a request alone has, a response need not have.
  const directed = directDocument(normaliseDocument(document), "response") as OpenApiDocument;
  const responses = readResponseSchemas(directed, problems);
  const collected = collectSchemas(
    directed,
    responses.map(({ schema }) => schema),
    problems,
  );
  const { code, names } = validatorCode(collected, problems);
  const entries = responses.flatMap(({ operationId, status, schema }) => {
    const name = names.get(collected.names.get(schema) ?? "");
    return name === undefined ? [] : [`  [${JSON.stringify(`${operationId} ${status}`)}, ${name}],\n`];
  });
  const program = `import { ${[...names.values()].join(", ")} } from "validators";\nexport const table = new Map([\n${entries.join("")}]);\n`;
  const text = `${fileHeader(command).trimEnd()}\n${UNCHECKED}${await bundleValidators(program, code)}${EXPORTS}`;
  return { files: [{ path: "check/answer-validators.ts", text }], problems: problems.all };
}

const UNCHECKED = "// @ts-nocheck Made by ajv, which writes no types.\n\n";

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
