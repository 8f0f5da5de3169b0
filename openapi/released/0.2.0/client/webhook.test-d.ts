import type { IncomingMessage, RequestListener } from "node:http";
import { createServer } from "node:http";
import { createServer as createHttp2Server } from "node:http2";
import type { WebTaskError } from "@intuned/client";
import { expectTypeOf, test } from "vitest";
import {
  createNodeWebhookHandler,
  createWebhookHandler,
  type DeliveryError,
  type DeliveryErrorCode,
  type IncomingDelivery,
  parseDelivery,
  type WebhookHandlerOptions,
  type WebTaskDelivery,
} from "../../../../packages/client/src/webhook/index.js";

const secret = { header: "x-hook-token", value: ["one", "two"] } as const;
const onDelivery = () => {};

test("a delivery narrows on status, then on outcome", () => {
  createWebhookHandler({
    secret,
    onDelivery: (delivery) => {
      expectTypeOf(delivery).toEqualTypeOf<WebTaskDelivery>();
      expectTypeOf(delivery).not.toBeAny();
      // @ts-expect-error only a completed task has an outcome
      delivery.outcome;
      if (delivery.status === "canceled") return;
      expectTypeOf(delivery.status).toEqualTypeOf<"completed">();
      // @ts-expect-error only a failed task has an error
      delivery.error;
      if (delivery.outcome === "failed") {
        expectTypeOf(delivery.error?.code).toEqualTypeOf<WebTaskError["code"] | undefined>();
        return;
      }
      if (delivery.result?.type === "file") expectTypeOf(delivery.result.file.url).toBeString();
      else expectTypeOf(delivery.result?.data).toBeUnknown();
    },
  });
});

test("what arrives may be a Request, or what a server has of it", () => {
  expectTypeOf<Request>().toExtend<IncomingDelivery>();
  expectTypeOf<{ headers: Headers; body: Uint8Array }>().toExtend<IncomingDelivery>();
  expectTypeOf<{ headers: IncomingMessage["headers"]; body: Buffer }>().toExtend<IncomingDelivery>();
  expectTypeOf<{ headers: { a: string }; body: ReadableStream<Uint8Array> }>().toExtend<IncomingDelivery>();
  // A body that somebody has parsed
  expectTypeOf<{ headers: Headers; body: { webTaskId: string } }>().not.toExtend<IncomingDelivery>();
  expectTypeOf(parseDelivery).returns.resolves.toEqualTypeOf<WebTaskDelivery>();
});

test("a handler is what the servers take", () => {
  const handler = createNodeWebhookHandler({ secret, onDelivery });
  expectTypeOf(handler).toExtend<RequestListener>();
  createServer(handler);
  createHttp2Server(handler);
  expectTypeOf(createWebhookHandler({ secret, onDelivery })).toEqualTypeOf<
    (request: Request) => Promise<Response>
  >();
});

test("to let anybody deliver is written out, and a misspelt option is refused", () => {
  ({ secret: false, onDelivery }) satisfies WebhookHandlerOptions;
  ({ secret, onDelivery: async () => 1 }) satisfies WebhookHandlerOptions;
  // @ts-expect-error no secret
  ({ onDelivery }) satisfies WebhookHandlerOptions;
  // @ts-expect-error true is no secret
  ({ secret: true, onDelivery }) satisfies WebhookHandlerOptions;
  // @ts-expect-error a variable that may be unset
  ({ secret: { header: "x", value: process.env["X"] }, onDelivery }) satisfies WebhookHandlerOptions;
  // @ts-expect-error a misspelt option
  ({ secret, onDelivery, maxbytes: 1 }) satisfies WebhookHandlerOptions;
});

test("an error tells its code and the status to answer with", () => {
  expectTypeOf<DeliveryError["name"]>().toEqualTypeOf<"DeliveryError">();
  expectTypeOf<DeliveryError["status"]>().toEqualTypeOf<400 | 401 | 405 | 413 | 415 | 500>();
  expectTypeOf<"wrong-secret">().toExtend<DeliveryErrorCode>();
});
