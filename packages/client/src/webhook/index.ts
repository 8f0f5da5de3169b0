export type { WebTaskDelivery } from "@intuned/types";
export {
  createNodeWebhookHandler,
  type NodeWebhookRequest,
  type NodeWebhookResponse,
} from "./create-node-webhook-handler.js";
export { createWebhookHandler } from "./create-webhook-handler.js";
export { DeliveryError, type DeliveryErrorCode } from "./delivery-error.js";
export type { IncomingDelivery, IncomingHeaders } from "./incoming-delivery.js";
export { parseDelivery } from "./parse-delivery.js";
export type { ParseDeliveryOptions, WebhookSecret } from "./parse-options.js";
export type { WebhookHandlerOptions } from "./webhook-handler-options.js";
