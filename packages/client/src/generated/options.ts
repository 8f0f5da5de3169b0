// @generated from the OpenAPI document by `npm run generate`. Do not edit: change the document and run it again.

import type { ClientOptions, Credential, RequestOptions } from "@intuned/runtime";

/** What `new IntunedClient(…)` takes. */
export interface IntunedClientOptions extends ClientOptions {
  /**
   * Where the API is served; the first of these where omitted.
   *
   * - `https://app.intuned.io/api/v1/workspace`: Production. Everything that you start here is billed.
   * - `http://127.0.0.1:{port}`: A mock of this spec on your machine. It serves the paths without the base path of production.
   */
  baseUrl?: string | undefined;
  /**
   * Workspace that the request belongs to and is billed to. The API key must belong to it.
   *
   * Environment variable where omitted: `INTUNED_WORKSPACE_ID`.
   */
  workspaceId?: string | undefined;
  /**
   * Key of the workspace. It grants access to everything in the workspace, so keep it on the server side; a revoked key
   * stops working at once.
   *
   * Environment variable where omitted: `INTUNED_API_KEY`.
   */
  apiKey?: Credential | undefined;
}

/** What every call takes as its last argument; what stands here wins over the client's own. */
export interface IntunedRequestOptions extends RequestOptions {
  /** Workspace that the request belongs to and is billed to. The API key must belong to it. */
  workspaceId?: string | undefined;
}
