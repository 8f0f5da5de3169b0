// @generated from the OpenAPI document by `npm run generate`. Do not edit: change the document and run it again.

import { IntunedClient } from "@intuned/client";

const client = new IntunedClient({
  workspaceId: "123e4567-e89b-12d3-a456-426614174000",
  apiKey: process.env["INTUNED_API_KEY"] ?? "",
});

const answer = await client.webTasks.start({
  task: "Scrape YC companies from the given batch",
  startUrl: "https://www.ycombinator.com/companies",
  parameters: { batch: "S24" },
  outputSchema: {
    type: "array",
    items: { type: "object", properties: { name: { type: "string" } } },
  },
  reuseKey: "yc_companies",
  model: "haiku",
  proxy: "http://my-proxy.com:8080",
  auth: "wta_123",
  sink: {
    type: "s3",
    bucket: "example-results",
    accessKeyId: "example-access-key-id",
    secretAccessKey: "example-secret-access-key",
    region: "us-east-1",
    prefix: "web-tasks/",
    endpoint: "https://s3.storage.example",
    forcePathStyle: true,
    skipOnFail: true,
  },
});
console.log(answer);
