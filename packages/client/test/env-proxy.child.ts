import { type ClientError, IntunedClient } from "@intuned/client";

// Starts a task at the server that is named, and prints what comes of it as JSON.
const [, , baseUrl] = process.argv;
const client = new IntunedClient({
  workspaceId: "123e4567-e89b-12d3-a456-426614174000",
  apiKey: "key-that-nobody-may-see",
  baseUrl,
  retry: { initialDelayMs: 1 },
});
const outcome = await client.webTasks
  .start({ task: "Find it" })
  .catch(({ name, attempts, mayHaveStarted }: ClientError) => ({ name, attempts, mayHaveStarted }));
process.stdout.write(JSON.stringify(outcome));
