/** Header fields in the order of the wire; a name may come twice. https://www.rfc-editor.org/rfc/rfc9110#section-5 */
export type HeaderList = readonly (readonly [name: string, value: string])[];

/** A request as it is put on the wire, relative to the base URL of a server. */
export interface HttpRequest {
  /** Upper case. */
  readonly method: string;
  /** Path and query, percent-encoded; starts with `/`. https://www.rfc-editor.org/rfc/rfc9112#section-3.2.1 */
  readonly target: string;
  readonly headers: HeaderList;
  readonly body?: Uint8Array;
}

/** An answer as it came off the wire. */
export interface HttpResponse {
  readonly status: number;
  /** Names are lower case. */
  readonly headers: HeaderList;
  readonly body: Uint8Array;
  /** The body was longer than the limit: only its beginning is here. */
  readonly isTruncated?: boolean;
}

export interface SendOptions {
  readonly signal?: AbortSignal | undefined;
  /** On a connection that no other request uses: when it breaks, it broke of this one. */
  readonly ownConnection?: boolean | undefined;
}

/**
 * Sends one request: over HTTP, or straight to a server in this process.
 *
 * @throws {TransportError} no answer came.
 */
export type Send = (request: HttpRequest, options?: SendOptions) => Promise<HttpResponse>;

/** The value of a header field; of several of one name, all of them joined as RFC 9110 §5.3 allows. */
export function headerValue(headers: HeaderList, name: string): string | undefined {
  const wanted = name.toLowerCase();
  const values = headers.filter(([each]) => each.toLowerCase() === wanted).map(([, value]) => value);
  return values.length === 0 ? undefined : values.join(", ");
}
