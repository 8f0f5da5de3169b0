export { type SampleFile, sampleFiles } from "./sample-files.js";
export { type SampleOptions, sampleSource } from "./sample-source.js";
