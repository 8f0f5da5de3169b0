// @generated from the OpenAPI document by `npm run generate`. Do not edit: change the document and run it again.

import { Client } from "@intuned/runtime";
import { definition } from "./definition.js";
import type { IntunedClientOptions } from "./options.js";
import { WebTasksBase } from "./resources/web-tasks.js";
import { Projects } from "./resources/projects.js";

/**
 * Intuned Client
 *
 * Describe a web task in a sentence and start it, then poll for its result or have it delivered to a sink. Or run the
 * APIs of a project: one at a time or as jobs on a schedule, signed in by auth sessions.
 *
 * Every request needs an API key in the `x-api-key` header. Its path names the workspace that the request belongs to
 * and is billed to. Every error response has the same body, `ErrorObject`.
 */
export class IntunedClientBase extends Client<IntunedClientOptions> {
  readonly webTasks: WebTasksBase = new WebTasksBase(this);
  readonly projects: Projects = new Projects(this);

  /**
   * Makes a client; nothing is sent. Options that are left out come from the environment: `INTUNED_WORKSPACE_ID`, `INTUNED_API_KEY`.
   * @throws {OptionsError} when an option is missing, malformed or unknown.
   */
  constructor(options: IntunedClientOptions = {}) {
    super(definition, options);
  }
}
