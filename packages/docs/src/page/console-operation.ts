/**
 * All that the console of an operation's page needs, kept beside the page as JSON and loaded when the console is opened.
 * Made from the document alone.
 */
export interface ConsoleOperation {
  readonly operationId: string;
  /** Upper case. */
  readonly method: string;
  /** The path template, `/{workspaceId}/web-tasks/start`. */
  readonly path: string;
  /** Whether a call may change something: sent to a server that is not on this machine only after a question. */
  readonly isUnsafe: boolean;
  /** The document's servers, in its order, their variables at their defaults; absolute URLs only. */
  readonly servers: readonly { readonly url: string; readonly description?: string }[];
  readonly parameters: readonly ConsoleParameter[];
  /** The credentials of the first alternative; empty when the operation asks for none. */
  readonly credentials: readonly ConsoleCredential[];
  readonly body?: {
    readonly mediaType: string;
    readonly isRequired: boolean;
    /** At least one; the smallest valid body where the document names none. */
    readonly examples: readonly { readonly name: string; readonly summary?: string; readonly text: string }[];
  };
  readonly responses: readonly {
    /** `200`, `4XX` or `default`. */
    readonly status: string;
    /** Plain text. */
    readonly description: string;
    readonly content: readonly {
      readonly mediaType: string;
      /** Pointer into `schemas`; absent when the answer has no schema. */
      readonly schema?: string;
      /** Names of its examples, by which a mock can be asked for one. */
      readonly examples?: readonly string[];
    }[];
  }[];
  /** A document with all schemas that `responses` point to, and what those refer to, at their own pointers. JSON Schema 2020-12. */
  readonly schemas: object;
}

export interface ConsoleParameter {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly isRequired: boolean;
  /** Plain text. */
  readonly description: string;
  /** Text to start with: an example, the default, or the first enum member; empty when there is none. */
  readonly example: string;
  /** When it is one of few values. */
  readonly options?: readonly string[];
}

export interface ConsoleCredential {
  readonly scheme: string;
  readonly kind: "apiKey" | "basic" | "bearer" | "other";
  readonly in?: "header" | "query" | "cookie";
  /** Name of the header, query parameter or cookie. */
  readonly name?: string;
}
