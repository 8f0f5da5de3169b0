import type { ApiPromise } from "./api-promise.js";
import type { Client } from "./client.js";
import type { Chunks } from "./definition.js";
import { emit } from "./emit.js";
import { MalformedResponseError } from "./errors/call-errors.js";
import type { ContextOption } from "./exchange.js";
import { shapeOf } from "./hooks.js";
import type { ClientOptions, RequestOptions } from "./options.js";

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
  const reader = {
    read: async ({ headers }: Response, _: string, readAll: () => Promise<Chunks>) =>
      new Blob([...(await readAll())], { type: type || (headers.get("content-type") ?? "") }),
  };
  return client.perform<Blob>(
    { operationId, method: "GET", accept: "*/*", reader },
    (exchange) => {
      const { protocol, origin, username, password } = new URL(URL.canParse(url) ? url : "about:invalid");
      const isWeb = /^https?:$/.test(protocol);
      if (isWeb) exchange.secrets.addUrl(url);
      if (!isWeb || username || password) {
        const call = { ...exchange.call, url: isWeb ? origin : "" };
        const problem = "a URL to download that isn't http or https, or has a user or password";
        throw new MalformedResponseError(problem, "", { call, status: 200 });
      }
      const prepare = async () => {
        // A hook's headers can be meant for the API alone: they are not sent.
        await emit(exchange, "onRequest", () => ({ headers: new Headers(), body: shapeOf(undefined) }));
        return { url, credentials: "omit", referrerPolicy: "no-referrer" } as const;
      };
      return { url: origin, prepare };
    },
    options,
  );
}
