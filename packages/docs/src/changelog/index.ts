export { changelogPage } from "./changelog-page.js";
export { type Note, notesOfChangelog } from "./notes.js";
export { type History, type ReleasedDocument, releasesOf, UNRELEASED } from "./releases-of.js";
