export { type Bump, bumpOwed, bumpOwedBelow1 } from "./bump-owed.js";
export type { Change, ChangeKind, Direction, MessageDirection } from "./change.js";
export { diffDocuments, diffSchemas } from "./diff-documents.js";
export type { Difference } from "./difference.js";
export { RULES, type Rule } from "./rules.js";
export { DiffInputError } from "./side.js";
export { toMarkdown } from "./to-markdown.js";
export { toText } from "./to-text.js";
