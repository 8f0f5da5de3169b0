export {
  type FuzzOptions,
  type FuzzResult,
  type FuzzVerdict,
  fuzzCases,
  fuzzOperation,
} from "./fuzz-operation.js";
export { schemaArbitrary } from "./schema-arbitrary.js";
