import type { WebTaskDelivery } from "@intuned/types";
import { checkSecret } from "./check-secret.js";
import { DeliveryError } from "./delivery-error.js";
import { headerValue, type IncomingDelivery } from "./incoming-delivery.js";
import { type CheckedOptions, checkOptions, type ParseDeliveryOptions } from "./parse-options.js";
import { discard, readBytes } from "./read-bytes.js";

/**
 * Checks what a webhook sink receives, and gives its payload: the callback `webTaskDelivery` of the OpenAPI document.
 * The secret comes first, before a byte of the body is read; then method and content type, size, JSON and shape.
 *
 * Only what is needed to tell deliveries apart is checked, a `webTaskId` and a `status`. Fields, statuses and outcomes
 * that the document does not list yet pass, so keep a `default` branch.
 *
 * @throws {OptionsError} an option is missing or malformed, such as the secret of an unset environment variable.
 * @throws {DeliveryError} it is refused: its `status` is the one to answer with.
 */
export async function parseDelivery(
  delivery: IncomingDelivery,
  options: ParseDeliveryOptions,
): Promise<WebTaskDelivery> {
  return parseChecked(delivery, checkOptions(options));
}

/** As `parseDelivery`, its options checked before. */
export async function parseChecked(
  delivery: IncomingDelivery,
  { secret, maxBytes }: CheckedOptions,
): Promise<WebTaskDelivery> {
  try {
    await checkSecret(secret, delivery.headers);
    checkMethod(delivery.method);
    checkContentType(headerValue(delivery.headers, "content-type"));
    return payload(await readBytes(delivery, maxBytes));
  } catch (error) {
    discard(delivery);
    throw error;
  }
}

function checkMethod(method: string | undefined): void {
  if (method === undefined || method === "POST") return;
  throw new DeliveryError("wrong-method", "Deliveries come by POST.");
}

/** `application/json` and the suffix `+json` (RFC 6839 §3.1). A request that names none may still be JSON. */
function checkContentType(type: string | undefined): void {
  if (type === undefined || /^application\/([^;,]+\+)?json\s*(;|$)/i.test(type)) return;
  throw new DeliveryError("wrong-content-type", "Deliveries are JSON: content type `application/json`.");
}

function payload(bytes: Uint8Array): WebTaskDelivery {
  const value = parseJson(bytes);
  const { webTaskId, status } = Object(value) as Readonly<Record<string, unknown>>;
  if (isText(webTaskId) && isText(status)) return value as WebTaskDelivery;
  throw new DeliveryError(
    "not-a-delivery",
    "The body is no delivery of a web task: an object with the strings `webTaskId` and `status`. " +
      "Is this receiver's URL used for something else too?",
  );
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    // A field named `__proto__` becomes data like any other: it gives the object no prototype.
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    // Without the cause: it quotes the body, and a body is somebody's data.
    throw new DeliveryError("not-json", `The body (${bytes.byteLength} bytes) is not JSON in UTF-8.`);
  }
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}
