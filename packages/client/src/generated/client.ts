// @generated from the OpenAPI document by `npm run generate`. Do not edit: change the document and run it again.

import { Client } from "@intuned/runtime";
import { definition } from "./definition.js";
import type { IntunedClientOptions } from "./options.js";
import { WebTasks } from "./resources/web-tasks.js";
import { Projects } from "./resources/projects.js";

/**
 * Intuned Client
 *
 * Start a web task with a sentence, then poll for its result or have it delivered to a sink. Or run the APIs of a
 * project: one at a time, as jobs on a schedule, with auth sessions that keep them signed in.
 *
 * Every request needs an API key in the header `x-api-key`, and names the workspace that it belongs to and is billed
 * to. Errors of every status have the same body, `ErrorObject`.
 */
export class IntunedClient extends Client {
  readonly webTasks: WebTasks = new WebTasks(this);
  readonly projects: Projects = new Projects(this);

  /**
   * Makes a client; nothing is sent. Options that are left out come from the environment: `INTUNED_WORKSPACE_ID`, `INTUNED_API_KEY`.
   * @throws {OptionsError} when an option is missing or malformed.
   */
  constructor(options: IntunedClientOptions = {}) {
    super(definition, options);
  }
}
