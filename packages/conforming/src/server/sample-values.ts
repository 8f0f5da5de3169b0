import type { Api } from "@intuned/document";
import { NO_VALUE, unionsOf, valueGenerator } from "@intuned/document/samples";
import type { ApiSchemas } from "../validation/api-schemas.js";

/**
 * Values of an answer's schema: full, minimal, and a full one for each branch of the unions in it. They hold for the second
 * validator; the caller asks the other one too.
 */
export function sampleValues(api: Api, schemas: ApiSchemas, schema: string): unknown[] {
  const { make } = valueGenerator(api, schemas.second("response").allows, "response", new Map(), 1);
  const branches = unionsOf(api.document, schema).map(({ pointer, branch, include }) =>
    make([schema], { fill: "full", include, choices: new Map([[pointer, branch]]) }),
  );
  return [make([schema], { fill: "full" }), make([schema], { fill: "minimal" }), ...branches].filter(
    (value) => value !== NO_VALUE,
  );
}
