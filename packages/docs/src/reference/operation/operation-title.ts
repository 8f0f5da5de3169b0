import type { Operation } from "@intuned/document";

/** The operation's summary; its id where it has none. */
export const operationTitle = ({ value, operationId }: Operation): string =>
  typeof value["summary"] === "string" && value["summary"].trim() !== ""
    ? value["summary"].trim()
    : operationId;
