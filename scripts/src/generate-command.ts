/** The command that makes every generated file: it stands in their headers and in the drift check's advice. */
export const GENERATE_COMMAND = "npm run generate";
