// The same types by `require`. Compiled, like types.ts, and never run.
import intuned = require("@intuned/client");

const client = new intuned.IntunedClient({
  workspaceId: "123e4567-e89b-12d3-a456-426614174000",
  apiKey: "any",
});
client.webTasks.start({ task: "t" }) satisfies Promise<intuned.WebTaskStarted>;
// @ts-expect-error misspelt: startUrl
client.webTasks.start({ task: "t", startURL: "http://127.0.0.1" });
