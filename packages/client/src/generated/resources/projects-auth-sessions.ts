// @generated from the OpenAPI document by `npm run generate`. Do not edit: change the document and run it again.

import { type ApiPromise, type Client, Resource } from "@intuned/runtime";
import type { AuthSession, operations } from "@intuned/types";
import type { IntunedRequestOptions } from "../options.js";
import { ProjectsAuthSessionsCreate } from "./projects-auth-sessions-create.js";
import { ProjectsAuthSessionsUpdate } from "./projects-auth-sessions-update.js";
import { ProjectsAuthSessionsValidate } from "./projects-auth-sessions-validate.js";

/**
 * List the auth sessions of a project
 *
 * `client.projects.authSessions.list` as a function.
 * @param projectName Name that the project was created with, not its id.
 * @throws {ApiError} with status 400, 401, 403, 404, 429, 500, 503.
 */
export function getAuthSessions(
  client: Client,
  projectName: string,
  options?: IntunedRequestOptions,
): ApiPromise<operations["getAuthSessions"]["responses"][200]["content"]["application/json"]> {
  return client.request(
    {
      operationId: "getAuthSessions",
      method: "GET",
      path: "/{workspaceId}/projects/{projectName}/auth-sessions",
      accept: "application/json",
      promises: ["array"],
    },
    { path: { projectName } },
    options,
  );
}

/**
 * Get an auth session
 *
 * `client.projects.authSessions.get` as a function.
 * @param projectName Name that the project was created with, not its id.
 * @param authSessionId Id that the auth session was created with, or one from the list of the project's sessions.
 * @throws {ApiError} with status 400, 401, 403, 404, 429, 500, 503.
 */
export function getAuthSession(
  client: Client,
  projectName: string,
  authSessionId: string,
  options?: IntunedRequestOptions,
): ApiPromise<AuthSession> {
  return client.request(
    {
      operationId: "getAuthSession",
      method: "GET",
      path: "/{workspaceId}/projects/{projectName}/auth-sessions/{authSessionId}",
      accept: "application/json",
    },
    { path: { projectName, authSessionId } },
    options,
  );
}

/**
 * Delete an auth session
 *
 * `client.projects.authSessions.delete` as a function.
 * @param projectName Name that the project was created with, not its id.
 * @param authSessionId Id that the auth session was created with, or one from the list of the project's sessions.
 * @throws {ApiError} with status 400, 401, 403, 404, 429, 500, 503.
 */
export function deleteAuthSession(
  client: Client,
  projectName: string,
  authSessionId: string,
  options?: IntunedRequestOptions,
): ApiPromise<undefined> {
  return client.request(
    {
      operationId: "deleteAuthSession",
      method: "DELETE",
      path: "/{workspaceId}/projects/{projectName}/auth-sessions/{authSessionId}",
    },
    { path: { projectName, authSessionId } },
    options,
  );
}

/** Saved sign-ins that runs and jobs of a project can use. */
export class ProjectsAuthSessions extends Resource {
  readonly create: ProjectsAuthSessionsCreate = new ProjectsAuthSessionsCreate(this.client);

  readonly update: ProjectsAuthSessionsUpdate = new ProjectsAuthSessionsUpdate(this.client);

  readonly validate: ProjectsAuthSessionsValidate = new ProjectsAuthSessionsValidate(this.client);

  /**
   * List the auth sessions of a project
   *
   * Returns all auth sessions of the project, without paging.
   * @param projectName Name that the project was created with, not its id.
   * @throws {ApiError} with status 400, 401, 403, 404, 429, 500, 503.
   */
  list(
    projectName: string,
    options?: IntunedRequestOptions,
  ): ApiPromise<operations["getAuthSessions"]["responses"][200]["content"]["application/json"]> {
    return getAuthSessions(this.client, projectName, options);
  }

  /**
   * Get an auth session
   *
   * Returns the auth session and whether runs can use it.
   * @param projectName Name that the project was created with, not its id.
   * @param authSessionId Id that the auth session was created with, or one from the list of the project's sessions.
   * @throws {ApiError} with status 400, 401, 403, 404, 429, 500, 503.
   */
  get(projectName: string, authSessionId: string, options?: IntunedRequestOptions): ApiPromise<AuthSession> {
    return getAuthSession(this.client, projectName, authSessionId, options);
  }

  /**
   * Delete an auth session
   *
   * Deletes the auth session. Runs and jobs that use it fail from then on.
   * @param projectName Name that the project was created with, not its id.
   * @param authSessionId Id that the auth session was created with, or one from the list of the project's sessions.
   * @throws {ApiError} with status 400, 401, 403, 404, 429, 500, 503.
   */
  delete(projectName: string, authSessionId: string, options?: IntunedRequestOptions): ApiPromise<undefined> {
    return deleteAuthSession(this.client, projectName, authSessionId, options);
  }
}
