import {
  type GeneratedFile,
  type GenerateWorkflowsOptions,
  generateWorkflows as generate,
} from "@intuned/codegen";
import type { OpenApiDocument } from "@intuned/document";
import { GENERATE_COMMAND } from "./generate-command.js";
import { withoutProblems } from "./without-problems.js";

/** Without these, somebody runs the file by the command that its format suggests. */
const NOTES = [
  "Runs against a mock of the document, or a server on this machine:",
  "",
  "  npm run workflow                                      all of them, against a mock that is started for it",
  "  npm run workflow -- NAME                              one of them, by its workflowId",
  "  npm run workflow -- --server http://127.0.0.1:4010    against a server on this machine",
  "",
  "Never by `redocly respect` itself: without a server it calls the first one of the document, and each start is billed.",
];

/** The files of `openapi/workflows` that follow from the document. */
export function generateWorkflows(
  document: OpenApiDocument,
  options: Partial<GenerateWorkflowsOptions> = {},
): readonly GeneratedFile[] {
  return withoutProblems(
    generate(document, { command: GENERATE_COMMAND, url: "../openapi.yaml", notes: NOTES, ...options }),
  );
}
