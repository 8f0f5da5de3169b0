// Values that a schema allows: the document's own examples, else generated.
export { exampleValues } from "./example-values.js";
export { fitText, textLength } from "./fit-text.js";
export { FORMAT_MISSES } from "./format-samples.js";
export type { InstanceStep } from "./instance-step.js";
export { type NamedExample, namedExamples } from "./named-examples.js";
export { hashText, type Random, seededRandom } from "./random.js";
export { type Allows, samplePool } from "./sample-pool.js";
export { unionsOf } from "./unions-of.js";
export {
  isFreeText,
  isOfType,
  NO_VALUE,
  type ValueGenerator,
  valueGenerator,
  type Want,
} from "./value-generator.js";
