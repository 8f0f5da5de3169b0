import type { OpenApiDocument } from "@intuned/document";
import type { Generated } from "./generated.js";
import { type Bases, flatten } from "./names/resource-tree.js";
import { printClient, printCreateClient, printIndex } from "./print/print-client.js";
import { printDefinition } from "./print/print-definition.js";
import { printFetchClient } from "./print/print-fetch-client.js";
import { printOptions } from "./print/print-options.js";
import { printResource } from "./print/print-resource.js";
import { fileHeader, type GeneratedFile } from "./print/source-text.js";
import { type Api, readApi } from "./read-api.js";

/** What generation needs to know beside the document. */
export interface GenerateClientOptions {
  /** The command that made the files, for their header: `"npm run generate"`. */
  readonly command: string;
  /** The module that exports what `generateTypes` made: `"@intuned/types"`, or `"./types/index.js"` beside `client.ts`. */
  readonly typesModule: string;
  /**
   * Classes that hand-written ones of the same name derive from, to add to them, each with the methods of waiters that the
   * hand-written one has itself: `{ LibraryClient: [], Orders: ["run"] }`. The generated ones are then `LibraryClientBase` and
   * `OrdersBase`, since bundlers would rename one of two. None when omitted.
   */
  readonly bases?: Bases;
  /** Whether `openapi-fetch.ts` is made: a client of openapi-fetch on the runtime. */
  readonly openapiFetch?: boolean;
}

/**
 * The document's client: one file per tag with its resource class and standalone functions, the client class, its
 * options and the definition that the runtime works from. All of it stands on `@intuned/runtime`.
 */
export function generateClient(document: OpenApiDocument, options: GenerateClientOptions): Generated {
  const api = readApi(document, undefined, options.bases);
  return { files: printFiles(api, options), problems: api.problems.all, operations: api.operations.length };
}

/** The files of the client. */
export function printFiles(
  api: Api,
  { command, typesModule, bases = {}, openapiFetch = false }: GenerateClientOptions,
): GeneratedFile[] {
  const resources = flatten(api.resources);
  return [
    { path: "definition.ts", text: printDefinition(api) },
    { path: "options.ts", text: printOptions(api.client) },
    ...resources.map((node) => ({
      path: `resources/${node.file}.ts`,
      // One folder down: what lies beside the client is one up from there.
      text: printResource(node, api, typesModule.replace(/^\.\//, "../")),
    })),
    { path: "client.ts", text: printClient(api, bases) },
    { path: "create-client.ts", text: printCreateClient(api) },
    { path: "index.ts", text: printIndex(api, bases) },
    ...(openapiFetch ? [{ path: "openapi-fetch.ts", text: printFetchClient(api, typesModule) }] : []),
  ].map(({ path, text }) => ({ path, text: fileHeader(command) + text }));
}
