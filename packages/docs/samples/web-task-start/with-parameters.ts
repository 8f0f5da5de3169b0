// @generated from the OpenAPI document by `npm run generate`. Do not edit: change the document and run it again.

import { IntunedClient } from "@intuned/client";

const client = new IntunedClient({
  workspaceId: "123e4567-e89b-12d3-a456-426614174000",
  apiKey: process.env["INTUNED_API_KEY"] ?? "",
});

const answer = await client.webTasks.start({
  task: "Scrape YC companies from the given batch",
  startUrl: "https://www.ycombinator.com/companies",
  parameters: { batch: "S24", limit: 42, withFounders: true },
  reuseKey: "yc_companies",
  model: "sonnet",
});
console.log(answer);
