import { readFile } from "node:fs/promises";
import { isContainer } from "@intuned/document";
import { parse } from "yaml";
import { readWorkflows, type Workflow } from "../sequences/workflows/workflow.js";
import { type GivenOptions, UsageError } from "./parse-options.js";

export interface GivenWorkflows {
  readonly workflows: readonly Workflow[];
  readonly inputs: Readonly<Record<string, unknown>>;
}

/**
 * The Arazzo documents of `--workflow` and the values of `--input`.
 *
 * @throws {UsageError} a file cannot be read, or is no Arazzo document; an input has no name.
 */
export async function readWorkflowFiles(given: GivenOptions): Promise<GivenWorkflows> {
  const documents = await Promise.all(given.list("workflow").map(readOne));
  const inputs = given.list("input").map((text): [string, string] => {
    const [, name = "", value = ""] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
    if (name === "") throw new UsageError("--input takes NAME=VALUE");
    return [name, value];
  });
  return { workflows: documents.flat(), inputs: Object.fromEntries(inputs) };
}

async function readOne(file: string): Promise<Workflow[]> {
  try {
    // JSON is YAML.
    const document: unknown = parse(await readFile(file, "utf8"));
    return readWorkflows(isContainer(document) ? document : {});
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split("\n");
    throw new UsageError(`--workflow ${file}: ${reason}`, { cause: error });
  }
}
