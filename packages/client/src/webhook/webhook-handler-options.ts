import type { WebTaskDelivery } from "@intuned/types";
import type { ParseDeliveryOptions } from "./parse-options.js";

/** What a webhook handler is made with. */
export interface WebhookHandlerOptions extends ParseDeliveryOptions {
  /**
   * Gets every delivery that is let through. Once it has returned (its promise is awaited) the answer is 204, and the
   * delivery is over; when it throws the answer is 500, and the service tries again.
   *
   * Store or queue the delivery here and do the work afterwards: the service does not wait for long. The same delivery
   * can arrive twice, even at once, so what happens here must be idempotent by `webTaskId`.
   */
  readonly onDelivery: (delivery: WebTaskDelivery) => unknown;
  /**
   * Told of every delivery that was not taken: a `DeliveryError` where it was refused, else what `onDelivery` threw.
   * Without it nobody hears of either. What it throws is dropped.
   */
  readonly onError?: ((error: unknown) => unknown) | undefined;
}
