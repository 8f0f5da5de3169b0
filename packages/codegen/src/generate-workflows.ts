import type { OpenApiDocument } from "@intuned/document";
import { Problems } from "@intuned/document";
import { stringify } from "yaml";
import type { Generated } from "./generated.js";
import { UniqueNames } from "./names/identifier.js";
import { fileHeader } from "./print/source-text.js";
import { readClient } from "./read/client-definition.js";
import { readOperations } from "./read/read-operations.js";
import { readWaiters } from "./read/read-waiters.js";
import { buildWorkflow } from "./workflows/build-workflow.js";
import { plainName } from "./workflows/workflow-inputs.js";

/** What generation needs to know beside the document. */
export interface GenerateWorkflowsOptions {
  /** The command that made the file, for its header: `"npm run generate"`. */
  readonly command: string;
  /** Where the OpenAPI document is, a URL, or a path relative to the workflows: `"../openapi.yaml"`. */
  readonly url: string;
  /** More lines for the header: how the workflows are run here. */
  readonly notes?: readonly string[];
  /** Seconds between two polls; 5 where omitted. */
  readonly pollIntervalSeconds?: number;
  /** How often a workflow polls again; 120 where omitted. */
  readonly maxPolls?: number;
}

/** What becomes of a waiter that cannot be read, or not be said in a workflow. */
const NONE = "it has no workflow";

/**
 * `waiters.arazzo.yaml`, an Arazzo 1.0.1 document with one workflow for each `x-waiter`: `orderPlaceAndWait` starts by the
 * first example of the request, polls until the end, and fails unless that is a success. There is no file where the document
 * has no waiter.
 *
 * Inputs are the options of the client, the parameters of the start, and a body where the document has no example of one.
 */
export function generateWorkflows(document: OpenApiDocument, options: GenerateWorkflowsOptions): Generated {
  const { command, url, notes = [], pollIntervalSeconds = 5, maxPolls = 120 } = options;
  const problems = new Problems();
  const operations = readOperations(document, problems);
  const client = readClient(document, operations, problems);
  const source = plainName(client.prefix.charAt(0).toLowerCase() + client.prefix.slice(1), "api");
  const context = { document, client, source, pollIntervalSeconds, maxPolls };
  const ids = new UniqueNames();
  const workflows = readWaiters(document, operations, problems, NONE).flatMap((waiter) => {
    const workflowId = ids.take(plainName(`${waiter.start.operationId}AndWait`, "startAndWait"));
    const workflow = problems.attempt(() => buildWorkflow(context, waiter, workflowId), NONE);
    return workflow === undefined ? [] : [workflow];
  });
  const arazzo = {
    arazzo: "1.0.1",
    info: {
      title: `${client.title}: start and wait`,
      version: client.version ?? "0.0.0",
      description:
        "For each operation that starts something: start it, wait for its end, fail unless it succeeded.",
    },
    sourceDescriptions: [{ name: source, type: "openapi", url }],
    workflows,
  };
  const lines = notes.map((line) => `# ${line.replace(/\s/g, " ")}`.trimEnd()).join("\n");
  const text =
    fileHeader(command, "#") +
    (lines === "" ? "" : `${lines}\n\n`) +
    stringify(arazzo, { aliasDuplicateObjects: false, lineWidth: 110 });
  const files = workflows.length === 0 ? [] : [{ path: "waiters.arazzo.yaml", text }];
  return { files, problems: problems.all, operations: operations.length };
}
