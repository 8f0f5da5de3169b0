import { IntunedClient } from "@intuned/client";
import { z } from "zod";

// Sent with the task as JSON Schema. The result is checked against it, and has its type.
const companies = z.array(z.object({ name: z.string(), url: z.url() }));

const client = new IntunedClient(); // INTUNED_WORKSPACE_ID and INTUNED_API_KEY
const { result } = await client.webTasks.run({
  task: "Scrape YC companies from batch S24",
  outputSchema: companies,
});
for (const { name, url } of result) console.log(`${name}: ${url}`);
