import path from "node:path";
import type { OpenApiDocument, Problem } from "@intuned/document";
import type { ClientDefinition, OperationDefinition } from "@intuned/runtime";
import { writePackage } from "./write-package.js";

/** What the runtime is handed of a document. */
export interface LoadedDefinition {
  readonly client: ClientDefinition;
  /** By the name of its function. */
  readonly operations: Readonly<Record<string, OperationDefinition>>;
  readonly problems: readonly Problem[];
}

/** Generates a document's package into a folder, imports it, and calls every operation of a client that sends nothing. */
export async function loadDefinition(folder: string, document: OpenApiDocument): Promise<LoadedDefinition> {
  const { problems } = writePackage(folder, document);
  const { definition } = await import(path.join(folder, "definition.ts"));
  const api = (await import(path.join(folder, "index.ts"))) as Record<string, unknown>;
  const operations: Record<string, OperationDefinition> = {};
  for (const [name, member] of Object.entries(api)) {
    if (typeof member !== "function" || isOther(name, member)) continue;
    const request = (operation: OperationDefinition) => {
      operations[name] = operation;
    };
    member({ request }, {});
  }
  return { client: definition, operations, problems };
}

/** Whether an export is no operation: a class, or a function of every package. */
function isOther(name: string, member: object): boolean {
  return (
    String(member).startsWith("class") || /^create.*Client$|^(isApiError|carriesPage|carriesWait)$/.test(name)
  );
}
