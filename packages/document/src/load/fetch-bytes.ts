import { DocumentError } from "./document-error.js";
import type { LoadLimits } from "./load-limits.js";
import { tooLarge } from "./read-file.js";

/** What a URL answered. */
export interface Fetched {
  readonly bytes: Uint8Array;
  /** Where the answer came from in the end: relative references start there (RFC 3986 §5.1.3). */
  readonly url: string;
  /** The URLs that were passed through, in order. */
  readonly redirects: readonly string[];
}

/**
 * Fetches a document. Redirects are followed by hand, so that each target is looked at before it is asked.
 *
 * @param mayFollow whether a redirect to this URL is allowed.
 * @throws {DocumentError} when the URL is not http(s), nothing answers in time, the status is no success, or the body is
 * larger than the limit: announced, or found while it streams.
 */
export async function fetchBytes(
  url: string,
  limits: LoadLimits & { readonly mayFollow: (url: URL) => boolean },
): Promise<Fetched> {
  const signal = AbortSignal.timeout(limits.timeoutMs);
  const redirects: string[] = [];
  let at = checkUrl(url, url);
  for (;;) {
    const response = await ask(at, signal, limits.timeoutMs);
    const location = response.headers.get("location");
    if (response.status < 300 || response.status > 399 || location === null) {
      return { bytes: await readBody(response, at, limits, signal), url: at.href, redirects };
    }
    await response.body?.cancel();
    const next = checkUrl(location, url, at);
    if (redirects.length >= limits.maxRedirects)
      throw refused(
        url,
        `more than ${limits.maxRedirects} redirects`,
        "Give the URL that the last one leads to.",
      );
    if (!limits.mayFollow(next)) throw refused(url, `redirects to ${next.href}, another site`, ANOTHER_SITE);
    redirects.push(next.href);
    at = next;
  }
}

const ANOTHER_SITE = "Name that URL in the document, or allow other sites with `--allow-remote`.";

function checkUrl(url: string, file: string, base?: URL): URL {
  const parsed = URL.canParse(url, base?.href) ? new URL(url, base) : undefined;
  if (parsed === undefined || !/^https?:$/.test(parsed.protocol))
    throw refused(file, `${JSON.stringify(url)} is no http(s) URL`, "Only http and https are fetched.");
  if (parsed.username !== "" || parsed.password !== "")
    throw refused(parsed.origin, "the URL holds a user name or a password", "Download the document first.");
  return parsed;
}

async function ask(url: URL, signal: AbortSignal, timeoutMs: number): Promise<Response> {
  const headers = { accept: "application/json, application/yaml, text/yaml, */*;q=0.5" };
  try {
    return await fetch(url, { redirect: "manual", signal, headers });
  } catch (error) {
    throw unanswered(url, error, signal, timeoutMs);
  }
}

async function readBody(response: Response, url: URL, limits: LoadLimits, signal: AbortSignal) {
  if (!response.ok) {
    await response.body?.cancel();
    const status = `${response.status} ${response.statusText}`.trim();
    throw refused(
      url.href,
      `the server answered ${status}`,
      "Expected 200 with the document. Check the URL.",
    );
  }
  const announced = Number(response.headers.get("content-length") ?? 0);
  if (announced > limits.maxBytes) {
    await response.body?.cancel();
    throw tooLarge(url.href, announced, limits.maxBytes);
  }
  const chunks: Uint8Array[] = [];
  let read = 0;
  try {
    for await (const chunk of response.body ?? []) {
      read += chunk.length;
      if (read > limits.maxBytes) throw tooLarge(url.href, undefined, limits.maxBytes);
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    throw unanswered(url, error, signal, limits.timeoutMs);
  }
  return Buffer.concat(chunks);
}

function unanswered(url: URL, cause: unknown, signal: AbortSignal, timeoutMs: number): DocumentError {
  if (signal.aborted)
    return refused(url.href, `no whole answer within ${timeoutMs / 1000} s`, TRY_AGAIN, cause);
  const { message, cause: inner } = cause as Error;
  const reason = inner instanceof Error ? inner.message || (inner as NodeJS.ErrnoException).code : message;
  return refused(url.href, `the server cannot be reached (${reason})`, TRY_AGAIN, cause);
}

const TRY_AGAIN = "Check the address, or download the document and give its path.";

function refused(file: string, what: string, remedy: string, cause?: unknown): DocumentError {
  return new DocumentError({ file, what, remedy, cause });
}
