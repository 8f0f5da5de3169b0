export { type CoverageRecorder, coverageOf } from "./coverage-of.js";
