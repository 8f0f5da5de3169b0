import { apiSchemas } from "@intuned/conforming/validation";
import { type Api, directDocument } from "@intuned/document";
import { exampleValues } from "@intuned/document/samples";
import type { Block } from "../page/nodes.js";
import type { Page } from "../page/page.js";
import type { SampleSource } from "../site/site.js";
import { openEnums } from "./console/open-enums.js";
import { readExtensions } from "./extensions.js";
import { type PageNames, pageNames } from "./page-names.js";
import { authenticationPage } from "./pages/authentication-page.js";
import { errorsPage } from "./pages/errors-page.js";
import { indexPage } from "./pages/index-page.js";
import { operationPage, webhookPage } from "./pages/operation-page.js";
import { schemaPage } from "./pages/schema-page.js";
import { tagGroups } from "./pages/tag-groups.js";
import { usesOf } from "./pages/uses.js";
import type { Reference } from "./reference.js";
import { type SchemaView, schemaView } from "./schema/schema-view.js";
import { describeSafely } from "./text/describe-safely.js";

export interface ReferenceOptions {
  /** Samples of each request; none unless given. */
  readonly samplesOf?: SampleSource;
}

/**
 * The reference of an API: an overview, authentication, errors, and a page for each operation, webhook and component
 * schema. All that stands on them comes from the document, and all that the document says stands on one of them.
 */
export function referencePages(api: Api, options: ReferenceOptions = {}): Page[] {
  const reference = newReference(api, pageNames(api), options);
  const { names } = reference;
  const groups = tagGroups(reference);
  const operations = groups.flatMap((group) =>
    group.operations.map((operation) => operationPage(reference, operation, group.title)),
  );
  const uses = usesOf(reference, [...api.operations, ...names.webhooks]);
  return [
    indexPage(reference, groups),
    ...some(authenticationPage(reference)),
    ...some(errorsPage(reference)),
    ...operations,
    ...names.webhooks.map((webhook) => webhookPage(reference, webhook)),
    ...[...names.schemas.keys()].map((pointer) => schemaPage(reference, pointer, uses)),
  ];
}

const some = <T>(value: T | undefined): T[] => (value === undefined ? [] : [value]);

function newReference(api: Api, names: PageNames, { samplesOf = () => [] }: ReferenceOptions): Reference {
  const { document } = api;
  const schemas = apiSchemas(api);
  const views = new Map<string, SchemaView>();
  const described = new Map<string, Block[]>();
  let answers: object | undefined;
  return {
    api,
    document,
    names,
    samplesOf,
    extensions: readExtensions(api),
    view: (pointers) => {
      const key = pointers.join(" ");
      const known = views.get(key);
      if (known) return known;
      const view = schemaView(document, pointers, (pointer) => names.schemas.has(pointer));
      views.set(key, view);
      return view;
    },
    describe: (markdown, depth) => {
      const key = `${depth} ${markdown}`;
      const known = described.get(key);
      // A copy: one description may stand on a page more than once, and each of its headings has an anchor of its own.
      if (known) return structuredClone(known);
      const blocks = describeSafely(markdown, {
        pageOf: names.pageOf,
        ...(depth !== undefined && { depth }),
      });
      described.set(key, blocks);
      return structuredClone(blocks);
    },
    exampleValue: exampleValues(api, (pointer, value) => schemas.second("request").allows(pointer, value)),
    answers: () => {
      answers ??= openEnums(directDocument(document, "response"));
      return answers;
    },
  };
}
