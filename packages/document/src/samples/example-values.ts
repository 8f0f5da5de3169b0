import type { Api } from "../operations/api.js";
import { type Allows, samplePool } from "./sample-pool.js";
import { NO_VALUE, type ValueGenerator, valueGenerator } from "./value-generator.js";

/**
 * Makes a valid value of a request's schema, by the schema's pointer: from the document's own examples where it has any. The
 * smallest one, or by `full` one with all declared members; the same one each time; `undefined` when none is found. What all
 * schemas of the API share is made once, when the first value is asked for.
 */
export function exampleValues(
  api: Api,
  allows: Allows,
): (schema: string, fill?: "minimal" | "full") => unknown {
  let generator: ValueGenerator | undefined;
  return (schema, fill = "minimal") => {
    generator ??= makeGenerator(api, allows);
    const value = generator.make([schema], { fill });
    return value === NO_VALUE ? undefined : value;
  };
}

function makeGenerator(api: Api, allows: Allows): ValueGenerator {
  return valueGenerator(api, allows, "request", samplePool(api, allows), 1);
}
