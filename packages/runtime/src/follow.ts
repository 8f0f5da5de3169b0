import type { ApiPromise } from "./api-promise.js";
import type { Client } from "./client.js";
import { MalformedResponseError } from "./errors/malformed-response-error.js";
import type { RequestOptions } from "./options.js";
import { Secrets } from "./secrets.js";

/**
 * Reads JSON from a URL that an answer named, such as a large result's: by a plain GET that follows redirects, without
 * credentials and without the headers of client and call. Limits and retries are those of other calls.
 *
 * @param operationId the operation whose answer it was, for errors.
 * @throws {MalformedResponseError} for a URL that is not http or https, or what is there is not JSON.
 */
export function follow<T>(
  client: Client,
  operationId: string,
  url: string,
  options: RequestOptions = {},
): ApiPromise<T> {
  const [, base = "", query = ""] = /^(https?:[^?#]*)(.*)/i.exec(url) ?? [];
  const call = { operationId, method: "GET", url: base, attempts: 0, mayHaveStarted: false };
  const secrets = new Secrets();
  // The query is the permission to read.
  secrets.add(query);
  const headers = { accept: "application/json" };
  return client.perform<T>(
    {
      call,
      secrets,
      isIdempotent: true,
      accept: headers.accept,
      prepare: async () => {
        if (base === "" || !URL.canParse(url)) {
          throw new MalformedResponseError("a URL that is not http or https", "", { call, status: 200 });
        }
        return {
          // A hook's headers can be meant for the API alone: they are not sent.
          headers: new Headers(headers),
          request: (signal) =>
            new Request(url, { headers, signal, credentials: "omit", referrerPolicy: "no-referrer" }),
        };
      },
    },
    { ...options, checkAnswers: undefined },
  );
}
