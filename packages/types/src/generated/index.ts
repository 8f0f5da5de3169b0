// @generated from the OpenAPI document by `npm run generate`. Do not edit: change the document and run it again.

export type * from "./openapi.js";
export type * from "./schemas.js";
