export { type ReferenceOptions, referencePages } from "./reference-pages.js";
