import type { Api } from "../document/api.js";
import { type ApiSchemas, apiSchemas } from "../schema/api-schemas.js";
import { samplePool } from "./sample-pool.js";
import { NO_VALUE, valueGenerator } from "./value-generator.js";

/**
 * Makes a valid value of a request's schema, by the schema's pointer: from the document's own examples where it has any. The
 * smallest one, or by `full` one with all declared members; the same one each time; `undefined` when none is found.
 */
export function exampleValues(
  api: Api,
  schemas: ApiSchemas = apiSchemas(api),
): (schema: string, fill?: "minimal" | "full") => unknown {
  const generator = valueGenerator(api, schemas, "request", samplePool(api, schemas.second("request")), 1);
  return (schema, fill = "minimal") => {
    const value = generator.make([schema], { fill });
    return value === NO_VALUE ? undefined : value;
  };
}
