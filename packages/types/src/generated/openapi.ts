// @generated from the OpenAPI document by `npm run generate`. Do not edit: change the document and run it again.

export interface components {
  schemas: {
    /** @description Delivery by `POST` of the result as JSON to a URL of yours. The callback `webTaskDelivery` tells how. */
    WebhookSink: {
      /**
       * @description Tells this sink from the others.
       * @constant
       */
      type: "webhook";
      /**
       * Format: uri
       * @description Receiver, `http` or `https`, reachable from the public internet. Redirects count as a failed delivery.
       * @example https://hooks.example/intuned
       */
      url: string;
      /**
       * @description Headers sent with every delivery, such as a token that tells the receiver who calls.
       * @example {"x-hook-token":"example-token"}
       */
      headers?: {
        [key: string]: string;
      };
      /**
       * @description Whether to deliver nothing when the task fails. Polling tells about the failure all the same.
       * @default false
       */
      skipOnFail?: boolean;
    };
    /** @description Delivery as a JSON object written to a bucket of Amazon S3 or a service that speaks its protocol. */
    S3Sink: {
      /**
       * @description Tells this sink from the others.
       * @constant
       */
      type: "s3";
      /**
       * @description Bucket to write to; it must exist. Lower-case letters, digits, dots and hyphens, 3 to 63 characters.
       * @example example-results
       */
      bucket: string;
      /**
       * @description Id of the access key. Give it no right but to put objects into the bucket.
       * @example example-access-key-id
       */
      accessKeyId: string;
      /**
       * @description Secret of the access key. It is not told again, not even in part.
       * @example example-secret-access-key
       */
      secretAccessKey: string;
      /**
       * @description Region that the bucket lies in; services without regions take `auto` or `us-east-1`.
       * @example us-east-1
       */
      region: string;
      /**
       * @description Put before the object's key as it stands, so end it with `/` for a folder. Empty when omitted.
       * @example web-tasks/
       */
      prefix?: string;
      /**
       * Format: uri
       * @description Service that the bucket is at when it is not Amazon's.
       * @example https://s3.storage.example
       */
      endpoint?: string;
      /**
       * @description Whether to name the bucket in the path instead of the host name, as self-hosted services often need.
       * @default false
       */
      forcePathStyle?: boolean;
      /**
       * @description Whether to write nothing when the task fails. Polling tells about the failure all the same.
       * @default false
       */
      skipOnFail?: boolean;
    };
    /**
     * @description Where the result is delivered when the task ends, in addition to being kept for polling. Secrets in it come back
     *     obfuscated.
     */
    Sink: components["schemas"]["WebhookSink"] | components["schemas"]["S3Sink"];
    /** @description What to do, where to begin, and where the result goes. Kept as it was sent, and echoed in the result. */
    WebTaskInput: {
      /**
       * @description What to do, in natural language. The more exact it is, the fewer steps the agent spends on finding out.
       * @example Scrape YC companies from batch S24
       */
      task: string;
      /**
       * Format: uri
       * @description Page that the agent opens first, `http` or `https`. Without it the agent has to find one from the task.
       * @example https://www.ycombinator.com/companies
       */
      startUrl?: string;
      /**
       * @description Values put into the task at run time, by name, of any JSON type. What changes from run to run belongs here
       *     rather than in the task's text: runs that differ only in parameters can share one `reuseKey`.
       * @example {"param1":"value1","param2":42,"param3":true}
       */
      parameters?: {
        [key: string]: unknown;
      };
      /**
       * @description Shape that the result must have, as JSON Schema (draft 2020-12) or one of the extended types such as
       *     `{ "type": "attachment" }` for a file. Without it the agent settles on a format by itself, which may differ
       *     between runs.
       */
      outputSchema?: {
        [key: string]: unknown;
      };
      /**
       * @description Ties the task to the code and resources kept under this key: a later run starts from them instead of from nothing.
       *     The same key means the same automation, whatever `startUrl` and `parameters` are. Without it the server mints a
       *     key and tells it in the result.
       * @example yc_companies
       */
      reuseKey?: string;
      /**
       * @description Model that the agent runs with, from the cheapest to the most capable. Unknown names are refused.
       * @default haiku
       * @example sonnet
       * @enum {string}
       */
      model?: "haiku" | "sonnet" | "opus";
      /**
       * Format: uri
       * @description Proxy for all traffic of the browser, `http`, `https` or `socks5`. Without it the pages see the server's own
       *     network.
       * @example http://my-proxy.com:8080
       */
      proxy?: string;
      /**
       * @description Id of a captured web task auth, prefixed `wta_`. The browser starts with its cookies and storage, and so signed
       *     in; one that no longer works ends the task with the code `auth-check-failed`.
       * @example wta_123
       */
      auth?: string;
      sink?: components["schemas"]["Sink"];
    };
    /**
     * @description Id of a task, prefixed `wt_`. Unique across workspaces, and never given twice.
     * @example wt_123
     */
    WebTaskId: string;
    /** @description The task is accepted and queued. It has not begun yet, and nothing has been checked but the request itself. */
    WebTaskStarted: {
      /** @description Id to ask for the result with. Keep it; a second start would be a second task. */
      webTaskId: components["schemas"]["WebTaskId"];
      /** @description Where the task stands at this moment. Poll the result to learn more. */
      status: "pending" | (string & {});
    };
    /** @description Why something did not work, for programs (`code`) and for people (`message`). */
    ErrorObject: {
      /**
       * @description Stable name of the error in kebab-case; the one thing to compare with. New codes turn up over time.
       * @example bad-request
       */
      code: string;
      /**
       * @description Who has to act: `user` the caller, `auth` whoever manages keys and captured auths, `billing` whoever pays,
       *     `execution` the author of the task, `infrastructure` the service.
       */
      category: ("infrastructure" | "execution" | "auth" | "user" | "billing") | (string & {});
      /** @description What happened, in a sentence for people. The wording changes, so never compare it. */
      message: string;
      /** @description Whether the same call can succeed later without being changed. Missing in older answers. */
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
      /** @description Finds the call in the service's logs; quote it when asking for support. */
      correlation_id?: string;
      /** @description What else is known, depending on `code`; for a refused request, the places and what is wrong there. */
      details?: unknown;
    };
    /** @description A webhook as it was submitted, its header values obfuscated. */
    SubmittedWebhookSink: {
      /**
       * @description Tells this sink from the others.
       * @constant
       */
      type: "webhook";
      /** @description Receiver of the delivery. Parts that look like a token may be obfuscated, so it is not always a URL. */
      url?: string;
      /** @description Headers sent with every delivery. The names are told, the values are not. */
      headers?: {
        [key: string]: string;
      };
      /** @description Whether nothing is delivered when the task fails. */
      skipOnFail?: boolean;
    };
    /** @description A bucket as it was submitted, its access key obfuscated. */
    SubmittedS3Sink: {
      /**
       * @description Tells this sink from the others.
       * @constant
       */
      type: "s3";
      /** @description Bucket that the result is written to. */
      bucket?: string;
      /** @description Id of the access key, obfuscated. */
      accessKeyId?: string;
      /** @description A placeholder for the secret, if anything. */
      secretAccessKey?: string;
      /** @description Region that the bucket lies in. */
      region?: string;
      /** @description What the object's key begins with. */
      prefix?: string;
      /** @description Service that the bucket is at when it is not Amazon's. */
      endpoint?: string;
      /** @description Whether the bucket is named in the path. */
      forcePathStyle?: boolean;
      /** @description Whether nothing is written when the task fails. */
      skipOnFail?: boolean;
    };
    /** @description Where the result is delivered, with its secrets obfuscated, so of no use as the sink of another task. */
    SubmittedSink: components["schemas"]["SubmittedWebhookSink"] | components["schemas"]["SubmittedS3Sink"];
    /** @description The task as it was submitted. Fields that were not sent are missing; its sink's secrets are obfuscated. */
    SubmittedWebTask: {
      /** @description What was to be done. */
      task: string;
      /** @description Page that the agent was to open first. */
      startUrl?: string;
      /** @description Values that were put into the task, by name. */
      parameters?: {
        [key: string]: unknown;
      };
      /** @description Shape that the result was asked to have. */
      outputSchema?: {
        [key: string]: unknown;
      };
      /** @description Key that the caller gave; the one in force, minted or not, stands in `reuse`. */
      reuseKey?: string;
      /** @description Model that the caller asked for. Newer ones than those listed can turn up. */
      model?: ("haiku" | "sonnet" | "opus") | (string & {});
      /** @description Proxy of the browser. Credentials in it may be obfuscated, so it is not always a URL. */
      proxy?: string;
      /** @description Id of the captured auth that the browser started with. */
      auth?: string;
      sink?: components["schemas"]["SubmittedSink"];
    };
    /** @description What the task leaves for later runs. Start a task with this key as its `reuseKey` to build on it. */
    WebTaskReuse: {
      /**
       * @description The caller's `reuseKey`, or one prefixed `wtr_` that the server minted because there was none.
       * @example wtr_123
       */
      key: string;
      /** @description Whether this run saved better code under the key. A failed run never does. */
      updated: boolean;
    };
    /** @description What the task was billed so far. Final once the task has ended. */
    WebTaskCost: {
      /** @description Price in units of `currency`, with a fraction. */
      amount?: number;
      /**
       * @description ISO 4217 code of the currency.
       * @example USD
       */
      currency?: string;
    };
    /**
     * @description The task is done. Its result stands in `result` when it is small, and behind `resultUrl` when it is large: one of the
     *     two is always there.
     */
    WebTaskResultSucceeded: {
      webTaskId: components["schemas"]["WebTaskId"];
      /**
       * @description The task has ended; `outcome` tells how.
       * @constant
       */
      status: "completed";
      /**
       * @description The agent did what the task asks.
       * @constant
       */
      outcome: "success";
      input: components["schemas"]["SubmittedWebTask"];
      /**
       * @description What the task gave, any JSON value, in the shape of `outputSchema` where the task has one. Missing when the result
       *     is large: then read `resultUrl`.
       */
      result?: unknown;
      /**
       * Format: uri
       * @description Where to get a large result as a JSON file, with a plain `GET` and no API key. The URL expires, so ask for the
       *     result again rather than keep it.
       */
      resultUrl?: string;
      reuse?: components["schemas"]["WebTaskReuse"];
      cost?: components["schemas"]["WebTaskCost"];
      /**
       * Format: date-time
       * @description When the task was accepted (RFC 3339).
       */
      createdAt?: string;
      /**
       * Format: date-time
       * @description When the agent began (RFC 3339).
       */
      startedAt?: string;
      /**
       * Format: date-time
       * @description When the task ended (RFC 3339).
       */
      completedAt?: string;
    };
    /** @description The task has ended without a result. `error` tells why, and whether starting it again can help. */
    WebTaskResultFailed: {
      webTaskId: components["schemas"]["WebTaskId"];
      /**
       * @description The task has ended; `outcome` tells how.
       * @constant
       */
      status: "completed";
      /**
       * @description The agent could not do what the task asks, or the result was refused.
       * @constant
       */
      outcome: "failure";
      input: components["schemas"]["SubmittedWebTask"];
      /**
       * @description Why the task failed, with an execution code such as `script-timeout`, `script-execution-exception`,
       *     `script-no-valid-output-received`, `result-too-big-error` (over 2 MB), `auth-check-failed` or
       *     `internal-server-error`.
       */
      error: components["schemas"]["ErrorObject"];
      reuse?: components["schemas"]["WebTaskReuse"];
      cost?: components["schemas"]["WebTaskCost"];
      /**
       * Format: date-time
       * @description When the task was accepted (RFC 3339).
       */
      createdAt?: string;
      /**
       * Format: date-time
       * @description When the agent began (RFC 3339); missing when the task failed before.
       */
      startedAt?: string;
      /**
       * Format: date-time
       * @description When the task ended (RFC 3339).
       */
      completedAt?: string;
    };
    /** @description The task was called off before it ended. There is neither a result nor an error. */
    WebTaskResultCanceled: {
      webTaskId: components["schemas"]["WebTaskId"];
      /**
       * @description The task was called off.
       * @constant
       */
      status: "canceled";
      input: components["schemas"]["SubmittedWebTask"];
      reuse?: components["schemas"]["WebTaskReuse"];
      cost?: components["schemas"]["WebTaskCost"];
      /**
       * Format: date-time
       * @description When the task was accepted (RFC 3339).
       */
      createdAt?: string;
      /**
       * Format: date-time
       * @description When the agent began (RFC 3339); missing when the task was still in the queue.
       */
      startedAt?: string;
      /**
       * Format: date-time
       * @description When the task was called off (RFC 3339).
       */
      completedAt?: string;
    };
    /** @description What a sink receives when a task ends, the same as its result then. Told apart like `WebTaskResult`. */
    WebTaskDelivery:
      | components["schemas"]["WebTaskResultSucceeded"]
      | components["schemas"]["WebTaskResultFailed"]
      | components["schemas"]["WebTaskResultCanceled"];
    /** @description The task waits in the queue. Ask again later. */
    WebTaskResultPending: {
      webTaskId: components["schemas"]["WebTaskId"];
      /**
       * @description The task waits for its turn.
       * @constant
       */
      status: "pending";
      input: components["schemas"]["SubmittedWebTask"];
      /**
       * Format: date-time
       * @description When the task was accepted (RFC 3339).
       */
      createdAt?: string;
    };
    /** @description The agent is at work. Ask again later; a task takes from seconds to many minutes. */
    WebTaskResultStarted: {
      webTaskId: components["schemas"]["WebTaskId"];
      /**
       * @description The agent is at work.
       * @constant
       */
      status: "started";
      input: components["schemas"]["SubmittedWebTask"];
      /**
       * Format: date-time
       * @description When the task was accepted (RFC 3339).
       */
      createdAt?: string;
      /**
       * Format: date-time
       * @description When the agent began (RFC 3339); the time before it was spent in the queue.
       */
      startedAt?: string;
    };
    /**
     * @description Where a task stands. `status` tells which branch it is, and `outcome` which of the two completed ones. `completed`
     *     and `canceled` are final: an answer with one of them does not change any more.
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
      /** @description The task as it stands now, told apart by `status`, and when it is completed by `outcome`. */
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
