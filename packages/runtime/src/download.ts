import type { ApiPromise } from "./api-promise.js";
import type { ContextOption } from "./call-context.js";
import type { Client } from "./client.js";
import { MalformedResponseError } from "./errors/malformed-response-error.js";
import { emit } from "./hooks.js";
import type { ClientOptions, RequestOptions } from "./options.js";
import { shapeOf } from "./shape-of.js";

/**
 * Downloads a file from a URL that a response contains, such as a large result's: a plain GET that follows redirects, without
 * credentials and without the headers of client and call. Timeouts and retries are those of other calls. The URL can be a
 * secret: errors, hooks and logs show only its origin.
 *
 * @param operationId the operation whose response contains the URL, for errors.
 * @param type the file's media type, which the `Blob` gets; the `Content-Type` of the response when empty.
 * @param options `maxResponseBytes` limits the file, in bytes after decompression.
 * @throws {MalformedResponseError} for a URL that isn't http or https or contains a user or password, and for a larger file.
 */
export function download(
  client: Client,
  operationId: string,
  url: string,
  type: string,
  options: RequestOptions & Pick<ClientOptions, "maxResponseBytes"> & ContextOption = {},
): ApiPromise<Blob> {
  return client.perform<Blob>(
    {
      operationId,
      method: "GET",
      accept: "*/*",
      reader: {
        read: async ({ headers }, _, readAll) =>
          new Blob([...(await readAll())], { type: type || (headers.get("content-type") ?? "") }),
      },
    },
    async (exchange) => {
      const { call, secrets } = exchange;
      // It has no credentials.
      exchange.canRenewKey = false;
      const { protocol, origin, pathname, search, username, password } = new URL(
        URL.canParse(url) ? url : "about:invalid",
      );
      const isWeb = /^https?:$/.test(protocol);
      if (isWeb) call.url = origin;
      secrets.add(pathname + search, true);
      if (!isWeb || username || password) {
        const problem = "a URL to download that isn't http or https, or has a user or password";
        throw new MalformedResponseError(problem, "", { call, status: 200 });
      }
      // A hook's headers can be meant for the API alone: they are not sent.
      await emit(exchange, "onRequest", () => ({ headers: new Headers(), body: shapeOf(undefined) }));
      return { url, credentials: "omit", referrerPolicy: "no-referrer" };
    },
    options,
  );
}
