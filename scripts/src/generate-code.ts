import process from "node:process";
import type { GeneratedFile } from "@intuned/codegen";
import type { OpenApiDocument } from "@intuned/document";
import { bundleYaml } from "./bundle-yaml.js";
import { formatCode } from "./format-code.js";
import { generateClient } from "./generate-client.js";
import { generateTypes } from "./generate-types.js";
import { generateWorkflows } from "./generate-workflows.js";

// Ctrl+C reaches the whole process group. This module's process is ended by the one that started it: dying first is an error there.
if (process.send !== undefined) process.on("SIGINT", () => {});

/** The generated folders' files, formatted, the bundle for people, and the workflows. */
export interface GeneratedCode {
  readonly types: readonly GeneratedFile[];
  readonly client: readonly GeneratedFile[];
  readonly yaml: GeneratedFile;
  readonly workflows: readonly GeneratedFile[];
}

/** All code that follows from the document, in one run of the formatter, and what is YAML. */
export default async function generateCode(document: OpenApiDocument): Promise<GeneratedCode> {
  const parts = { types: generateTypes(document), client: generateClient(document) };
  const formatted = await formatCode([...below("types", parts.types), ...below("client", parts.client)]);
  const part = (folder: "types" | "client") =>
    formatted
      .filter((file) => file.path.startsWith(`${folder}/`))
      .map(({ path, text }) => ({ path: path.slice(folder.length + 1), text }));
  return {
    types: part("types"),
    client: part("client"),
    yaml: bundleYaml(document),
    workflows: generateWorkflows(document),
  };
}

function below(folder: string, files: readonly GeneratedFile[]): GeneratedFile[] {
  return files.map(({ path, text }) => ({ path: `${folder}/${path}`, text }));
}
