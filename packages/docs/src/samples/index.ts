export { type SampleOptions, sampleSource } from "./sample-source.js";
