import { IntunedClient as GeneratedIntunedClient } from "./generated/index.js";
import { WebTasks } from "./web-tasks/web-tasks.js";

/**
 * Client of the Intuned web-task API: hands a browser agent a task in plain language, and waits for what comes of it.
 *
 * ```ts
 * const client = new IntunedClient(); // INTUNED_WORKSPACE_ID and INTUNED_API_KEY, or options
 * const { result } = await client.webTasks.run({ task: "Scrape YC companies from batch S24" });
 * ```
 */
export class IntunedClient extends GeneratedIntunedClient {
  override readonly webTasks: WebTasks = new WebTasks(this);
}
