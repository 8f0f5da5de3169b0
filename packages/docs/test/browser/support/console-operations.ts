import openapi from "@intuned/openapi" with { type: "json" };
import type { ConsoleOperation } from "../../../src/page/console-operation.js";

export const document: object = openapi;

const workspaceId = {
  name: "workspaceId",
  in: "path",
  isRequired: true,
  description: "The workspace.",
  example: "123e4567-e89b-12d3-a456-426614174000",
} as const;

const credentials = [{ scheme: "ApiKey", kind: "apiKey", in: "header", name: "x-api-key" }] as const;

const error = (status: string, response: string, description: string) => ({
  status,
  description,
  content: [
    {
      mediaType: "application/json",
      schema: `/components/responses/${response}/content/application~1json/schema`,
    },
  ],
});

const errors = [
  error("400", "BadRequest", "The request is not as it has to be."),
  error("401", "Unauthorized", "The key is missing or not valid."),
];

/** The consoles of the document's two operations, as their pages have them. */
export function startOperation(servers: ConsoleOperation["servers"]): ConsoleOperation {
  return {
    operationId: "webTaskStart",
    method: "POST",
    path: "/{workspaceId}/web-tasks/start",
    isUnsafe: true,
    servers,
    parameters: [workspaceId],
    credentials,
    body: {
      mediaType: "application/json",
      isRequired: true,
      examples: [
        { name: "minimal", text: JSON.stringify({ task: "Scrape YC companies from batch S24" }, null, 2) },
        { name: "other", summary: "Another task", text: JSON.stringify({ task: "Another" }, null, 2) },
      ],
    },
    responses: [
      {
        status: "200",
        description: "The task is accepted and queued.",
        content: [
          {
            mediaType: "application/json",
            schema:
              "/paths/~1{workspaceId}~1web-tasks~1start/post/responses/200/content/application~1json/schema",
            examples: ["pending"],
          },
        ],
      },
      ...errors,
    ],
    schemas: document,
  };
}

export function resultOperation(servers: ConsoleOperation["servers"]): ConsoleOperation {
  return {
    operationId: "webTaskResult",
    method: "GET",
    path: "/{workspaceId}/web-tasks/{webTaskId}/result",
    isUnsafe: false,
    servers,
    parameters: [
      workspaceId,
      { name: "webTaskId", in: "path", isRequired: true, description: "The task.", example: "wt_123" },
    ],
    credentials,
    responses: [
      {
        status: "200",
        description: "The task as it stands now.",
        content: [{ mediaType: "application/json", schema: "/components/schemas/WebTaskResult" }],
      },
      ...errors,
    ],
    schemas: document,
  };
}
