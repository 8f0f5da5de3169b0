/** How one credential travels, read from a security scheme of the OpenAPI document. */
export type CredentialDefinition = {
  /** The client option that holds it: `"apiKey"`. */
  readonly option: string;
  /** Whether a client without it is refused: every operation needs it. */
  readonly required: boolean;
  /** Environment variable read where the option is absent. */
  readonly env?: string;
  /** Where a person gets one; ends the error about a missing one. */
  readonly help?: string;
} & (
  | { readonly type: "apiKey"; readonly in: "header" | "query" | "cookie"; readonly name: string }
  | { readonly type: "http"; readonly scheme: "bearer" | "basic" }
);

/** A parameter of the operations that is given once, to the client, and can be overridden in each call. */
export interface OptionDefinition {
  /** The client option that holds it: `"workspaceId"`. */
  readonly option: string;
  /** Whether a client without it is refused: every operation needs it. */
  readonly required: boolean;
  /** Environment variable read where the option is absent. */
  readonly env?: string;
  /** Where a person finds the value; ends the error about a missing one. */
  readonly help?: string;
  /** The parameter's `format`, checked before anything is sent. Only `uuid` is known. */
  readonly format?: string;
}

/** What a generated client is made of: everything about an API that its operations share. */
export interface ClientDefinition {
  /** The client's class name, for messages. */
  readonly name: string;
  /** Used where neither the option nor the environment gives one. */
  readonly baseUrl: string;
  /** Environment variable that overrides `baseUrl`. */
  readonly baseUrlEnv?: string;
  /** By parameter name. */
  readonly options: Readonly<Record<string, OptionDefinition>>;
  /** By the security scheme's name in the document. */
  readonly credentials: Readonly<Record<string, CredentialDefinition>>;
}

/** One operation, as generated code hands it to `Client.request`. */
export interface OperationDefinition {
  readonly operationId: string;
  readonly method: "GET" | "PUT" | "POST" | "DELETE" | "OPTIONS" | "HEAD" | "PATCH" | "TRACE";
  /** Path template below the base URL: `"/{workspaceId}/web-tasks/start"`. */
  readonly path: string;
  /** Parameters that are client options, by place; path parameters are found in `path`. */
  readonly optionParameters?: { readonly query?: readonly string[]; readonly header?: readonly string[] };
  /** Media type of the request body; absent where there is none. */
  readonly contentType?: string;
  /** Media type of the success body; absent where success has no body. */
  readonly accept?: string;
  /** Alternatives, each a list of security schemes that are sent together (OpenAPI 3.1 §4.8.30). */
  readonly security: readonly (readonly string[])[];
}

/** The parts of one call. */
export interface CallArguments {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: object | undefined;
  readonly header?: object | undefined;
  readonly body?: unknown;
}
