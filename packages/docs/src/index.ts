export { type History, notesOfChangelog, releasesOf } from "./changelog/index.js";
export { readGuides } from "./guides/index.js";
export { type SampleOptions, sampleSource } from "./samples/index.js";
export { buildSite } from "./site/build-site.js";
export type * from "./site/site.js";
export { SiteError } from "./site/site-error.js";
