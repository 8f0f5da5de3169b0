import type { OpenApiDocument, Problems } from "@intuned/document";
import type { CopiedSchema } from "./copied-schema.js";
import type { SchemaLocation } from "./schema-location.js";
import type { SchemaUsage } from "./schema-usage.js";

/** What a schema is copied with. */
export interface CopyContext {
  readonly document: OpenApiDocument;
  readonly usage: SchemaUsage;
  readonly problems: Problems;
  /** A copy of a schema below: `copySchema` with this context. */
  copy(schema: unknown, location: SchemaLocation): CopiedSchema;
  /** The copy's own reference to what a `$ref` of the document stands for at this place. */
  refer(ref: string, location: SchemaLocation, options?: { readonly withoutUnion?: boolean }): CopiedSchema;
}
