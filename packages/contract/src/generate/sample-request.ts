import type { Api } from "../document/api.js";
import { apiSchemas } from "../schema/api-schemas.js";
import { samplePool } from "./sample-pool.js";
import { NO_VALUE, type ValueGenerator, valueGenerator } from "./value-generator.js";

/**
 * The smallest value of a request that the schema at a pointer allows, for who has no example; `undefined` when none is
 * found. What all schemas of the API share is made once, when the first value is asked for.
 */
export function sampleRequest(api: Api): (schema: string) => unknown {
  let generator: ValueGenerator | undefined;
  return (schema) => {
    generator ??= makeGenerator(api);
    const value = generator.make([schema], { fill: "minimal" });
    return value === NO_VALUE ? undefined : value;
  };
}

function makeGenerator(api: Api): ValueGenerator {
  const schemas = apiSchemas(api);
  return valueGenerator(api, schemas, "request", samplePool(api, schemas.second("request")), 1);
}
