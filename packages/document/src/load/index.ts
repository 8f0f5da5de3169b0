/** Reading documents, without the generator and what it brings along. */
export { DocumentError } from "./document-error.js";
export { type LoadedDocument, type LoadOptions, loadDocument } from "./load-document.js";
