// @generated from the OpenAPI document by `npm run generate`. Do not edit: change the document and run it again.

export interface paths {
  "/{workspaceId}/web-tasks/start": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Workspace that the request belongs to and is billed to. The API key must belong to it. */
        workspaceId: components["parameters"]["WorkspaceId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Start a web task
     * @description Queues the task and returns at once, without waiting for it to run. Poll `webTaskResult` with the returned
     *     `webTaskId`, or pass a `sink`. Two requests start two tasks, and both are billed.
     */
    post: operations["webTaskStart"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/{workspaceId}/web-tasks/{webTaskId}/result": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Workspace that the request belongs to and is billed to. The API key must belong to it. */
        workspaceId: components["parameters"]["WorkspaceId"];
        /** @description Id that the start operation returned as `webTaskId`. */
        webTaskId: components["parameters"]["WebTaskId"];
      };
      cookie?: never;
    };
    /**
     * Get the state and the result of a web task
     * @description Returns the state of the task, and its result once it has ended. Poll every few seconds until `status` is `completed`
     *     or `canceled`; polling is free and changes nothing. A failed task is a 200 response too.
     */
    get: operations["webTaskResult"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/{workspaceId}/projects/{projectName}/run/start": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Workspace that the request belongs to and is billed to. The API key must belong to it. */
        workspaceId: components["parameters"]["WorkspaceId"];
        /** @description Name that the project was created with, not its id. */
        projectName: components["parameters"]["ProjectName"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Start a run of an API
     * @description Queues the run and returns at once, without waiting for it to end. Poll `runApiResult` with the returned `runId`, or
     *     pass a `sink`. Two requests start two runs, and both are billed.
     */
    post: operations["runApiStart"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/{workspaceId}/projects/{projectName}/run/{runId}/result": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Workspace that the request belongs to and is billed to. The API key must belong to it. */
        workspaceId: components["parameters"]["WorkspaceId"];
        /** @description Name that the project was created with, not its id. */
        projectName: components["parameters"]["ProjectName"];
        /** @description Id that the start operation returned as `runId`. */
        runId: components["parameters"]["RunId"];
      };
      cookie?: never;
    };
    /**
     * Get the state and the result of a run
     * @description Returns the state of the run, and its result once it has ended. Poll every few seconds until `status` is `completed`,
     *     `failed` or `canceled`. A failed run is a 200 response too.
     */
    get: operations["runApiResult"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/{workspaceId}/projects/{projectName}/jobs": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Workspace that the request belongs to and is billed to. The API key must belong to it. */
        workspaceId: components["parameters"]["WorkspaceId"];
        /** @description Name that the project was created with, not its id. */
        projectName: components["parameters"]["ProjectName"];
      };
      cookie?: never;
    };
    /**
     * List the jobs of a project
     * @description Returns all jobs of the project, without paging. The items differ from what `getJob` returns; for example, `project_id`
     *     is `projectId` there.
     */
    get: operations["getJobs"];
    put?: never;
    /**
     * Create a job
     * @description Creates the job. Its schedule, if it has one, starts runs from then on; each run is billed.
     */
    post: operations["createJob"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/{workspaceId}/projects/{projectName}/jobs/{jobId}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Workspace that the request belongs to and is billed to. The API key must belong to it. */
        workspaceId: components["parameters"]["WorkspaceId"];
        /** @description Name that the project was created with, not its id. */
        projectName: components["parameters"]["ProjectName"];
        /** @description Id that the job was created with. */
        jobId: components["parameters"]["JobId"];
      };
      cookie?: never;
    };
    /**
     * Get a job
     * @description Returns the current definition and state of the job.
     */
    get: operations["getJob"];
    /**
     * Replace a job
     * @description Replaces the whole definition of the job: a property that you omit is removed. Runs in progress keep the old
     *     definition.
     */
    put: operations["updateJob"];
    post?: never;
    /**
     * Delete a job
     * @description Deletes the job and its schedule. It cannot be restored.
     */
    delete: operations["deleteJob"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/{workspaceId}/projects/{projectName}/jobs/{jobId}/pause": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Workspace that the request belongs to and is billed to. The API key must belong to it. */
        workspaceId: components["parameters"]["WorkspaceId"];
        /** @description Name that the project was created with, not its id. */
        projectName: components["parameters"]["ProjectName"];
        /** @description Id that the job was created with. */
        jobId: components["parameters"]["JobId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Pause a job
     * @description Pauses the job and its runs in progress. Until the job is resumed, its schedule starts no runs and a trigger fails.
     */
    post: operations["pauseJob"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/{workspaceId}/projects/{projectName}/jobs/{jobId}/resume": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Workspace that the request belongs to and is billed to. The API key must belong to it. */
        workspaceId: components["parameters"]["WorkspaceId"];
        /** @description Name that the project was created with, not its id. */
        projectName: components["parameters"]["ProjectName"];
        /** @description Id that the job was created with. */
        jobId: components["parameters"]["JobId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Resume a job
     * @description Resumes the job and its paused runs. Its schedule starts runs again.
     */
    post: operations["resumeJob"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/{workspaceId}/projects/{projectName}/jobs/{jobId}/trigger": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Workspace that the request belongs to and is billed to. The API key must belong to it. */
        workspaceId: components["parameters"]["WorkspaceId"];
        /** @description Name that the project was created with, not its id. */
        projectName: components["parameters"]["ProjectName"];
        /** @description Id that the job was created with. */
        jobId: components["parameters"]["JobId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Start a run of a job
     * @description Starts a run of the job now, independent of its schedule. Fails if the job is paused. Two requests start two runs,
     *     and both are billed. Poll `getJobRun` with the returned `jobRunId` to follow the run.
     */
    post: operations["triggerJob"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/{workspaceId}/projects/{projectName}/jobs/{jobId}/runs": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Workspace that the request belongs to and is billed to. The API key must belong to it. */
        workspaceId: components["parameters"]["WorkspaceId"];
        /** @description Name that the project was created with, not its id. */
        projectName: components["parameters"]["ProjectName"];
        /** @description Id that the job was created with. */
        jobId: components["parameters"]["JobId"];
      };
      cookie?: never;
    };
    /**
     * List the runs of a job
     * @description Returns one page of the job's runs and their total number. Pages count from 0.
     */
    get: operations["getJobRuns"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/{workspaceId}/projects/{projectName}/jobs/{jobId}/runs/{jobRunId}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Workspace that the request belongs to and is billed to. The API key must belong to it. */
        workspaceId: components["parameters"]["WorkspaceId"];
        /** @description Name that the project was created with, not its id. */
        projectName: components["parameters"]["ProjectName"];
        /** @description Id that the job was created with. */
        jobId: components["parameters"]["JobId"];
        /** @description Id that `triggerJob` returned, or one from the list of the job's runs. */
        jobRunId: components["parameters"]["JobRunId"];
      };
      cookie?: never;
    };
    /**
     * Get a run of a job
     * @description Returns the run, and a URL to download its results once there are any.
     */
    get: operations["getJobRun"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/{workspaceId}/projects/{projectName}/jobs/{jobId}/runs/{jobRunId}/terminate": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Workspace that the request belongs to and is billed to. The API key must belong to it. */
        workspaceId: components["parameters"]["WorkspaceId"];
        /** @description Name that the project was created with, not its id. */
        projectName: components["parameters"]["ProjectName"];
        /** @description Id that the job was created with. */
        jobId: components["parameters"]["JobId"];
        /** @description Id that `triggerJob` returned, or one from the list of the job's runs. */
        jobRunId: components["parameters"]["JobRunId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Terminate a run of a job
     * @description Stops the run before it is complete. What it has cost until then is billed.
     */
    post: operations["terminateJobRun"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/{workspaceId}/projects/{projectName}/auth-sessions": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Workspace that the request belongs to and is billed to. The API key must belong to it. */
        workspaceId: components["parameters"]["WorkspaceId"];
        /** @description Name that the project was created with, not its id. */
        projectName: components["parameters"]["ProjectName"];
      };
      cookie?: never;
    };
    /**
     * List the auth sessions of a project
     * @description Returns all auth sessions of the project, without paging.
     */
    get: operations["getAuthSessions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/{workspaceId}/projects/{projectName}/auth-sessions/create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Workspace that the request belongs to and is billed to. The API key must belong to it. */
        workspaceId: components["parameters"]["WorkspaceId"];
        /** @description Name that the project was created with, not its id. */
        projectName: components["parameters"]["ProjectName"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Start creating an auth session
     * @description Runs the project's code that creates auth sessions, and returns at once. If a session with this `id` exists, it is
     *     recreated. Poll `createAuthSessionResult` with the returned `operationId`.
     */
    post: operations["CreateOrUpdateAuthSessionStart"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/{workspaceId}/projects/{projectName}/auth-sessions/create/{operationId}/result": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Workspace that the request belongs to and is billed to. The API key must belong to it. */
        workspaceId: components["parameters"]["WorkspaceId"];
        /** @description Name that the project was created with, not its id. */
        projectName: components["parameters"]["ProjectName"];
        /** @description Id that the start operation returned as `operationId`. */
        operationId: components["parameters"]["OperationId"];
      };
      cookie?: never;
    };
    /**
     * Get the state of creating an auth session
     * @description Returns the state of creating the session. Poll every few seconds until `status` is `done`, `failed` or
     *     `canceled`. A failed operation is a 200 response too.
     */
    get: operations["createAuthSessionResult"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/{workspaceId}/projects/{projectName}/auth-sessions/{authSessionId}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Workspace that the request belongs to and is billed to. The API key must belong to it. */
        workspaceId: components["parameters"]["WorkspaceId"];
        /** @description Name that the project was created with, not its id. */
        projectName: components["parameters"]["ProjectName"];
        /** @description Id that the auth session was created with, or one from the list of the project's sessions. */
        authSessionId: components["parameters"]["AuthSessionId"];
      };
      cookie?: never;
    };
    /**
     * Get an auth session
     * @description Returns the auth session and whether runs can use it.
     */
    get: operations["getAuthSession"];
    put?: never;
    post?: never;
    /**
     * Delete an auth session
     * @description Deletes the auth session. Runs and jobs that use it fail from then on.
     */
    delete: operations["deleteAuthSession"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/{workspaceId}/projects/{projectName}/auth-sessions/{authSessionId}/update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Workspace that the request belongs to and is billed to. The API key must belong to it. */
        workspaceId: components["parameters"]["WorkspaceId"];
        /** @description Name that the project was created with, not its id. */
        projectName: components["parameters"]["ProjectName"];
        /** @description Id that the auth session was created with, or one from the list of the project's sessions. */
        authSessionId: components["parameters"]["AuthSessionId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Start updating an auth session
     * @description Recreates the auth session by running the project's code, and returns at once. Poll `updateAuthSessionResult` with the
     *     returned `operationId`.
     */
    post: operations["UpdateAuthSessionStart"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/{workspaceId}/projects/{projectName}/auth-sessions/{authSessionId}/update/{operationId}/result": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Workspace that the request belongs to and is billed to. The API key must belong to it. */
        workspaceId: components["parameters"]["WorkspaceId"];
        /** @description Name that the project was created with, not its id. */
        projectName: components["parameters"]["ProjectName"];
        /** @description Id that the auth session was created with, or one from the list of the project's sessions. */
        authSessionId: components["parameters"]["AuthSessionId"];
        /** @description Id that the start operation returned as `operationId`. */
        operationId: components["parameters"]["OperationId"];
      };
      cookie?: never;
    };
    /**
     * Get the state of updating an auth session
     * @description Returns the state of updating the session. Poll every few seconds until `status` is `done`, `failed` or
     *     `canceled`. A failed operation is a 200 response too.
     */
    get: operations["updateAuthSessionResult"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/{workspaceId}/projects/{projectName}/auth-sessions/{authSessionId}/validate/start": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Workspace that the request belongs to and is billed to. The API key must belong to it. */
        workspaceId: components["parameters"]["WorkspaceId"];
        /** @description Name that the project was created with, not its id. */
        projectName: components["parameters"]["ProjectName"];
        /** @description Id that the auth session was created with, or one from the list of the project's sessions. */
        authSessionId: components["parameters"]["AuthSessionId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Start validating an auth session
     * @description Runs the project's code that checks auth sessions, and returns at once. If the check fails, the session is recreated
     *     unless `autoRecreate` is `false`. Poll `validateAuthSessionResult` with the returned `operationId`.
     */
    post: operations["ValidateAuthSessionStart"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/{workspaceId}/projects/{projectName}/auth-sessions/{authSessionId}/validate/{operationId}/result": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Workspace that the request belongs to and is billed to. The API key must belong to it. */
        workspaceId: components["parameters"]["WorkspaceId"];
        /** @description Name that the project was created with, not its id. */
        projectName: components["parameters"]["ProjectName"];
        /** @description Id that the auth session was created with, or one from the list of the project's sessions. */
        authSessionId: components["parameters"]["AuthSessionId"];
        /** @description Id that the start operation returned as `operationId`. */
        operationId: components["parameters"]["OperationId"];
      };
      cookie?: never;
    };
    /**
     * Get the state of validating an auth session
     * @description Returns the state of validating the session. Poll every few seconds until `status` is `done`, `failed` or
     *     `canceled`. A failed operation is a 200 response too.
     */
    get: operations["validateAuthSessionResult"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface components {
  schemas: {
    /**
     * Format: uri
     * @description Proxy for all traffic of the browser, `http`, `https` or `socks5`. Without it, sites see the service's own network.
     * @example http://my-proxy.com:8080
     */
    ProxyUrl: string;
    /**
     * Format: uri
     * @description URL of the receiver, `http` or `https`, reachable from the public internet. A redirect counts as a failed delivery.
     * @example https://hooks.example/intuned
     */
    WebhookUrl: string;
    /**
     * @description Headers sent with every delivery, such as a token that identifies the sender to the receiver.
     * @example {"x-hook-token":"example-token"}
     */
    WebhookHeaders: {
      [key: string]: string;
    };
    /** @description Delivers the result as a JSON `POST` to your URL. The callback `webTaskDelivery` describes it. */
    WebhookSink: {
      /**
       * @description Identifies a webhook.
       * @constant
       */
      type: "webhook";
      url: components["schemas"]["WebhookUrl"];
      headers?: components["schemas"]["WebhookHeaders"];
      /**
       * @description Whether to deliver nothing when the task fails. Polling still reports the failure.
       * @default false
       */
      skipOnFail?: boolean;
    };
    /**
     * @description Bucket to write to; it must exist. Lower-case letters, digits, dots and hyphens, 3 to 63 characters.
     * @example example-results
     */
    S3Bucket: string;
    /**
     * @description Id of the access key. The key only needs permission to put objects into the bucket.
     * @example example-access-key-id
     */
    S3AccessKeyId: string;
    /**
     * @description Secret of the access key. Never returned, not even in part.
     * @example example-secret-access-key
     */
    S3SecretAccessKey: string;
    /**
     * @description Region of the bucket; services without regions take `auto` or `us-east-1`.
     * @example us-east-1
     */
    S3Region: string;
    /**
     * @description Prefix of the object's key, used as it is. End it with `/` for a folder. Empty by default.
     * @example web-tasks/
     */
    S3Prefix: string;
    /**
     * Format: uri
     * @description URL of the S3-compatible service. Omit it for Amazon S3.
     * @example https://s3.storage.example
     */
    S3Endpoint: string;
    /** @description Delivers the result as a JSON object in a bucket of Amazon S3 or of a compatible service. */
    S3Sink: {
      /**
       * @description Identifies an S3 bucket.
       * @constant
       */
      type: "s3";
      bucket: components["schemas"]["S3Bucket"];
      accessKeyId: components["schemas"]["S3AccessKeyId"];
      secretAccessKey: components["schemas"]["S3SecretAccessKey"];
      region: components["schemas"]["S3Region"];
      prefix?: components["schemas"]["S3Prefix"];
      endpoint?: components["schemas"]["S3Endpoint"];
      /**
       * @description Whether to name the bucket in the path instead of the host name, as self-hosted services often need.
       * @default false
       */
      forcePathStyle?: boolean;
      /**
       * @description Whether to write nothing when the task fails. Polling still reports the failure.
       * @default false
       */
      skipOnFail?: boolean;
    };
    /** @description Where the result is delivered when the task ends. Polling works too. In the result, secrets of the sink are obfuscated. */
    Sink: components["schemas"]["WebhookSink"] | components["schemas"]["S3Sink"];
    /** @description What to do, where to start, and where the result goes. Stored verbatim. */
    WebTaskInput: {
      /**
       * @description What to do, in natural language. The more precise it is, the fewer steps the agent needs.
       * @example Scrape YC companies from batch S24
       */
      task: string;
      /**
       * Format: uri
       * @description Page that the agent opens first, `http` or `https`. Without it, the agent finds one from the task.
       * @example https://www.ycombinator.com/companies
       */
      startUrl?: string;
      /**
       * @description Values substituted into the task at run time, by name, of any JSON type. Put values that change from run to run here
       *     instead of into `task`: tasks that differ only in parameters can share one `reuseKey`.
       * @example {"param1":"value1","param2":42,"param3":true}
       */
      parameters?: {
        [key: string]: unknown;
      };
      /**
       * @description Shape of the result, as JSON Schema (draft 2020-12, `$defs` and `$ref` allowed) or one of the extended types, such
       *     as `{ "type": "attachment" }` for a file. Without it, the agent chooses a format, which may differ between runs.
       */
      outputSchema?: {
        [key: string]: unknown;
      };
      /**
       * @description Ties the task to the code and resources saved under this key: a later task starts from them instead of from
       *     scratch. The same key means the same automation, whatever `startUrl` and `parameters` are. Without it, the server
       *     creates a key and returns it with the result.
       * @example yc_companies
       */
      reuseKey?: string;
      /**
       * @description Anthropic model that the agent runs with, from the cheapest to the most capable.
       * @default haiku
       * @example sonnet
       * @enum {string}
       */
      model?: "haiku" | "sonnet" | "opus";
      proxy?: components["schemas"]["ProxyUrl"];
      /**
       * @description Id of a captured web task auth (a recorded session), prefixed `wta_`. The browser starts with its cookies and
       *     storage, so it is already signed in.
       * @example wta_123
       */
      auth?: string;
      sink?: components["schemas"]["Sink"];
    };
    /**
     * @description Id of a task, prefixed `wt_`. Unique across workspaces and never reused.
     * @example wt_123
     */
    WebTaskId: string;
    /** @description The task is accepted and queued. Only the request itself has been validated. */
    WebTaskStarted: {
      /** @description Id to poll the result with. Store it; a second start is a second task. */
      webTaskId: components["schemas"]["WebTaskId"];
      /** @description State of the task right after the start. Poll the result to follow it. */
      status: "pending" | (string & {});
    };
    /** @description Why a request failed. `code` is for programs, `message` for people. */
    ErrorObject: {
      /**
       * @description Stable name of the error in kebab-case, the only thing to compare with. New codes are added over time.
       * @example bad-request
       */
      code: string;
      /**
       * @description Who has to act: `user` the caller, `auth` whoever manages keys and sessions, `billing` whoever pays, `execution`
       *     the author of the automation, `infrastructure` the service.
       */
      category: ("infrastructure" | "execution" | "auth" | "user" | "billing") | (string & {});
      /** @description What happened, in a human-readable sentence. The wording can change, so don't compare it. */
      message: string;
      /** @description Whether the same request can succeed later without a change. Missing in the older spelling. */
      retriable?: boolean;
      /**
       * @deprecated
       * @description Older spelling of `retriable`, read when that is missing.
       */
      retirable?: boolean;
      /**
       * Format: uri
       * @description Page that explains the code.
       */
      doc_url?: string;
      /** @description Identifies the request in the service's logs; quote it when you ask for support. */
      correlation_id?: string;
      /**
       * @deprecated
       * @description Other spelling of `correlation_id`, read when that is missing.
       */
      correlationId?: string;
      /** @description More about the error, depending on `code`; for an invalid request, what is wrong and where. */
      details?: unknown;
    };
    /** @description A result that is small enough for the response. */
    InlineResult: {
      /**
       * @description Identifies an inline result.
       * @constant
       */
      type: "inline";
      /**
       * @description The result, any JSON value, in the shape of the task's `outputSchema` if it has one. Missing when the task has
       *     nothing to return.
       */
      data?: unknown;
    };
    /** @description Where to download a result. */
    ResultFile: {
      /**
       * Format: uri
       * @description URL to download with a plain `GET`, without the API key. It grants access by itself until `expiresAt`, so treat it
       *     as a secret.
       * @example https://files.example/results/wt_456.json
       */
      url: string;
      /**
       * @description Media type of the file. A structured result is `application/json`.
       * @example application/json
       */
      contentType: string;
      /** @description Size of the file in bytes. */
      sizeBytes: number;
      /**
       * @description When the URL stops working. Get the result again for a new URL.
       * @example 2026-01-15T10:12:00Z
       */
      expiresAt: string;
    };
    /** @description A result that is too large for the response, or is a file itself. */
    FileResult: {
      /**
       * @description Identifies a result to download.
       * @constant
       */
      type: "file";
      file: components["schemas"]["ResultFile"];
    };
    /** @description The result of a task, either in the response itself or as a file to download, discriminated by `type`. */
    ResultContent: components["schemas"]["InlineResult"] | components["schemas"]["FileResult"];
    /** @description The saved code behind the task. Start a task with this key as its `reuseKey` to build on it. */
    WebTaskReuse: {
      /**
       * @description The caller's `reuseKey`, or one prefixed `wtr_` that the server created because there was none.
       * @example wtr_123
       */
      key: string;
      /** @description Whether code saved by an earlier task ran. */
      used: boolean;
      /** @description Whether this task saved the first code under the key. */
      created?: boolean;
      /** @description Whether this task saved better code under the key. Never true for a failed task. */
      updated: boolean;
      /**
       * @description Id of the revision that is saved under the key after the task.
       * @example rev_123
       */
      revision_id: string;
      /**
       * @description When that revision was saved.
       * @example 2026-01-15T09:02:30Z
       */
      revision_timestamp: string;
    };
    /** @description What the task cost. Final, because the task has ended. */
    WebTaskCost: {
      /**
       * @description Cost of the AI models that the agent used, in US dollars. Missing when none was used.
       * @example 0.42
       */
      aiUsd?: number;
    };
    /** @description A webhook as it was submitted, with header values obfuscated. */
    SubmittedWebhookSink: {
      /**
       * @description Identifies a webhook.
       * @constant
       */
      type: "webhook";
      /** @description Receiver of the delivery. Parts that look like a token may be obfuscated, so it isn't always a URL. */
      url?: string;
      /** @description Headers sent with every delivery, with their values obfuscated. */
      headers?: {
        [key: string]: string;
      };
      /** @description Whether a failed task is not delivered. */
      skipOnFail?: boolean;
    };
    /** @description A bucket as it was submitted, with its access key obfuscated. */
    SubmittedS3Sink: {
      /**
       * @description Identifies an S3 bucket.
       * @constant
       */
      type: "s3";
      /** @description Bucket that the result is written to. */
      bucket?: string;
      /** @description Id of the access key, obfuscated. */
      accessKeyId?: string;
      /** @description A placeholder for the secret, if anything. */
      secretAccessKey?: string;
      /** @description Region of the bucket. */
      region?: string;
      /** @description Prefix of the object's key. */
      prefix?: string;
      /** @description URL of the S3-compatible service; missing for Amazon S3. */
      endpoint?: string;
      /** @description Whether the bucket is named in the path. */
      forcePathStyle?: boolean;
      /** @description Whether a failed task is not delivered. */
      skipOnFail?: boolean;
    };
    /** @description Where the result is delivered, with secrets obfuscated, so it can't be the sink of another task. */
    SubmittedSink: components["schemas"]["SubmittedWebhookSink"] | components["schemas"]["SubmittedS3Sink"];
    /** @description The task as it was submitted. Fields that were not sent are missing; secrets of the sink are obfuscated. */
    SubmittedWebTask: {
      /** @description What to do, in natural language. */
      task: string;
      /** @description Page that the agent opens first. */
      startUrl?: string;
      /** @description Values that were substituted into the task, by name. */
      parameters?: {
        [key: string]: unknown;
      };
      /** @description Schema of the result. */
      outputSchema?: {
        [key: string]: unknown;
      };
      /** @description Key that the caller passed. The one in use, created or not, is in `reuse`. */
      reuseKey?: string;
      /** @description Model that the caller chose. The server may add values at any time. */
      model?: ("haiku" | "sonnet" | "opus") | (string & {});
      /** @description Proxy of the browser. Credentials in it may be obfuscated, so it isn't always a URL. */
      proxy?: string;
      /** @description Id of the captured auth that the browser started with. */
      auth?: string;
      sink?: components["schemas"]["SubmittedSink"];
    };
    /**
     * @description When the task was accepted (RFC 3339).
     * @example 2026-01-15T09:00:00Z
     */
    WebTaskCreatedAt: string;
    /**
     * @description When the agent began (RFC 3339); `null` when the task ended in the queue.
     * @example 2026-01-15T09:00:04Z
     */
    WebTaskStartedAt: string | null;
    /**
     * @description When the task ended (RFC 3339).
     * @example 2026-01-15T09:02:30Z
     */
    WebTaskCompletedAt: string;
    /** @description The task succeeded. `result` has its data, inline or as a file. */
    WebTaskResultSucceeded: {
      webTaskId: components["schemas"]["WebTaskId"];
      /**
       * @description The task has ended; `outcome` says how.
       * @constant
       */
      status: "completed";
      /**
       * @description The agent did what the task asked for.
       * @constant
       */
      outcome: "success";
      result?: components["schemas"]["ResultContent"];
      reuse?: components["schemas"]["WebTaskReuse"];
      cost: components["schemas"]["WebTaskCost"];
      input?: components["schemas"]["SubmittedWebTask"];
      createdAt: components["schemas"]["WebTaskCreatedAt"];
      startedAt: components["schemas"]["WebTaskStartedAt"];
      completedAt: components["schemas"]["WebTaskCompletedAt"];
    };
    /** @description Why a task failed. `code` is for programs, `message` for people. */
    WebTaskError: {
      /**
       * @description Stable name of the error, the only thing to compare with. `workspace-rate-limited`, `internal-error` and `timeout`
       *     can go away by themselves; `unauthenticated`, `no-ai-credits-left` and `rejected` need a change first.
       */
      code:
        | (
            | "workspace-rate-limited"
            | "unauthenticated"
            | "no-ai-credits-left"
            | "internal-error"
            | "timeout"
            | "rejected"
          )
        | (string & {});
      /** @description What happened, in a human-readable sentence. The wording can change, so don't compare it. */
      message: string;
      /** @description More about the error, any JSON value, depending on `code`. */
      details?: unknown;
    };
    /** @description The task ended without a result. `error` says why. */
    WebTaskResultFailed: {
      webTaskId: components["schemas"]["WebTaskId"];
      /**
       * @description The task has ended; `outcome` says how.
       * @constant
       */
      status: "completed";
      /**
       * @description The agent couldn't do what the task asked for, or never began.
       * @constant
       */
      outcome: "failed";
      error?: components["schemas"]["WebTaskError"];
      reuse?: components["schemas"]["WebTaskReuse"];
      cost: components["schemas"]["WebTaskCost"];
      input?: components["schemas"]["SubmittedWebTask"];
      createdAt: components["schemas"]["WebTaskCreatedAt"];
      startedAt: components["schemas"]["WebTaskStartedAt"];
      completedAt: components["schemas"]["WebTaskCompletedAt"];
    };
    /** @description The task was canceled before it ended. There is neither a result nor an error. */
    WebTaskResultCanceled: {
      webTaskId: components["schemas"]["WebTaskId"];
      /**
       * @description The task was canceled.
       * @constant
       */
      status: "canceled";
      input?: components["schemas"]["SubmittedWebTask"];
      createdAt: components["schemas"]["WebTaskCreatedAt"];
      startedAt: components["schemas"]["WebTaskStartedAt"];
      completedAt: components["schemas"]["WebTaskCompletedAt"];
    };
    /** @description What a sink receives when a task ends, which is its result. Discriminated like `WebTaskResult`. */
    WebTaskDelivery:
      | components["schemas"]["WebTaskResultSucceeded"]
      | components["schemas"]["WebTaskResultFailed"]
      | components["schemas"]["WebTaskResultCanceled"];
    /** @description The task waits in the queue. Poll again later. */
    WebTaskResultPending: {
      webTaskId: components["schemas"]["WebTaskId"];
      /**
       * @description The task is queued.
       * @constant
       */
      status: "pending";
      input?: components["schemas"]["SubmittedWebTask"];
      createdAt: components["schemas"]["WebTaskCreatedAt"];
    };
    /** @description The agent is working. Poll again later; a task takes from seconds to many minutes. */
    WebTaskResultStarted: {
      webTaskId: components["schemas"]["WebTaskId"];
      /**
       * @description The agent is working on the task.
       * @constant
       */
      status: "started";
      input?: components["schemas"]["SubmittedWebTask"];
      createdAt: components["schemas"]["WebTaskCreatedAt"];
      /**
       * @description When the agent began (RFC 3339); the time before it was spent in the queue.
       * @example 2026-01-15T09:00:04Z
       */
      startedAt: string;
    };
    /**
     * @description State of a task, discriminated by `status` and, for a completed one, by `outcome`. `completed` and `canceled` are
     *     final: such a response doesn't change any more.
     */
    WebTaskResult:
      | components["schemas"]["WebTaskResultSucceeded"]
      | components["schemas"]["WebTaskResultFailed"]
      | components["schemas"]["WebTaskResultPending"]
      | components["schemas"]["WebTaskResultStarted"]
      | components["schemas"]["WebTaskResultCanceled"];
    /**
     * @description Parameters of the API, by name, of any JSON type; an empty object if it takes none.
     * @example {"page":1,"limit":10}
     */
    ApiParametersInput: {
      [key: string]: unknown;
    };
    /** @description Whether to record a trace of the browser, for debugging. */
    SaveTraceInput: boolean;
    /**
     * @description Timeout of one attempt, in seconds.
     * @default 600
     */
    RequestTimeoutInput: number;
    /** @description Retry policy for failed attempts. */
    RunRetryInput: {
      /**
       * @description Maximum number of attempts, including the first.
       * @default 3
       */
      maximumAttempts?: number;
    };
    /**
     * @description Maximum number of attempts, including the first.
     * @default 3
     */
    AttemptsInput: number;
    /** @description An existing auth session. */
    RunAuthSessionById: {
      /**
       * @description Id of the auth session.
       * @example user-1
       */
      id: string;
      /**
       * @description Whether to recreate the session if its check fails.
       * @default true
       */
      autoRecreate?: boolean;
      /** @description Maximum number of attempts to check the session. */
      checkAttempts?: components["schemas"]["AttemptsInput"];
      /** @description Maximum number of attempts to recreate the session. */
      createAttempts?: components["schemas"]["AttemptsInput"];
      proxy?: components["schemas"]["ProxyUrl"];
      requestTimeout?: components["schemas"]["RequestTimeoutInput"];
      saveTrace?: components["schemas"]["SaveTraceInput"];
    };
    /**
     * @description Input for the project's code that creates auth sessions, such as a user name and a password.
     * @example {"username":"ada","password":"example-password"}
     */
    AuthSessionParametersInput: {
      [key: string]: unknown;
    };
    /** @description An auth session created at run time from `runtimeInput`. */
    RunAuthSessionByInput: {
      /**
       * @description Id for the auth session, so that later runs can use it. Without it, the service generates one.
       * @example user-1
       */
      id?: string;
      runtimeInput: components["schemas"]["AuthSessionParametersInput"];
      /**
       * @description Always `true`, because `runtimeInput` is all that creating the session needs.
       * @default true
       * @constant
       */
      autoRecreate?: true;
      /** @description Maximum number of attempts to check the session. */
      checkAttempts?: components["schemas"]["AttemptsInput"];
      /** @description Maximum number of attempts to create the session. */
      createAttempts?: components["schemas"]["AttemptsInput"];
      proxy?: components["schemas"]["ProxyUrl"];
      requestTimeout?: components["schemas"]["RequestTimeoutInput"];
      saveTrace?: components["schemas"]["SaveTraceInput"];
    };
    /** @description Auth session that the run uses, either an existing one by `id` or one created from `runtimeInput`. */
    RunAuthSessionInput:
      | components["schemas"]["RunAuthSessionById"]
      | components["schemas"]["RunAuthSessionByInput"];
    /**
     * @description Names of the APIs whose results are delivered; all APIs if omitted.
     * @example ["get-contracts"]
     */
    ApisToSendInput: string[];
    /** @description Delivers each result as a JSON `POST` to your URL. */
    RunWebhookSink: {
      /**
       * @description Identifies a webhook.
       * @constant
       */
      type: "webhook";
      url: components["schemas"]["WebhookUrl"];
      headers?: components["schemas"]["WebhookHeaders"];
      /**
       * @description Whether to deliver nothing for a run that failed.
       * @default false
       */
      skipOnFail?: boolean;
      apisToSend?: components["schemas"]["ApisToSendInput"];
    };
    /** @description Delivers each result as a JSON object in a bucket of Amazon S3 or of a compatible service. */
    RunS3Sink: {
      /**
       * @description Identifies an S3 bucket.
       * @constant
       */
      type: "s3";
      bucket: components["schemas"]["S3Bucket"];
      accessKeyId: components["schemas"]["S3AccessKeyId"];
      secretAccessKey: components["schemas"]["S3SecretAccessKey"];
      region: components["schemas"]["S3Region"];
      prefix?: components["schemas"]["S3Prefix"];
      endpoint?: components["schemas"]["S3Endpoint"];
      /** @description Whether to name the bucket in the path instead of the host name, as self-hosted services often need. */
      forcePathStyle?: boolean;
      /**
       * @description Whether to write nothing for a run that failed.
       * @default false
       */
      skipOnFail?: boolean;
      apisToSend?: components["schemas"]["ApisToSendInput"];
    };
    /** @description Where results of runs are delivered. */
    RunSink: components["schemas"]["RunWebhookSink"] | components["schemas"]["RunS3Sink"];
    /** @description Which API of the project to run, with which parameters, and how. */
    RunInput: {
      /**
       * @description Name of the API, which is the path of its file in the project's `api` folder, without the extension.
       * @example get-contracts
       */
      api: string;
      parameters: components["schemas"]["ApiParametersInput"];
      proxy?: components["schemas"]["ProxyUrl"];
      saveTrace?: components["schemas"]["SaveTraceInput"];
      requestTimeout?: components["schemas"]["RequestTimeoutInput"];
      retry?: components["schemas"]["RunRetryInput"];
      authSession?: components["schemas"]["RunAuthSessionInput"];
      sink?: components["schemas"]["RunSink"];
    };
    /** @description The run is accepted and queued. */
    RunStarted: {
      /**
       * @description Id to poll the result with. Store it; a second start is a second run.
       * @example run_123
       */
      runId: string;
      /** @description State of the run right after the start. Poll the result to follow it. */
      status: "pending" | (string & {});
    };
    /** @description A further run that an API requested. */
    ExtendedPayload: {
      /**
       * @description Name of the API to run.
       * @example get-contract
       */
      api: string;
      /** @description Id of the run, if it was started. */
      runId?: string;
      /** @description Parameters of the API, by name. */
      parameters?: {
        [key: string]: unknown;
      };
    };
    /** @description Why a run failed, or the run behind an operation on an auth session. */
    RunError: {
      /** @description What happened, in a human-readable sentence. The wording can change, so don't compare it. */
      message: string;
      /** @description Stable name of the error, the only thing to compare with. New codes are added over time. */
      code?:
        | (
            | "internal-server-error"
            | "script-process-crashed"
            | "unexpected"
            | "script-execution-exception"
            | "script-no-valid-output-received"
            | "result-too-big-error"
            | "script-timeout"
            | "script-unexpected-error"
            | "auth-check-failed"
            | "all-attempts-failed"
            | "check-attempts-failed"
            | "create-attempts-failed"
            | "post-create-check-attempts-failed"
            | "api-attempts-failed"
            | "onepassword-integration-error"
            | "job-run-terminated"
          )
        | (string & {});
      /** @description Who has to act, as in `ErrorObject`. */
      category: ("infrastructure" | "execution" | "auth" | "user" | "billing") | (string & {});
      /**
       * @description Whether another run can succeed without a change (spelled this way by the service).
       * @default false
       */
      retirable?: boolean;
      /** @description Page that explains the code. */
      doc_url?: string;
      /** @description Identifies the run in the service's logs; quote it when you ask for support. */
      correlation_id?: string;
      /** @description More about the error, any JSON value, depending on `code`. */
      details?: unknown;
    };
    /** @description Why a run was canceled, or the run behind an operation on an auth session. */
    RunReason: {
      /** @description Stable name of the reason, the only thing to compare with. New ones are added over time. */
      type:
        | (
            | "auth-session-validate-dependency-failed"
            | "terminated"
            | "job-run-paused"
            | "job-run-terminated"
            | "failed-to-initialize-job-run"
            | "api-access-disabled"
            | "cancelled-user-action"
          )
        | (string & {});
      /** @description The reason, in a human-readable sentence. */
      message: string;
      /** @description Page that explains the reason. */
      doc_url?: string;
      /** @description More about the reason, any JSON value, depending on `type`. */
      details?: unknown;
    };
    /**
     * @description State of a run. `completed`, `failed` and `canceled` are final. A completed run has `result`, a failed one `error`, a
     *     canceled one `reason`.
     */
    RunResult: {
      /**
       * @description The same id that the start operation returned.
       * @example run_123
       */
      runId: string;
      /** @description State of the run now. Treat a value that you don't know as not final. */
      status: ("pending" | "started" | "completed" | "canceled" | "failed") | (string & {});
      /** @description What the API returned, any JSON value. */
      result?: unknown;
      /** @description Further runs that the API requested. */
      extendedPayloads?: components["schemas"]["ExtendedPayload"][];
      error?: components["schemas"]["RunError"];
      /** @description What happened to a failed or canceled run, in a human-readable sentence. */
      message?: string;
      reason?: components["schemas"]["RunReason"];
    };
    /** @description State of the job. While it is `PAUSED`, its schedule starts no runs and a trigger fails. */
    JobState: ("ACTIVE" | "PAUSED") | (string & {});
    /** @description Why the job is in its state. */
    JobReason: {
      /** @description Stable name of the reason. */
      type: ("paused" | "terminated") | (string & {});
      /** @description The reason, in a human-readable sentence. */
      message: string;
      /** @description More about the reason, any JSON value. */
      details?: unknown;
      /** @description When the job entered its state (RFC 3339). */
      timestamp?: string;
    };
    /**
     * @description Timeout of one attempt, in seconds.
     * @default 600
     */
    RequestTimeout: number;
    /** @description Retry policy for failed attempts. */
    RunRetry: {
      /**
       * @description Maximum number of attempts, including the first.
       * @default 3
       */
      maximumAttempts?: number;
    };
    /** @description A run of one API. */
    JobPayload: {
      /**
       * @description Name of the API, which is the path of its file in the project's `api` folder, without the extension.
       * @example list-contracts
       */
      apiName: string;
      /** @description Parameters of the API, by name. */
      parameters: {
        [key: string]: unknown;
      };
      requestTimeout?: components["schemas"]["RequestTimeout"];
      retry?: components["schemas"]["RunRetry"];
    };
    /** @description Limits for each run of the job. */
    JobConfiguration: {
      retry?: components["schemas"]["RunRetry"];
      /** @description Number of API runs in one batch. They are not guaranteed to run at the same time. */
      maxConcurrentRequests?: number;
      requestTimeout?: components["schemas"]["RequestTimeout"];
      /** @description Maximum number of API runs in one run of the job, extended payloads included. */
      maxRuns?: number;
      /** @description Proxy for all traffic of the browser. */
      proxy?: string;
    };
    /** @description A fixed interval between starts, counted from the Unix epoch. */
    ScheduleInterval: {
      /**
       * @description Time between two starts, in milliseconds or as a duration such as `6h`.
       * @example 6h
       */
      every: number | string;
    };
    /** @description Every nth number of a range. */
    NumberSteps: {
      /** @description First number. */
      start: number;
      /** @description Step from one number to the next. */
      step: number;
      /** @description Last number, included if a step reaches it. */
      end: number;
    };
    /** @description All numbers of a range. */
    NumberRange: {
      /** @description First number. */
      start: number;
      /** @description Last number. */
      end?: number;
    };
    /** @description A number, a range, a list of these, or `*` for all. */
    CalendarNumber:
      | number
      | components["schemas"]["NumberSteps"]
      | components["schemas"]["NumberRange"]
      | (number | components["schemas"]["NumberSteps"] | components["schemas"]["NumberRange"])[]
      | "*";
    /** @description Name of a weekday, in capitals. */
    Weekday:
      | ("SUNDAY" | "MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY")
      | (string & {});
    /** @description Every nth weekday of a range. */
    WeekdaySteps: {
      /** @description First weekday. */
      start: components["schemas"]["Weekday"];
      /** @description Step from one weekday to the next, in days. */
      step: number;
      /** @description Last weekday, included if a step reaches it. */
      end: components["schemas"]["Weekday"];
    };
    /** @description All weekdays of a range. */
    WeekdayRange: {
      /** @description First weekday. */
      start: components["schemas"]["Weekday"];
      /** @description Last weekday. */
      end?: components["schemas"]["Weekday"];
    };
    /** @description A weekday, a range, a list of these, or `*` for all. */
    CalendarWeekday:
      | components["schemas"]["Weekday"]
      | components["schemas"]["WeekdaySteps"]
      | components["schemas"]["WeekdayRange"]
      | (
          | components["schemas"]["Weekday"]
          | components["schemas"]["WeekdaySteps"]
          | components["schemas"]["WeekdayRange"]
        )[]
      | "*";
    /** @description Name of a month, in capitals. */
    Month:
      | (
          | "JANUARY"
          | "FEBRUARY"
          | "MARCH"
          | "APRIL"
          | "MAY"
          | "JUNE"
          | "JULY"
          | "AUGUST"
          | "SEPTEMBER"
          | "OCTOBER"
          | "NOVEMBER"
          | "DECEMBER"
        )
      | (string & {});
    /** @description Every nth month of a range. */
    MonthSteps: {
      /** @description First month. */
      start: components["schemas"]["Month"];
      /** @description Step from one month to the next, in months. */
      step: number;
      /** @description Last month, included if a step reaches it. */
      end: components["schemas"]["Month"];
    };
    /** @description All months of a range. */
    MonthRange: {
      /** @description First month. */
      start: components["schemas"]["Month"];
      /** @description Last month. */
      end?: components["schemas"]["Month"];
    };
    /** @description A month, a range, a list of these, or `*` for all. */
    CalendarMonth:
      | components["schemas"]["Month"]
      | components["schemas"]["MonthSteps"]
      | components["schemas"]["MonthRange"]
      | (
          | components["schemas"]["Month"]
          | components["schemas"]["MonthSteps"]
          | components["schemas"]["MonthRange"]
        )[]
      | "*";
    /** @description Times that match all fields. Set each field; what an omitted one matches isn't documented. */
    Calendar: {
      /** @description Seconds, 0 to 59. */
      second?: components["schemas"]["CalendarNumber"];
      /** @description Minutes, 0 to 59. */
      minute?: components["schemas"]["CalendarNumber"];
      /** @description Hours, 0 to 23. */
      hour?: components["schemas"]["CalendarNumber"];
      dayOfWeek?: components["schemas"]["CalendarWeekday"];
      /** @description Days, 1 to 31. */
      dayOfMonth?: components["schemas"]["CalendarNumber"];
      month?: components["schemas"]["CalendarMonth"];
      /** @description Years, with four digits. */
      year?: components["schemas"]["CalendarNumber"];
      /** @description A comment. It doesn't affect the schedule. */
      comment?: string;
    };
    /** @description When the job starts by itself. The next run starts at the earliest time of all `intervals` and `calendars`. */
    JobSchedule: {
      /** @description Starts at fixed intervals. */
      intervals?: components["schemas"]["ScheduleInterval"][];
      /** @description Starts at calendar times. */
      calendars?: components["schemas"]["Calendar"][];
      /**
       * @description Maximum random delay of a start, in milliseconds or as a duration such as `5m`.
       * @example 5m
       */
      jitter?: number | string;
    };
    /** @description A webhook as it was submitted; secrets in it can be obfuscated. */
    JobWebhookSink: {
      /**
       * @description Identifies a webhook.
       * @constant
       */
      type: "webhook";
      /** @description Receiver of the deliveries. It isn't always a URL, because a token in it can be obfuscated. */
      url: string;
      /** @description Headers sent with every delivery, by name. */
      headers?: {
        [key: string]: string;
      };
      /**
       * @description Whether nothing is delivered for a run that failed.
       * @default false
       */
      skipOnFail?: boolean;
      /** @description Names of the APIs whose results are delivered; all APIs if missing. */
      apisToSend?: string[];
    };
    /** @description A bucket as it was submitted; secrets in it can be obfuscated. */
    JobS3Sink: {
      /**
       * @description Identifies an S3 bucket.
       * @constant
       */
      type: "s3";
      /** @description Bucket that results are written to. */
      bucket: string;
      /** @description Id of the access key, possibly obfuscated. */
      accessKeyId: string;
      /** @description Placeholder for the secret. */
      secretAccessKey: string;
      /** @description Region of the bucket. */
      region: string;
      /** @description Prefix of the objects' keys. */
      prefix?: string;
      /** @description URL of the S3-compatible service; missing for Amazon S3. */
      endpoint?: string;
      /** @description Whether the bucket is named in the path. */
      forcePathStyle?: boolean;
      /**
       * @description Whether nothing is written for a run that failed.
       * @default false
       */
      skipOnFail?: boolean;
      /** @description Names of the APIs whose results are written; all APIs if missing. */
      apisToSend?: string[];
    };
    /** @description A webhook or a bucket, discriminated by `type`. */
    JobDestination: components["schemas"]["JobWebhookSink"] | components["schemas"]["JobS3Sink"];
    /** @description Where results of the job's runs are delivered; `null` for nowhere. */
    JobSink: components["schemas"]["JobDestination"] | null;
    /** @description Auth session that the job's runs use. */
    JobAuthSession: {
      /**
       * @description Id of the auth session.
       * @example user-1
       */
      id: string;
      /**
       * @description Maximum number of attempts to check the session.
       * @default 3
       */
      checkAttempts?: number;
      /**
       * @description Maximum number of attempts to recreate the session.
       * @default 3
       */
      createAttempts?: number;
      /** @description Whether a trace of the browser is recorded, for debugging. */
      saveTrace?: boolean;
    };
    /** @description A webhook that receives notifications about the job. */
    JobNotification: {
      /** @description Kind of receiver; only webhooks so far. */
      type: "webhook" | (string & {});
      /** @description Receiver of the notifications. */
      url: string;
      /** @description Headers sent with every notification, by name. */
      headers?: {
        [key: string]: string;
      };
    };
    /** @description Proxy of the browser, as the service stores it. */
    JobProxy: {
      /** @description Format of this object. */
      version: "v1" | (string & {});
      /** @description URL of the proxy. Credentials in it can be obfuscated. */
      url: string;
    };
    /** @description A job, as `getJobs` lists it. */
    JobListItem: {
      /**
       * @description Id that the job was created with.
       * @example nightly-scrape
       */
      id: string;
      /** @description Workspace that the job belongs to. */
      workspace_id: string;
      /** @description Id of the project, which is not its name. */
      project_id: string;
      state: components["schemas"]["JobState"];
      reason?: components["schemas"]["JobReason"];
      /** @description API runs that each run of the job starts with. */
      payload: components["schemas"]["JobPayload"][];
      configuration: components["schemas"]["JobConfiguration"];
      schedule?: components["schemas"]["JobSchedule"];
      /** @description Id of the schedule in the service. */
      schedule_id?: string;
      sink?: components["schemas"]["JobSink"];
      auth_session?: components["schemas"]["JobAuthSession"];
      /** @description Receivers of notifications about the job. */
      notifications?: components["schemas"]["JobNotification"][];
      proxy?: components["schemas"]["JobProxy"];
      /**
       * @description Where the job was defined, by this API or in the project's code.
       * @default API
       */
      source?: ("API" | "CODE") | (string & {});
      /** @description When the job was created (RFC 3339). */
      created_at: string;
      /** @description When the schedule starts the next run (RFC 3339). */
      next_run_time?: string;
      /** @description When the last run started (RFC 3339). */
      last_run_time?: string;
    };
    /** @description A run of one API. */
    JobPayloadInput: {
      /**
       * @description Name of the API, which is the path of its file in the project's `api` folder, without the extension.
       * @example list-contracts
       */
      apiName: string;
      parameters: components["schemas"]["ApiParametersInput"];
      requestTimeout?: components["schemas"]["RequestTimeoutInput"];
      retry?: components["schemas"]["RunRetryInput"];
    };
    /** @description Limits for each run of the job; all of them optional. */
    JobConfigurationInput: {
      retry?: components["schemas"]["RunRetryInput"];
      /**
       * @description Number of API runs in one batch. They are not guaranteed to run at the same time.
       * @example 5
       */
      maxConcurrentRequests?: number;
      requestTimeout?: components["schemas"]["RequestTimeoutInput"];
      /**
       * @description Maximum number of API runs in one run of the job, extended payloads included.
       * @example 100
       */
      maxRuns?: number;
      proxy?: components["schemas"]["ProxyUrl"];
    };
    /** @description A fixed interval between starts, counted from the Unix epoch. */
    ScheduleIntervalInput: {
      /**
       * @description Time between two starts, in milliseconds or as a duration such as `6h`.
       * @example 6h
       */
      every: number | string;
    };
    /** @description Every nth number of a range. */
    NumberStepsInput: {
      /** @description First number. */
      start: number;
      /** @description Step from one number to the next. */
      step: number;
      /** @description Last number, included if a step reaches it. */
      end: number;
    };
    /** @description All numbers of a range. */
    NumberRangeInput: {
      /** @description First number. */
      start: number;
      /** @description Last number. */
      end?: number;
    };
    /** @description A number, a range, a list of these, or `*` for all. */
    CalendarNumberInput:
      | number
      | components["schemas"]["NumberStepsInput"]
      | components["schemas"]["NumberRangeInput"]
      | (number | components["schemas"]["NumberStepsInput"] | components["schemas"]["NumberRangeInput"])[]
      | "*";
    /**
     * @description Name of a weekday, in capitals.
     * @enum {string}
     */
    WeekdayInput: "SUNDAY" | "MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY";
    /** @description Every nth weekday of a range. */
    WeekdayStepsInput: {
      /** @description First weekday. */
      start: components["schemas"]["WeekdayInput"];
      /** @description Step from one weekday to the next, in days. */
      step: number;
      /** @description Last weekday, included if a step reaches it. */
      end: components["schemas"]["WeekdayInput"];
    };
    /** @description All weekdays of a range. */
    WeekdayRangeInput: {
      /** @description First weekday. */
      start: components["schemas"]["WeekdayInput"];
      /** @description Last weekday. */
      end?: components["schemas"]["WeekdayInput"];
    };
    /** @description A weekday, a range, a list of these, or `*` for all. */
    CalendarWeekdayInput:
      | components["schemas"]["WeekdayInput"]
      | components["schemas"]["WeekdayStepsInput"]
      | components["schemas"]["WeekdayRangeInput"]
      | (
          | components["schemas"]["WeekdayInput"]
          | components["schemas"]["WeekdayStepsInput"]
          | components["schemas"]["WeekdayRangeInput"]
        )[]
      | "*";
    /**
     * @description Name of a month, in capitals.
     * @enum {string}
     */
    MonthInput:
      | "JANUARY"
      | "FEBRUARY"
      | "MARCH"
      | "APRIL"
      | "MAY"
      | "JUNE"
      | "JULY"
      | "AUGUST"
      | "SEPTEMBER"
      | "OCTOBER"
      | "NOVEMBER"
      | "DECEMBER";
    /** @description Every nth month of a range. */
    MonthStepsInput: {
      /** @description First month. */
      start: components["schemas"]["MonthInput"];
      /** @description Step from one month to the next, in months. */
      step: number;
      /** @description Last month, included if a step reaches it. */
      end: components["schemas"]["MonthInput"];
    };
    /** @description All months of a range. */
    MonthRangeInput: {
      /** @description First month. */
      start: components["schemas"]["MonthInput"];
      /** @description Last month. */
      end?: components["schemas"]["MonthInput"];
    };
    /** @description A month, a range, a list of these, or `*` for all. */
    CalendarMonthInput:
      | components["schemas"]["MonthInput"]
      | components["schemas"]["MonthStepsInput"]
      | components["schemas"]["MonthRangeInput"]
      | (
          | components["schemas"]["MonthInput"]
          | components["schemas"]["MonthStepsInput"]
          | components["schemas"]["MonthRangeInput"]
        )[]
      | "*";
    /** @description Times that match all fields. Set each field; what an omitted one matches isn't documented. */
    CalendarInput: {
      /** @description Seconds, 0 to 59. */
      second?: components["schemas"]["CalendarNumberInput"];
      /** @description Minutes, 0 to 59. */
      minute?: components["schemas"]["CalendarNumberInput"];
      /** @description Hours, 0 to 23. */
      hour?: components["schemas"]["CalendarNumberInput"];
      dayOfWeek?: components["schemas"]["CalendarWeekdayInput"];
      /** @description Days, 1 to 31. */
      dayOfMonth?: components["schemas"]["CalendarNumberInput"];
      month?: components["schemas"]["CalendarMonthInput"];
      /** @description Years, with four digits. */
      year?: components["schemas"]["CalendarNumberInput"];
      /** @description A comment. It doesn't affect the schedule. */
      comment?: string;
    };
    /** @description When the job starts by itself. The next run starts at the earliest time of all `intervals` and `calendars`. */
    JobScheduleInput: {
      /** @description Starts at fixed intervals. */
      intervals?: components["schemas"]["ScheduleIntervalInput"][];
      /** @description Starts at calendar times. */
      calendars?: components["schemas"]["CalendarInput"][];
      /**
       * @description Maximum random delay of a start, in milliseconds or as a duration such as `5m`.
       * @example 5m
       */
      jitter?: number | string;
    };
    /** @description Where results of the job's runs are delivered; `null` for nowhere. */
    JobSinkInput: components["schemas"]["RunSink"] | null;
    /** @description Auth session that the job's runs use. */
    JobAuthSessionInput: {
      /**
       * @description Id of the auth session.
       * @example user-1
       */
      id: string;
      /** @description Maximum number of attempts to check the session. */
      checkAttempts?: components["schemas"]["AttemptsInput"];
      /** @description Maximum number of attempts to recreate the session. */
      createAttempts?: components["schemas"]["AttemptsInput"];
      saveTrace?: components["schemas"]["SaveTraceInput"];
    };
    /** @description A webhook that receives notifications about the job. */
    JobNotificationInput: {
      /**
       * @description Always `webhook`.
       * @constant
       */
      type: "webhook";
      url: components["schemas"]["WebhookUrl"];
      headers?: components["schemas"]["WebhookHeaders"];
    };
    /** @description A set of API runs that is started together, by a schedule or on request. */
    JobInput: {
      /**
       * @description Id that you choose for the job. It must be a URL slug, and unique in the project.
       * @example nightly-scrape
       */
      id: string;
      /** @description API runs that each run of the job starts with. */
      payload: components["schemas"]["JobPayloadInput"][];
      configuration: components["schemas"]["JobConfigurationInput"];
      schedule?: components["schemas"]["JobScheduleInput"];
      sink?: components["schemas"]["JobSinkInput"];
      proxy?: components["schemas"]["ProxyUrl"];
      auth_session?: components["schemas"]["JobAuthSessionInput"];
      /** @description Receivers of notifications about the job. */
      notifications?: components["schemas"]["JobNotificationInput"][];
    };
    /** @description The job was created. */
    JobCreated: {
      /**
       * @description Id that the job was created with.
       * @example nightly-scrape
       */
      id: string;
      /** @description Always `created` so far. */
      message: "created" | (string & {});
    };
    /** @description A job, as `getJob` returns it. */
    Job: {
      /**
       * @description Id that the job was created with.
       * @example nightly-scrape
       */
      id: string;
      /** @description Id of the project, which is not its name. */
      projectId: string;
      state: components["schemas"]["JobState"];
      /** @description API runs that each run of the job starts with. */
      payload?: components["schemas"]["JobPayload"][];
      configuration: components["schemas"]["JobConfiguration"];
      schedule?: components["schemas"]["JobSchedule"];
      sink?: components["schemas"]["JobSink"];
      auth_session?: components["schemas"]["JobAuthSession"];
      /** @description Proxy for all traffic of the browser. */
      proxy?: string;
      /** @description When the job was created (RFC 3339). */
      created_at: string;
      /** @description When the schedule starts the next run (RFC 3339). */
      next_run_time?: string;
      /** @description When the last run started (RFC 3339). */
      last_run_time?: string;
    };
    /** @description The job's new definition. It replaces the old one as a whole. */
    JobUpdateInput: {
      /** @description API runs that each run of the job starts with. */
      payload: components["schemas"]["JobPayloadInput"][];
      configuration: components["schemas"]["JobConfigurationInput"];
      schedule?: components["schemas"]["JobScheduleInput"];
      sink?: components["schemas"]["JobSinkInput"];
      proxy?: components["schemas"]["ProxyUrl"];
      auth_session?: components["schemas"]["JobAuthSessionInput"];
      /** @description Receivers of notifications about the job. */
      notifications?: components["schemas"]["JobNotificationInput"][];
    };
    /** @description The job was updated. */
    JobUpdated: {
      /**
       * @description Id that the job was created with.
       * @example nightly-scrape
       */
      id: string;
      /** @description Always `updated job successfully` so far. */
      message: "updated job successfully" | (string & {});
    };
    /** @description The job is paused. */
    JobPaused: {
      /** @description Always `Paused` so far. */
      message: "Paused" | (string & {});
    };
    /** @description The job is active again. */
    JobResumed: {
      /** @description Always `Resumed` so far. */
      message: "Resumed" | (string & {});
    };
    /** @description A run of the job was started. */
    JobTriggered: {
      /**
       * @description Id of the run. Store it; a second trigger is a second run.
       * @example jr_123
       */
      jobRunId: string;
      /** @description What happened, in a human-readable sentence. */
      message: string;
    };
    /** @description Why the run failed. */
    JobRunError: {
      /** @description Stable name of the error, the only thing to compare with. New codes are added over time. */
      code: ("internal-server-error" | "insufficient-resource-credits") | (string & {});
      /** @description Who has to act, as in `ErrorObject`. */
      category: ("billing" | "infrastructure") | (string & {});
      /** @description What happened, in a human-readable sentence. */
      message: string;
      /**
       * @description Whether another run can succeed without a change (spelled this way by the service).
       * @default false
       */
      retirable?: boolean;
      /** @description Identifies the run in the service's logs; quote it when you ask for support. */
      correlationId?: string;
      /** @description Page that explains the code. */
      doc_url?: string;
      /** @description More about the error, any JSON value, depending on `code`. */
      details?: unknown;
    };
    /** @description Why the run is in its state. */
    JobRunReason: {
      /** @description Stable name of the reason, the only thing to compare with. New ones are added over time. */
      type:
        | (
            | "terminated"
            | "user-request"
            | "auth-session-not-found"
            | "auth-session-invalid-mid-job"
            | "auth-session-validate-dependency-failed"
            | "auth-session-locked"
            | "another-job-run-active"
            | "insufficient-resource-credits"
            | "s3-sink-error"
          )
        | (string & {});
      /** @description The reason, in a human-readable sentence. */
      message: string;
      /** @description Page that explains the reason. */
      doc_url?: string;
      /** @description More about the reason, any JSON value, depending on `type`. */
      details?: unknown;
    };
    /** @description The job's settings as they were when the run started. */
    JobConfigurationSnapshot: {
      configuration: components["schemas"]["JobConfiguration"];
      sink?: components["schemas"]["JobSink"];
      auth_session?: components["schemas"]["JobAuthSession"];
      proxy?: components["schemas"]["JobProxy"];
      /** @description Receivers of notifications about the job. */
      notifications?: components["schemas"]["JobNotification"][];
    };
    /** @description One run of a job. */
    JobRun: {
      /**
       * @description Id of the run.
       * @example jr_123
       */
      id: string;
      /** @description Job that the run belongs to. */
      job_id: string;
      /** @description Workspace that the run belongs to and is billed to. */
      workspace_id: string;
      /** @description Id of the project, which is not its name. */
      project_id: string;
      /** @description Whether a trigger (`MANUAL`) or the schedule (`SCHEDULED`) started the run. */
      type: ("MANUAL" | "SCHEDULED") | (string & {});
      /**
       * @description State of the run now. `SUCCESS`, `COMPLETED`, `FAILURE`, `CANCELED` and `TERMINATED` are final. Treat a value that
       *     you don't know as not final.
       */
      status:
        | (
            | "CANCELED"
            | "PENDING"
            | "PAUSED"
            | "PAUSING"
            | "RESUMING"
            | "SUCCESS"
            | "FAILURE"
            | "TERMINATED"
            | "COMPLETED"
          )
        | (string & {});
      /** @description When the run started (RFC 3339). */
      start_time: string;
      /** @description When the run ended (RFC 3339); `null` before. */
      end_time: string | null;
      /** @description When the run was created (RFC 3339). */
      created_at: string;
      /** @description When the run last changed (RFC 3339). */
      updated_at: string;
      /** @description Number of API runs; `null` while it isn't known. */
      payloads: number | null;
      /** @description Number of API runs that succeeded; `null` while it isn't known. */
      successful_runs: number | null;
      /** @description Number of API runs that failed; `null` while it isn't known. */
      failed_runs: number | null;
      error?: components["schemas"]["JobRunError"];
      reason?: components["schemas"]["JobRunReason"];
      job_configuration_snapshot: components["schemas"]["JobConfigurationSnapshot"];
    };
    /** @description One page of a job's runs. */
    JobRunPage: {
      /** @description Runs on this page. */
      jobRuns: components["schemas"]["JobRun"][];
      /** @description Number of runs on all pages. */
      totalCount: number;
    };
    /** @description Where to download the results of the run. */
    JobRunResults: {
      /**
       * @description URL to download the results from, without the API key. It grants access by itself, so treat it as a secret.
       * @example https://files.example/results/jr_123.jsonl
       */
      signed_url: string;
      /** @description When the URL stops working (RFC 3339). Get the run again for a new one. */
      signed_url_expiration?: string;
      /** @description Size of the file in bytes. */
      size?: number;
      /** @description Key of the file in the service's storage. */
      key?: string;
      /**
       * @description Format of the file.
       * @example jsonl
       */
      format: string;
    };
    /** @description A run of a job, with its results once there are any. */
    JobRunDetails: {
      jobRun: components["schemas"]["JobRun"];
      results?: components["schemas"]["JobRunResults"];
    };
    /** @description The run is being terminated. */
    JobRunTerminated: {
      /** @description What happened, in a human-readable sentence. */
      message: string;
    };
    /** @description A saved sign-in that runs of the project can use. */
    AuthSession: {
      /**
       * @description Id of the auth session, unique in the project.
       * @example user-1
       */
      id: string;
      /** @description How the session was created, whether from credentials, by recording a sign-in, or at run time. */
      type: ("CREDENTIALS" | "RECORDER" | "RUNTIME") | (string & {});
      /** @description State of the session. Runs can use it while it is `READY`. */
      status: ("PENDING" | "READY" | "EXPIRED") | (string & {});
    };
    /** @description How to create an auth session, or to recreate the one with this id. */
    AuthSessionCreateInput: {
      /**
       * @description Id that you choose for the session. Without it, the service generates one.
       * @example user-1
       */
      id?: string;
      parameters: components["schemas"]["AuthSessionParametersInput"];
      proxy?: components["schemas"]["ProxyUrl"];
      /** @description Maximum number of attempts to create the session. */
      createAttempts?: components["schemas"]["AttemptsInput"];
      /** @description Maximum number of attempts to check the session. */
      checkAttempts?: components["schemas"]["AttemptsInput"];
      saveTrace?: components["schemas"]["SaveTraceInput"];
    };
    /** @description The operation on the auth session is started. */
    AuthSessionOperationStarted: {
      /** @description State of the operation right after the start. Poll the result to follow it. */
      status: "started" | (string & {});
      /**
       * @description Id to poll the result with.
       * @example op_123
       */
      operationId: string;
    };
    /** @description The auth session is ready. */
    AuthSessionOperationDone: {
      /**
       * @description The operation succeeded.
       * @constant
       */
      status: "done";
      /**
       * @description Id of the session, for use by runs and jobs.
       * @example user-1
       */
      authSessionId: string;
    };
    /** @description The operation is queued. Poll again later. */
    AuthSessionOperationPending: {
      /**
       * @description The operation is queued.
       * @constant
       */
      status: "pending";
    };
    /** @description The operation is running. Poll again later. */
    AuthSessionOperationInProgress: {
      /**
       * @description The operation is running.
       * @constant
       */
      status: "in_progress";
      /**
       * @description Id of the run that carries out the operation.
       * @example run_123
       */
      runId: string;
    };
    /** @description The operation failed. `error` says why. */
    AuthSessionOperationFailed: {
      /**
       * @description The operation failed.
       * @constant
       */
      status: "failed";
      /** @description What happened, in a human-readable sentence. */
      message: string;
      error: components["schemas"]["RunError"];
    };
    /** @description The operation was canceled. `reason` says why. */
    AuthSessionOperationCanceled: {
      /**
       * @description The operation was canceled.
       * @constant
       */
      status: "canceled";
      /** @description What happened, in a human-readable sentence. */
      message: string;
      reason: components["schemas"]["RunReason"];
    };
    /** @description State of an operation on an auth session, discriminated by `status`. `done`, `failed` and `canceled` are final. */
    AuthSessionOperationResult:
      | components["schemas"]["AuthSessionOperationDone"]
      | components["schemas"]["AuthSessionOperationPending"]
      | components["schemas"]["AuthSessionOperationInProgress"]
      | components["schemas"]["AuthSessionOperationFailed"]
      | components["schemas"]["AuthSessionOperationCanceled"];
    /** @description How to recreate the auth session. */
    AuthSessionUpdateInput: {
      parameters: components["schemas"]["AuthSessionParametersInput"];
      proxy?: components["schemas"]["ProxyUrl"];
      /** @description Maximum number of attempts to create the session. */
      createAttempts?: components["schemas"]["AttemptsInput"];
      /** @description Maximum number of attempts to check the session. */
      checkAttempts?: components["schemas"]["AttemptsInput"];
      saveTrace?: components["schemas"]["SaveTraceInput"];
    };
    /** @description How to check the auth session. An empty object selects the defaults. */
    AuthSessionValidateInput: {
      /**
       * @description Whether to recreate the session if its check fails.
       * @default true
       */
      autoRecreate?: boolean;
      /** @description Maximum number of attempts to check the session. */
      checkAttempts?: components["schemas"]["AttemptsInput"];
      /** @description Maximum number of attempts to recreate the session. */
      createAttempts?: components["schemas"]["AttemptsInput"];
      proxy?: components["schemas"]["ProxyUrl"];
      requestTimeout?: components["schemas"]["RequestTimeoutInput"];
    };
    /** @description The check of the auth session is queued. */
    AuthSessionValidationStarted: {
      /** @description State of the check right after the start. Poll the result to follow it. */
      status: "pending" | (string & {});
      /**
       * @description Id to poll the result with.
       * @example op_123
       */
      operationId: string;
    };
    WebTaskStartWebTaskDeliveryCallback: components["schemas"]["WebTaskDelivery"];
  };
  responses: {
    /**
     * @description The request can't be read, or a parameter in its path or query is invalid. Nothing was done; the same request fails
     *     again.
     */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorObject"];
      };
    };
    /** @description The API key is missing, empty, revoked or unknown. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorObject"];
      };
    };
    /** @description The workspace has no credit left for this. Nothing was started. */
    PaymentRequired: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorObject"];
      };
    };
    /** @description The API key is valid, but not for this workspace. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorObject"];
      };
    };
    /** @description Nothing in the workspace has the id or name in the path, or the workspace itself doesn't exist. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorObject"];
      };
    };
    /** @description Another task is running with the same `reuseKey`. Nothing was started; try again when that task has ended. */
    Conflict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorObject"];
      };
    };
    /** @description The body is JSON but invalid: an unknown property, a missing one, or a value that is not allowed. Nothing was done. */
    UnprocessableContent: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorObject"];
      };
    };
    /** @description Too many requests with this API key. Nothing was done; wait for the time in `Retry-After`. */
    TooManyRequests: {
      headers: {
        /** @description How long to wait before the next request, in seconds or until an HTTP date. An earlier one is refused again. */
        "Retry-After": string;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorObject"];
      };
    };
    /** @description An error inside the service. Whether the request took effect is not known, so something may have been started. */
    InternalServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorObject"];
      };
    };
    /** @description The service accepts no requests at the moment. Nothing was done; wait for the time in `Retry-After`. */
    ServiceUnavailable: {
      headers: {
        /** @description How long to wait before the next request, in seconds or until an HTTP date. An earlier one is refused again. */
        "Retry-After": string;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorObject"];
      };
    };
    /** @description The project has a job with this `id` already. Nothing was created; update that job, or choose another id. */
    JobExists: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorObject"];
      };
    };
  };
  parameters: {
    /** @description Workspace that the request belongs to and is billed to. The API key must belong to it. */
    WorkspaceId: string;
    /** @description Id that the start operation returned as `webTaskId`. */
    WebTaskId: components["schemas"]["WebTaskId"];
    /** @description Name that the project was created with, not its id. */
    ProjectName: string;
    /** @description Id that the start operation returned as `runId`. */
    RunId: string;
    /** @description Id that the job was created with. */
    JobId: string;
    /** @description Number of items on a page, as a string of digits. */
    PageSize: string;
    /** @description Page to return, counted from 0, as a string of digits. */
    PageNumber: string;
    /** @description Order of the items, as `field,direction` pairs joined by `/`; the first pair takes precedence. */
    SortBy: string;
    /** @description Id that `triggerJob` returned, or one from the list of the job's runs. */
    JobRunId: string;
    /** @description Id that the start operation returned as `operationId`. */
    OperationId: string;
    /** @description Id that the auth session was created with, or one from the list of the project's sessions. */
    AuthSessionId: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export interface operations {
  webTaskStart: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Workspace that the request belongs to and is billed to. The API key must belong to it. */
        workspaceId: components["parameters"]["WorkspaceId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["WebTaskInput"];
      };
    };
    responses: {
      /** @description The task is accepted and queued. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WebTaskStarted"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableContent"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  webTaskResult: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Workspace that the request belongs to and is billed to. The API key must belong to it. */
        workspaceId: components["parameters"]["WorkspaceId"];
        /** @description Id that the start operation returned as `webTaskId`. */
        webTaskId: components["parameters"]["WebTaskId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The task as it is now, discriminated by `status` and, for a completed one, by `outcome`. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WebTaskResult"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  runApiStart: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Workspace that the request belongs to and is billed to. The API key must belong to it. */
        workspaceId: components["parameters"]["WorkspaceId"];
        /** @description Name that the project was created with, not its id. */
        projectName: components["parameters"]["ProjectName"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["RunInput"];
      };
    };
    responses: {
      /** @description The run is accepted and queued. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RunStarted"];
        };
      };
      /** @description The run is accepted and queued. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RunStarted"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableContent"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  runApiResult: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Workspace that the request belongs to and is billed to. The API key must belong to it. */
        workspaceId: components["parameters"]["WorkspaceId"];
        /** @description Name that the project was created with, not its id. */
        projectName: components["parameters"]["ProjectName"];
        /** @description Id that the start operation returned as `runId`. */
        runId: components["parameters"]["RunId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The run as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RunResult"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  getJobs: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Workspace that the request belongs to and is billed to. The API key must belong to it. */
        workspaceId: components["parameters"]["WorkspaceId"];
        /** @description Name that the project was created with, not its id. */
        projectName: components["parameters"]["ProjectName"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The jobs, in no particular order. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["JobListItem"][];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  createJob: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Workspace that the request belongs to and is billed to. The API key must belong to it. */
        workspaceId: components["parameters"]["WorkspaceId"];
        /** @description Name that the project was created with, not its id. */
        projectName: components["parameters"]["ProjectName"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["JobInput"];
      };
    };
    responses: {
      /** @description The job is created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["JobCreated"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["JobExists"];
      422: components["responses"]["UnprocessableContent"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  getJob: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Workspace that the request belongs to and is billed to. The API key must belong to it. */
        workspaceId: components["parameters"]["WorkspaceId"];
        /** @description Name that the project was created with, not its id. */
        projectName: components["parameters"]["ProjectName"];
        /** @description Id that the job was created with. */
        jobId: components["parameters"]["JobId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The job. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Job"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  updateJob: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Workspace that the request belongs to and is billed to. The API key must belong to it. */
        workspaceId: components["parameters"]["WorkspaceId"];
        /** @description Name that the project was created with, not its id. */
        projectName: components["parameters"]["ProjectName"];
        /** @description Id that the job was created with. */
        jobId: components["parameters"]["JobId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["JobUpdateInput"];
      };
    };
    responses: {
      /** @description The job is updated. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["JobUpdated"];
        };
      };
      /** @description The job is updated. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["JobUpdated"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableContent"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  deleteJob: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Workspace that the request belongs to and is billed to. The API key must belong to it. */
        workspaceId: components["parameters"]["WorkspaceId"];
        /** @description Name that the project was created with, not its id. */
        projectName: components["parameters"]["ProjectName"];
        /** @description Id that the job was created with. */
        jobId: components["parameters"]["JobId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The job is deleted. There is no body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  pauseJob: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Workspace that the request belongs to and is billed to. The API key must belong to it. */
        workspaceId: components["parameters"]["WorkspaceId"];
        /** @description Name that the project was created with, not its id. */
        projectName: components["parameters"]["ProjectName"];
        /** @description Id that the job was created with. */
        jobId: components["parameters"]["JobId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The job is paused. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["JobPaused"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  resumeJob: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Workspace that the request belongs to and is billed to. The API key must belong to it. */
        workspaceId: components["parameters"]["WorkspaceId"];
        /** @description Name that the project was created with, not its id. */
        projectName: components["parameters"]["ProjectName"];
        /** @description Id that the job was created with. */
        jobId: components["parameters"]["JobId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The job is active again. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["JobResumed"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  triggerJob: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Workspace that the request belongs to and is billed to. The API key must belong to it. */
        workspaceId: components["parameters"]["WorkspaceId"];
        /** @description Name that the project was created with, not its id. */
        projectName: components["parameters"]["ProjectName"];
        /** @description Id that the job was created with. */
        jobId: components["parameters"]["JobId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The run is started. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["JobTriggered"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  getJobRuns: {
    parameters: {
      query?: {
        /** @description Number of items on a page, as a string of digits. */
        pageSize?: components["parameters"]["PageSize"];
        /** @description Page to return, counted from 0, as a string of digits. */
        pageNumber?: components["parameters"]["PageNumber"];
        /** @description Order of the items, as `field,direction` pairs joined by `/`; the first pair takes precedence. */
        sortBy?: components["parameters"]["SortBy"];
      };
      header?: never;
      path: {
        /** @description Workspace that the request belongs to and is billed to. The API key must belong to it. */
        workspaceId: components["parameters"]["WorkspaceId"];
        /** @description Name that the project was created with, not its id. */
        projectName: components["parameters"]["ProjectName"];
        /** @description Id that the job was created with. */
        jobId: components["parameters"]["JobId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of runs. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["JobRunPage"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  getJobRun: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Workspace that the request belongs to and is billed to. The API key must belong to it. */
        workspaceId: components["parameters"]["WorkspaceId"];
        /** @description Name that the project was created with, not its id. */
        projectName: components["parameters"]["ProjectName"];
        /** @description Id that the job was created with. */
        jobId: components["parameters"]["JobId"];
        /** @description Id that `triggerJob` returned, or one from the list of the job's runs. */
        jobRunId: components["parameters"]["JobRunId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The run as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["JobRunDetails"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  terminateJobRun: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Workspace that the request belongs to and is billed to. The API key must belong to it. */
        workspaceId: components["parameters"]["WorkspaceId"];
        /** @description Name that the project was created with, not its id. */
        projectName: components["parameters"]["ProjectName"];
        /** @description Id that the job was created with. */
        jobId: components["parameters"]["JobId"];
        /** @description Id that `triggerJob` returned, or one from the list of the job's runs. */
        jobRunId: components["parameters"]["JobRunId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The run is being terminated. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["JobRunTerminated"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  getAuthSessions: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Workspace that the request belongs to and is billed to. The API key must belong to it. */
        workspaceId: components["parameters"]["WorkspaceId"];
        /** @description Name that the project was created with, not its id. */
        projectName: components["parameters"]["ProjectName"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The auth sessions, in no particular order. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AuthSession"][];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  CreateOrUpdateAuthSessionStart: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Workspace that the request belongs to and is billed to. The API key must belong to it. */
        workspaceId: components["parameters"]["WorkspaceId"];
        /** @description Name that the project was created with, not its id. */
        projectName: components["parameters"]["ProjectName"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AuthSessionCreateInput"];
      };
    };
    responses: {
      /** @description The operation is started. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AuthSessionOperationStarted"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableContent"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  createAuthSessionResult: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Workspace that the request belongs to and is billed to. The API key must belong to it. */
        workspaceId: components["parameters"]["WorkspaceId"];
        /** @description Name that the project was created with, not its id. */
        projectName: components["parameters"]["ProjectName"];
        /** @description Id that the start operation returned as `operationId`. */
        operationId: components["parameters"]["OperationId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The operation as it is now, discriminated by `status`. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AuthSessionOperationResult"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  getAuthSession: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Workspace that the request belongs to and is billed to. The API key must belong to it. */
        workspaceId: components["parameters"]["WorkspaceId"];
        /** @description Name that the project was created with, not its id. */
        projectName: components["parameters"]["ProjectName"];
        /** @description Id that the auth session was created with, or one from the list of the project's sessions. */
        authSessionId: components["parameters"]["AuthSessionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The auth session. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AuthSession"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  deleteAuthSession: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Workspace that the request belongs to and is billed to. The API key must belong to it. */
        workspaceId: components["parameters"]["WorkspaceId"];
        /** @description Name that the project was created with, not its id. */
        projectName: components["parameters"]["ProjectName"];
        /** @description Id that the auth session was created with, or one from the list of the project's sessions. */
        authSessionId: components["parameters"]["AuthSessionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The auth session is deleted. There is no body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  UpdateAuthSessionStart: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Workspace that the request belongs to and is billed to. The API key must belong to it. */
        workspaceId: components["parameters"]["WorkspaceId"];
        /** @description Name that the project was created with, not its id. */
        projectName: components["parameters"]["ProjectName"];
        /** @description Id that the auth session was created with, or one from the list of the project's sessions. */
        authSessionId: components["parameters"]["AuthSessionId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AuthSessionUpdateInput"];
      };
    };
    responses: {
      /** @description The operation is started. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AuthSessionOperationStarted"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableContent"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  updateAuthSessionResult: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Workspace that the request belongs to and is billed to. The API key must belong to it. */
        workspaceId: components["parameters"]["WorkspaceId"];
        /** @description Name that the project was created with, not its id. */
        projectName: components["parameters"]["ProjectName"];
        /** @description Id that the auth session was created with, or one from the list of the project's sessions. */
        authSessionId: components["parameters"]["AuthSessionId"];
        /** @description Id that the start operation returned as `operationId`. */
        operationId: components["parameters"]["OperationId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The operation as it is now, discriminated by `status`. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AuthSessionOperationResult"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  ValidateAuthSessionStart: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Workspace that the request belongs to and is billed to. The API key must belong to it. */
        workspaceId: components["parameters"]["WorkspaceId"];
        /** @description Name that the project was created with, not its id. */
        projectName: components["parameters"]["ProjectName"];
        /** @description Id that the auth session was created with, or one from the list of the project's sessions. */
        authSessionId: components["parameters"]["AuthSessionId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AuthSessionValidateInput"];
      };
    };
    responses: {
      /** @description The check is queued. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AuthSessionValidationStarted"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableContent"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  validateAuthSessionResult: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Workspace that the request belongs to and is billed to. The API key must belong to it. */
        workspaceId: components["parameters"]["WorkspaceId"];
        /** @description Name that the project was created with, not its id. */
        projectName: components["parameters"]["ProjectName"];
        /** @description Id that the auth session was created with, or one from the list of the project's sessions. */
        authSessionId: components["parameters"]["AuthSessionId"];
        /** @description Id that the start operation returned as `operationId`. */
        operationId: components["parameters"]["OperationId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The operation as it is now, discriminated by `status`. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AuthSessionOperationResult"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
}
