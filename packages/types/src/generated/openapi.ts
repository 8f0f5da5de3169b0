// @generated from the OpenAPI document by `npm run generate`. Do not edit: change the document and run it again.

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
     * @description Receiver, `http` or `https`, reachable from the public internet. A redirect counts as a failed delivery.
     * @example https://hooks.example/intuned
     */
    WebhookUrl: string;
    /**
     * @description Headers sent with every delivery, such as a token by which the receiver recognizes the sender.
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
       * @description Whether to deliver nothing when the task fails. Polling reports the failure all the same.
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
     * @description Id of the access key. Allow it nothing but putting objects into the bucket.
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
     * @description Start of the object's key, used as it is, so end it with `/` for a folder. Empty by default.
     * @example web-tasks/
     */
    S3Prefix: string;
    /**
     * Format: uri
     * @description Service of the bucket, if it isn't Amazon's.
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
       * @description Whether to write nothing when the task fails. Polling reports the failure all the same.
       * @default false
       */
      skipOnFail?: boolean;
    };
    /** @description Where the result is delivered when the task ends; polling works all the same. Secrets in it come back obfuscated. */
    Sink: components["schemas"]["WebhookSink"] | components["schemas"]["S3Sink"];
    /** @description What to do, where to begin, and where the result goes. Stored as it is sent. */
    WebTaskInput: {
      /**
       * @description What to do, in natural language. The more exact it is, the fewer steps the agent spends on finding out.
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
       * @description Values substituted into the task at run time, by name, of any JSON type. Put here what changes from run to run
       *     rather than into the task's text: runs that differ only in parameters can share one `reuseKey`.
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
       *     storage, and so signed in.
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
    /** @description The task is accepted and queued. Nothing has been checked yet but the request itself. */
    WebTaskStarted: {
      /** @description Id to get the result with. Store it; a second start is a second task. */
      webTaskId: components["schemas"]["WebTaskId"];
      /** @description State of the task right after the start. Poll the result to follow it. */
      status: "pending" | (string & {});
    };
    /** @description Why a request failed, for programs (`code`) and for people (`message`). */
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
      /** @description What happened, in a sentence for people. The wording can change, so don't compare it. */
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
    /** @description A result that is too large for the response, or a file by nature. */
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
    /** @description What the task has cost. Final, because it comes with a task that has ended. */
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
      /** @description Start of the object's key. */
      prefix?: string;
      /** @description Service of the bucket, if it isn't Amazon's. */
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
      /** @description What the agent was asked to do. */
      task: string;
      /** @description Page that the agent was to open first. */
      startUrl?: string;
      /** @description Values that were substituted into the task, by name. */
      parameters?: {
        [key: string]: unknown;
      };
      /** @description Shape that was asked for. */
      outputSchema?: {
        [key: string]: unknown;
      };
      /** @description Key that the caller passed. The one in use, created or not, is in `reuse`. */
      reuseKey?: string;
      /** @description Model that the caller chose. Newer ones than those listed may be added. */
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
    /** @description Why a task failed, for programs (`code`) and for people (`message`). */
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
      /** @description What happened, in a sentence for people. The wording can change, so don't compare it. */
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
    /** @description What a sink receives when a task ends, the same as its result then. Discriminated like `WebTaskResult`. */
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
    WebTaskStartWebTaskDeliveryCallback: components["schemas"]["WebTaskDelivery"];
  };
  responses: {
    /**
     * @description The request cannot be read, or an id in its path is not one. Nothing was done, and sending it again unchanged is of no
     *     use.
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
    /** @description The workspace cannot pay for another task. Nothing was started. */
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
    /** @description Nothing in the workspace has the id that was given, or the workspace itself does not exist. */
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
    /**
     * @description The body is JSON but not a valid task: an unknown field, a missing one, or a value that is not allowed. Nothing was
     *     started.
     */
    UnprocessableContent: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorObject"];
      };
    };
    /** @description Too many calls with this API key. Nothing was done; wait as long as `Retry-After` says. */
    TooManyRequests: {
      headers: {
        /** @description How long to wait before the next try, either in seconds or as an HTTP date. An earlier try is refused again. */
        "Retry-After": string;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorObject"];
      };
    };
    /** @description A fault of the service. Whether the call took effect is not known, so a task may have been started. */
    InternalServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorObject"];
      };
    };
    /** @description The service takes no calls at the moment. Nothing was done; wait as long as `Retry-After` says. */
    ServiceUnavailable: {
      headers: {
        /** @description How long to wait before the next try, either in seconds or as an HTTP date. An earlier try is refused again. */
        "Retry-After": string;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorObject"];
      };
    };
  };
  parameters: {
    /** @description Workspace that the task belongs to and is billed to. The key must be one of this workspace. */
    WorkspaceId: string;
    /** @description Task to look up, as `webTaskId` of the start answer gave it. */
    WebTaskId: components["schemas"]["WebTaskId"];
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export interface operations {
  webTaskStart: {
    parameters: {
      path: {
        /** @description Workspace that the task belongs to and is billed to. The key must be one of this workspace. */
        workspaceId: components["parameters"]["WorkspaceId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["WebTaskInput"];
      };
    };
    responses: {
      /** @description The task is accepted and queued. */
      200: {
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
      path: {
        /** @description Workspace that the task belongs to and is billed to. The key must be one of this workspace. */
        workspaceId: components["parameters"]["WorkspaceId"];
        /** @description Task to look up, as `webTaskId` of the start answer gave it. */
        webTaskId: components["parameters"]["WebTaskId"];
      };
    };
    responses: {
      /** @description The task as it is now, discriminated by `status` and, for a completed one, by `outcome`. */
      200: {
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
}
