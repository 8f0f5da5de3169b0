// @generated from the OpenAPI document by `npm run generate`. Do not edit: change the document and run it again.

import { IntunedClient } from "@intuned/client";

const client = new IntunedClient({
  workspaceId: "123e4567-e89b-12d3-a456-426614174000",
  apiKey: process.env["INTUNED_API_KEY"] ?? "",
});

const answer = await client.webTasks.start({
  task: "Scrape YC companies from the given batch",
  startUrl: "https://www.ycombinator.com/companies",
  parameters: { param1: "value1", param2: 42, param3: true },
  outputSchema: {
    type: "array",
    items: { type: "object", properties: { name: { type: "string" } } },
  },
  reuseKey: "yc_companies",
  model: "opus",
  proxy: "http://my-proxy.com:8080",
  auth: "wta_123",
  sink: {
    type: "webhook",
    url: "https://hooks.example/intuned",
    headers: { "x-hook-token": "example-token" },
    skipOnFail: true,
  },
});
console.log(answer);
