// @generated from the OpenAPI document by `npm run generate`. Do not edit: change the document and run it again.

import { IntunedClient } from "@intuned/client";

const client = new IntunedClient({
  workspaceId: "123e4567-e89b-12d3-a456-426614174000",
  apiKey: process.env["INTUNED_API_KEY"] ?? "",
});

const answer = await client.webTasks.start({
  task: "List the open invoices",
  startUrl: "https://billing.example/invoices",
  auth: "wta_123",
});
console.log(answer);
