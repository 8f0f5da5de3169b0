import { Client } from "@intuned/runtime";
import { definition } from "./generated/definition.js";
import {
  type IntunedClient as GeneratedIntunedClient,
  type IntunedClientOptions,
  Projects,
} from "./generated/index.js";
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
// Not derived from the generated class, which has the same name: it only has to have the same resources.
export class IntunedClient
  extends Client<IntunedClientOptions>
  implements Record<Exclude<keyof GeneratedIntunedClient, keyof Client>, unknown>
{
  readonly webTasks: WebTasks = new WebTasks(this);
  readonly projects: Projects = new Projects(this);

  /**
   * Creates a client; nothing is sent. Options that are left out come from the environment: `INTUNED_WORKSPACE_ID`,
   * `INTUNED_API_KEY`.
   *
   * @throws {OptionsError} when an option is missing, malformed or unknown.
   */
  constructor(options: IntunedClientOptions = {}) {
    super(definition, options);
  }
}
