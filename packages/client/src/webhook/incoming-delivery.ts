/** Headers of a request: a `Headers`, or a record as Node's `request.headers`, its names in any case. */
export type IncomingHeaders =
  | { get(name: string): string | null }
  | Readonly<Record<string, string | readonly string[] | undefined>>;

/** What arrived: a `Request` of fetch, or its parts from whatever server received it. */
export interface IncomingDelivery {
  /** HTTP method. Checked where it is given. */
  readonly method?: string | undefined;
  readonly headers: IncomingHeaders;
  /** The body as it came, not parsed. */
  readonly body: string | Uint8Array | ReadableStream<Uint8Array> | null;
  /** Whether somebody has read the body before. */
  readonly bodyUsed?: boolean;
}

/** A header's value; several lines of one name are joined as `Headers` does (RFC 9110 §5.3). `undefined` where there is none. */
export function headerValue(headers: IncomingHeaders, name: string): string | undefined {
  if (isHeaders(headers)) return headers.get(name) ?? undefined;
  const wanted = name.toLowerCase();
  const values = Object.entries(headers)
    .filter(([key]) => key.toLowerCase() === wanted)
    .flatMap(([, value]) => value ?? []);
  return values.length === 0 ? undefined : values.join(", ");
}

/** A record may hold a header that is called `get`. */
function isHeaders(headers: IncomingHeaders): headers is Extract<IncomingHeaders, { get: unknown }> {
  return typeof headers.get === "function";
}
