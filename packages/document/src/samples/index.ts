// Values that a schema allows: the document's own examples, else generated.

export type { InstanceStep } from "../schema/visit-schemas.js";
export { exampleValues } from "./example-values.js";
export { hashText, type Random, seededRandom } from "./random.js";
export { type Allows, type NamedExample, namedExamples, samplePool } from "./sample-pool.js";
export { FORMAT_MISSES, fitText, textLength } from "./text-samples.js";
export { unionsOf } from "./unions-of.js";
export {
  isFreeText,
  isOfType,
  NO_VALUE,
  type SampleOptions,
  type ValueGenerator,
  valueGenerator,
} from "./value-generator.js";
