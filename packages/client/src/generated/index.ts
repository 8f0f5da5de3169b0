// @generated from the OpenAPI document by `npm run generate`. Do not edit: change the document and run it again.

export { IntunedClientBase } from "./client.js";
export { createIntunedClient } from "./create-client.js";
export type { IntunedClientOptions, IntunedRequestOptions } from "./options.js";
export * from "./resources/web-tasks.js";
export * from "./resources/projects.js";
export * from "./resources/projects-runs.js";
export * from "./resources/projects-jobs.js";
export * from "./resources/projects-jobs-runs.js";
export * from "./resources/projects-auth-sessions.js";
export * from "./resources/projects-auth-sessions-create.js";
export * from "./resources/projects-auth-sessions-update.js";
export * from "./resources/projects-auth-sessions-validate.js";
