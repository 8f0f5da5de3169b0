// @generated from the OpenAPI document by `npm run generate`. Do not edit: change the document and run it again.

export { IntunedClient } from "./client.js";
export { createIntunedClient } from "./create-client.js";
export type { IntunedClientOptions, IntunedRequestOptions } from "./options.js";
export * from "./resources/web-tasks.js";
