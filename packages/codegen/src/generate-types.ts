import type { OpenApiDocument } from "@intuned/document";
import type { Generated } from "./generated.js";
import { printTypes } from "./print/print-types.js";
import { readApi } from "./read-api.js";

/** What generation needs to know beside the document. */
export interface GenerateTypesOptions {
  /** The command that made the files, for their header: `"npm run generate"`. */
  readonly command: string;
}

/**
 * The document's types: `openapi.ts` with `components` and `operations` as openapi-typescript prints them, and `schemas.ts`
 * with one named export for every schema, webhook and callback.
 *
 * A property with a default stays optional, since callers need not send it; an enum marked `x-extensible-enum` is
 * open, in answers, to members that the document does not list yet.
 */
export function generateTypes(document: OpenApiDocument, options: GenerateTypesOptions): Generated {
  const api = readApi(document);
  return {
    files: printTypes(api, options.command),
    problems: api.problems.all,
    operations: api.operations.length,
  };
}
