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
  /** Used instead of the global `fetch`. */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** Sent with every request; a call's own `headers` win. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** Limit of one call in milliseconds, reading the body included. 60,000 when omitted; 0 switches it off. */
  timeoutMs?: number | undefined;
}

/** What every call takes as its last argument. */
export interface RequestOptions {
  /** Aborts the call: it rejects with an `AbortError`. */
  signal?: AbortSignal | undefined;
  /** Limit of this call in milliseconds; the client's own when omitted. */
  timeoutMs?: number | undefined;
  /** Sent with this request only. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** Media type of the body, where the operation takes several; generated code lists them. */
  contentType?: string | undefined;
  /** Media type of the answer, where the operation has several; generated code lists them. */
  accept?: string | undefined;
}
