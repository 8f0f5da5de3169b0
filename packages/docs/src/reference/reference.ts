import type { Api } from "@intuned/document";
import type { Block } from "../page/nodes.js";
import type { SampleSource } from "../site/site.js";
import type { Extensions } from "./extensions.js";
import type { PageNames } from "./page-names.js";
import type { SchemaView } from "./schema/schema-view.js";

/** What all pages of one reference are made from. */
export interface Reference {
  readonly api: Api;
  /** `api.document`. */
  readonly document: object;
  readonly names: PageNames;
  readonly samplesOf: SampleSource;
  readonly extensions: Extensions;
  /** All that holds at a place, or at several at once. Each is looked up once. */
  readonly view: (pointers: readonly string[]) => SchemaView;
  /** A description; with `depth` headings stay headings. */
  readonly describe: (markdown: unknown, depth?: number) => Block[];
  /** A small value that a request's schema allows. */
  readonly exampleValue: (schema: string) => unknown;
  /** The document as it binds answers, its growing enums open: what the console checks by. */
  readonly answers: () => object;
}
