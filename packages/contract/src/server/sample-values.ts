import { unionsOf } from "../cases/unions-of.js";
import type { Api } from "../document/api.js";
import { NO_VALUE, valueGenerator } from "../generate/value-generator.js";
import type { ApiSchemas } from "../schema/api-schemas.js";

/**
 * Values of an answer's schema: full, minimal, and a full one for each branch of the unions in it. They hold for the second
 * validator; the caller asks the other one too.
 */
export function sampleValues(api: Api, schemas: ApiSchemas, schema: string): unknown[] {
  const { make } = valueGenerator(api, schemas, "response", new Map(), 1);
  const branches = unionsOf(api.document, schema).map(({ pointer, branch, include }) =>
    make([schema], { fill: "full", include, choices: new Map([[pointer, branch]]) }),
  );
  return [make([schema], { fill: "full" }), make([schema], { fill: "minimal" }), ...branches].filter(
    (value) => value !== NO_VALUE,
  );
}
