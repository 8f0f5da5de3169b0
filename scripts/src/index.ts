// What a program beside the steps, such as a benchmark, needs of a checkout.
export { commandFile } from "../without-telemetry.js";
export { installLocked } from "./install-locked.js";
export { readBundle } from "./read-bundle.js";
export { type Repository, repositoryAt, repositoryRoot } from "./repository.js";
export { runBuild } from "./run-build.js";
export { runStep } from "./run-step.js";
export { SpecError } from "./spec-error.js";
