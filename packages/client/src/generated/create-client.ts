// @generated from the OpenAPI document by `npm run generate`. Do not edit: change the document and run it again.

import { Client } from "@intuned/runtime";
import { definition } from "./definition.js";
import type { IntunedClientOptions } from "./options.js";

/**
 * A client without resources, for the standalone functions: a bundler keeps only the operations that are called.
 * @throws {OptionsError} when an option is missing, malformed or unknown.
 */
export function createIntunedClient(options: IntunedClientOptions = {}): Client<IntunedClientOptions> {
  return new Client(definition, options);
}
