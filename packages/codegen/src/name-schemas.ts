import { asObject, type OpenApiDocument } from "./document/json.js";
import { identifier, UniqueNames } from "./identifier.js";
import { pascalCase, splitWords } from "./words.js";

/** Export names that the types module uses itself. */
const TAKEN = ["components", "operations", "paths", "webhooks", "$defs"];

/** The exported type's name of every schema under `components/schemas`, by the schema's name. */
export function nameSchemas(document: OpenApiDocument): ReadonlyMap<string, string> {
  const names = new UniqueNames(TAKEN);
  const schemas = Object.keys(asObject(asObject(document["components"])["schemas"]));
  return new Map(schemas.map((name) => [name, names.take(identifier(exportName(name)))]));
}

/** A name that is an identifier already keeps its spelling (`S3Sink`), others are put into Pascal case. */
function exportName(name: string): string {
  return /^\p{Lu}[\p{L}\p{N}]*$/u.test(name) ? name : pascalCase(splitWords(name));
}
