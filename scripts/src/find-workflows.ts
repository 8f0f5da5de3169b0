import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import type { Repository } from "./repository.js";
import { DUMMY_KEY } from "./run-example.js";
import { SpecError } from "./spec-error.js";

/** Workflows of one Arazzo document. */
export interface FoundWorkflows {
  /** The document's path below the folder of the OpenAPI document. */
  readonly file: string;
  readonly workflows: readonly Workflow[];
}

/** As much of a workflow as is read here (Arazzo 1.0.1 §4.6.4). */
export interface Workflow {
  readonly workflowId: string;
  readonly inputs?: { readonly properties?: Readonly<Record<string, InputSchema>> };
}

interface InputSchema {
  readonly format?: string;
  readonly examples?: readonly unknown[];
}

/**
 * The workflows of a checkout that have one of these names, or are in a file of that name; all where there are no names.
 *
 * @throws {SpecError} a name is none of a workflow or file.
 */
export function findWorkflows(repository: Repository, names: readonly string[] = []): FoundWorkflows[] {
  const folder = repository.workflowsFolder;
  const files = readdirSync(folder)
    .filter((name) => /\.arazzo\.ya?ml$/.test(name))
    .map((name) => ({ name, workflows: workflowsOf(path.join(folder, name)) }));
  const known = files.flatMap(({ name, workflows }) => [name, ...workflows.map((it) => it.workflowId)]);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new SpecError(`There is no workflow ${unknown}; there is ${known.join(", ")}.`);
  const isWanted = (name: string) => names.length === 0 || names.includes(name);
  return files
    .map(({ name, workflows }) => ({
      file: path.join(path.basename(folder), name),
      workflows: workflows.filter(({ workflowId }) => isWanted(name) || isWanted(workflowId)),
    }))
    .filter(({ workflows }) => workflows.length > 0);
}

function workflowsOf(file: string): Workflow[] {
  return (parse(readFileSync(file, "utf8")) as { workflows: Workflow[] }).workflows;
}

/** Values for the inputs of workflows on this machine: the examples that their schemas have, and a key that is none. */
export function exampleInputs(workflows: readonly Workflow[]): Record<string, unknown> {
  const properties = workflows.flatMap(({ inputs }) => Object.entries(inputs?.properties ?? {}));
  return Object.fromEntries(
    properties.flatMap(([name, { format, examples = [] }]): [string, unknown][] => {
      const value = format === "password" ? DUMMY_KEY : examples[0];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
