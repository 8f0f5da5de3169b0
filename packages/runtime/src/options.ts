/** A credential, or a function asked for it before every request, so that keys can rotate. */
export type Credential = string | (() => string | Promise<string>);

/** User name and password of HTTP's `basic` scheme (RFC 7617), or a function asked for them before every request. */
export type BasicCredential = BasicPair | (() => BasicPair | Promise<BasicPair>);

/** A user name, which cannot hold a colon, and a password. */
export interface BasicPair {
  readonly username: string;
  readonly password: string;
}

/** What every generated client takes, whatever its API. Its own credentials and parameters come on top. */
export interface ClientOptions {
  /** Where the API is served, without a trailing slash. */
  baseUrl?: string | undefined;
  /** Variables of the document's server URL, by name; each one's default when omitted. */
  serverVariables?: Readonly<Record<string, string>> | undefined;
  /** Used instead of the global `fetch`. */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
  /**
   * Sent with every request. The parameters of an operation and a call's own `headers` win, and so does a credential:
   * no header stands in for the one that an operation needs.
   */
  headers?: Readonly<Record<string, string>> | undefined;
  /**
   * Limit of one call in milliseconds, reading the body included; of `text/event-stream`, until the headers have come.
   * 60,000 when omitted; 0 switches it off.
   */
  timeoutMs?: number | undefined;
}

/** What every call takes as its last argument. */
export interface RequestOptions {
  /** Aborts the call: it rejects with an `AbortError`. */
  signal?: AbortSignal | undefined;
  /** Limit of this call in milliseconds; the client's own when omitted. */
  timeoutMs?: number | undefined;
  /** Sent with this request only. They win over all but the operation's credential; a `cookie` is sent beside others. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** Media type of the body, where the operation takes several or a range (`image/*`); generated code lists them. */
  contentType?: string | undefined;
  /** Media type of the answer, where the operation has several; generated code lists them. */
  accept?: string | undefined;
}
