import { answerDelivery } from "./answer-delivery.js";
import { checkHandlerOptions } from "./check-handler-options.js";
import type { IncomingDelivery } from "./incoming-delivery.js";
import type { WebhookHandlerOptions } from "./webhook-handler-options.js";

/** What is needed of Node's `IncomingMessage`: described, so that types need no `@types/node`. */
export interface NodeWebhookRequest {
  readonly method?: string | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** 2 where the request came to `node:http2`. */
  readonly httpVersionMajor?: number;
  /** Whether somebody has begun to read the body. */
  readonly readableDidRead?: boolean;
  [Symbol.asyncIterator](): AsyncIterator<unknown>;
}

/** What is needed of Node's `ServerResponse`. */
export interface NodeWebhookResponse {
  statusCode: number;
  readonly headersSent: boolean;
  setHeader(name: string, value: string): unknown;
  end(body: string): unknown;
}

/**
 * A handler for `node:http` and what is built on it, such as Express: `createServer(handler)`, `app.post(path, handler)`.
 * It answers as that of `createWebhookHandler` does, and its promise never rejects.
 *
 * It must get the request before any body parser. Where one has read the body, the answer is 500 and `onError` gets a
 * `DeliveryError` with the code `body-already-read`, which says what to change.
 *
 * @throws {OptionsError} an option is missing or malformed; thrown here, not when the first delivery comes.
 */
export function createNodeWebhookHandler(
  options: WebhookHandlerOptions,
): (request: NodeWebhookRequest, response: NodeWebhookResponse) => Promise<void> {
  const checked = checkHandlerOptions(options);
  return async (request, response) => {
    const answer = await answerDelivery(incoming(request), checked, options);
    // Something else has answered, such as a time limit of the server's.
    if (response.headersSent) return;
    response.statusCode = answer.status;
    for (const [name, value] of Object.entries(answer.headers)) response.setHeader(name, value);
    // Else Node would go on to receive, and throw away, the body of a request that was refused. HTTP/2 has no such header.
    if (answer.status !== 204 && request.httpVersionMajor !== 2) response.setHeader("connection", "close");
    response.end(answer.body ?? "");
  };
}

function incoming(request: NodeWebhookRequest): IncomingDelivery {
  const { method, headers, readableDidRead = false } = request;
  return { method, headers, body: streamOf(request), bodyUsed: readableDidRead };
}

/** The body as a stream that reads nothing ahead of who reads it, so that a refused body stays unread. */
function streamOf(request: NodeWebhookRequest): ReadableStream<Uint8Array> {
  let parts: AsyncIterator<unknown> | undefined;
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        parts ??= request[Symbol.asyncIterator]();
        const { done, value } = await parts.next();
        if (done === true) return controller.close();
        // Strings where somebody has called `setEncoding`.
        controller.enqueue(typeof value === "string" ? encoder.encode(value) : (value as Uint8Array));
      },
      // No `cancel`: the iterator's `return` would end the connection before the answer is sent.
    },
    { highWaterMark: 0 },
  );
}
