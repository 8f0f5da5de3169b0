import { IntunedClientBase } from "./generated/index.js";
import { WebTasks } from "./web-tasks/web-tasks.js";

/**
 * Client of the Intuned API: gives a browser agent a task in plain language and waits for its result; runs the APIs of a
 * project, as single runs or as jobs.
 *
 * ```ts
 * const client = new IntunedClient(); // INTUNED_WORKSPACE_ID and INTUNED_API_KEY, or options
 * const { result } = await client.webTasks.run({ task: "Scrape YC companies from batch S24" });
 * ```
 */
export class IntunedClient extends IntunedClientBase {
  override readonly webTasks: WebTasks = new WebTasks(this);
}
