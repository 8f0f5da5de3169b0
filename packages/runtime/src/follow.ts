import type { ApiPromise } from "./api-promise.js";
import type { Client } from "./client.js";
import { MalformedResponseError } from "./errors/malformed-response-error.js";
import { emit } from "./hooks.js";
import type { RequestOptions } from "./options.js";
import { shapeOf } from "./shape-of.js";

/** Values of a query that are shorter permit nothing, and can be words of any message. */
const SHORTEST_PERMISSION = 12;

/**
 * Reads JSON from a URL that an answer named, such as a large result's: by a plain GET that follows redirects, without
 * credentials and without the headers of client and call. Limits and retries are those of other calls.
 *
 * @param operationId the operation whose answer it was, for errors.
 * @throws {MalformedResponseError} for a URL that is not http or https or holds a user or password, or what is there is not
 *   JSON.
 */
export function follow<T>(
  client: Client,
  operationId: string,
  url: string,
  options: RequestOptions = {},
): ApiPromise<T> {
  const headers = { accept: "application/json" };
  return client.perform<T>(
    { operationId, method: "GET", ...headers },
    async (exchange) => {
      const { call, secrets } = exchange;
      const { protocol, origin, pathname, search, searchParams, username, password } = new URL(
        URL.canParse(url) ? url : "about:invalid",
      );
      const isWeb = /^https?:$/.test(protocol);
      if (isWeb) call.url = origin + pathname;
      // The query is the permission to read.
      for (const text of [search, ...searchParams.values()]) {
        if (text.length >= SHORTEST_PERMISSION) secrets.add(text);
      }
      if (!isWeb || username || password) {
        const problem = "a URL to read that is not http or https, or holds a user or password";
        throw new MalformedResponseError(problem, "", { call, status: 200 });
      }
      // A hook's headers can be meant for the API alone: they are not sent.
      await emit(exchange, "onRequest", () => ({ headers: new Headers(headers), body: shapeOf(undefined) }));
      return { url, headers, credentials: "omit", referrerPolicy: "no-referrer" };
    },
    // The document says nothing of what is there.
    { ...options, checkAnswers: () => undefined },
  );
}
