import { DeliveryError } from "./delivery-error.js";
import type { IncomingDelivery } from "./incoming-delivery.js";
import { parseChecked } from "./parse-delivery.js";
import type { CheckedOptions } from "./parse-options.js";
import type { WebhookHandlerOptions } from "./webhook-handler-options.js";

/** What to answer, for whichever kind of server. */
export interface DeliveryAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/** Takes a delivery, hands it on, and says what to answer. It never throws. */
export async function answerDelivery(
  incoming: IncomingDelivery,
  checked: CheckedOptions,
  { onDelivery, onError }: WebhookHandlerOptions,
): Promise<DeliveryAnswer> {
  let parsed = false;
  try {
    const delivery = await parseChecked(incoming, checked);
    parsed = true;
    await onDelivery(delivery);
    return { status: 204, headers: {}, body: null };
  } catch (error) {
    await tell(onError, error);
    // A DeliveryError that `onDelivery` throws is about something else than this delivery.
    return !parsed && error instanceof DeliveryError && error.status < 500 ? refusal(error) : FAILED;
  }
}

/** A log that fails must not change the answer, nor let whoever sends something wrong end the process. */
async function tell(onError: WebhookHandlerOptions["onError"], error: unknown): Promise<void> {
  try {
    await onError?.(error);
  } catch {}
}

function refusal({ status, code, message }: DeliveryError): DeliveryAnswer {
  return {
    status,
    headers: { "content-type": "application/json", ...(status === 405 ? { allow: "POST" } : {}) },
    body: JSON.stringify({ code, message }),
  };
}

/** What went wrong in here is nobody's business out there. */
const FAILED: DeliveryAnswer = {
  status: 500,
  headers: { "content-type": "application/json" },
  body: JSON.stringify({
    code: "internal-error",
    message: "The delivery was not taken. Send it again later.",
  }),
};
