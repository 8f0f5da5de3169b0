// @generated from the OpenAPI document by `npm run generate`. Do not edit: change the document and run it again.

import type { ClientDefinition } from "@intuned/runtime";

/** What the operations of Intuned Client share, read from the document. */
export const definition: ClientDefinition = {
  name: "IntunedClient/0.2.0",
  baseUrl: "https://app.intuned.io/api/v1/workspace",
  baseUrlEnv: "INTUNED_BASE_URL",
  errorFields: {
    retriable: ["retriable", "retirable"],
    docUrl: ["doc_url"],
    correlationId: ["correlationId", "correlation_id"],
  },
  options: {
    workspaceId: {
      option: "workspaceId",
      required: true,
      env: "INTUNED_WORKSPACE_ID",
      help: "See https://intunedhq.com/docs/main/03-how-to/manage/manage-workspace.",
      format: "uuid",
    },
  },
  credentials: {
    ApiKey: {
      option: "apiKey",
      required: true,
      env: "INTUNED_API_KEY",
      help: "Create one in the workspace's settings.",
      name: "x-api-key",
    },
  },
};
