/** An answer, read to its end. */
export interface Received {
  readonly status: number;
  readonly statusText: string;
  /** Those that the server lets pages read. */
  readonly headers: readonly (readonly [string, string])[];
  readonly contentType: string | null;
  readonly text: string;
  /** Of the body. */
  readonly bytes: number;
  readonly milliseconds: number;
}

/** Why there is no answer. */
export type Failure = "canceled" | "timeout" | "redirect" | "policy" | "unreachable";

export class NoAnswer extends Error {
  override readonly name = "NoAnswer";
  constructor(readonly failure: Failure) {
    super(failure);
  }
}

/** How long a server is waited for. */
export const TIMEOUT_SECONDS = 30;

/**
 * @param stop aborts the request, for the reason it gives.
 * @throws {NoAnswer}
 */
export async function send(url: string, options: RequestInit, stop: AbortController): Promise<Received> {
  let isRefused = false;
  const refused = (): void => {
    isRefused = true;
  };
  document.addEventListener("securitypolicyviolation", refused);
  const timer = setTimeout(() => stop.abort(new NoAnswer("timeout")), TIMEOUT_SECONDS * 1000);
  const started = performance.now();
  try {
    const response = await fetch(url, options);
    if (response.type === "opaqueredirect") throw new NoAnswer("redirect");
    const body = await response.arrayBuffer();
    return {
      status: response.status,
      statusText: response.statusText,
      headers: [...response.headers],
      contentType: response.headers.get("content-type"),
      text: new TextDecoder().decode(body),
      bytes: body.byteLength,
      milliseconds: Math.round(performance.now() - started),
    };
  } catch (error) {
    if (error instanceof NoAnswer) throw error;
    if (stop.signal.aborted) throw new NoAnswer("canceled");
    throw new NoAnswer(isRefused ? "policy" : "unreachable");
  } finally {
    clearTimeout(timer);
    document.removeEventListener("securitypolicyviolation", refused);
  }
}
