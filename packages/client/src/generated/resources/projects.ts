// @generated from the OpenAPI document by `npm run generate`. Do not edit: change the document and run it again.

import { Resource } from "@intuned/runtime";
import { ProjectsRuns } from "./projects-runs.js";
import { ProjectsJobs } from "./projects-jobs.js";
import { ProjectsAuthSessions } from "./projects-auth-sessions.js";

/** `client.projects` */
export class Projects extends Resource {
  readonly runs: ProjectsRuns = new ProjectsRuns(this.client);

  readonly jobs: ProjectsJobs = new ProjectsJobs(this.client);

  readonly authSessions: ProjectsAuthSessions = new ProjectsAuthSessions(this.client);
}
