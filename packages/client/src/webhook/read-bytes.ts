import { DeliveryError } from "./delivery-error.js";
import { headerValue, type IncomingDelivery } from "./incoming-delivery.js";

/**
 * The whole body, and never more than `maxBytes` of it: reading ends as soon as there is more.
 *
 * @throws {DeliveryError} `body-too-large`, `body-unreadable` or `body-already-read`.
 */
export async function readBytes(delivery: IncomingDelivery, maxBytes: number): Promise<Uint8Array> {
  const { headers, body, bodyUsed } = delivery;
  if (Number(headerValue(headers, "content-length")) > maxBytes) throw tooLarge(maxBytes);
  if (bodyUsed === true || (isStream(body) && body.locked)) throw alreadyRead();
  if (isStream(body)) return readStream(body.getReader(), maxBytes);
  if (body !== null && typeof body !== "string" && !ArrayBuffer.isView(body)) throw alreadyRead();
  // A text is never shorter in bytes than in characters: one that is too long is not copied first.
  if (typeof body === "string" && body.length > maxBytes) throw tooLarge(maxBytes);
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : (body ?? new Uint8Array());
  if (bytes.byteLength > maxBytes) throw tooLarge(maxBytes);
  return bytes;
}

/** Gives up what nobody will read, so that the sender need not go on. */
export function discard({ body }: IncomingDelivery): void {
  // A locked stream is another reader's, and there is nobody to tell that it can't be canceled.
  if (isStream(body)) void body.cancel().catch(() => {});
}

async function readStream(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  maxBytes: number,
): Promise<Uint8Array> {
  // One buffer that grows, instead of a list of parts: millions of parts of one byte would take many times the limit.
  let bytes = new Uint8Array(Math.min(maxBytes, 16 * 1024));
  let size = 0;
  try {
    for (;;) {
      const part = await next(reader);
      if (part === undefined) return bytes.subarray(0, size);
      const needed = size + part.byteLength;
      if (needed > maxBytes) throw tooLarge(maxBytes);
      if (needed > bytes.length) bytes = grown(bytes, needed, maxBytes);
      bytes.set(part, size);
      size = needed;
    }
  } finally {
    // Who refuses the delivery cancels what is left of the stream.
    reader.releaseLock();
  }
}

/** The next part, `undefined` after the last one. */
async function next(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<Uint8Array | undefined> {
  try {
    const { done, value } = await reader.read();
    // A part without a length would never reach the limit.
    if (!done && !ArrayBuffer.isView(value)) throw new TypeError("a part is not a Uint8Array");
    return value;
  } catch (cause) {
    throw new DeliveryError("body-unreadable", "The body could not be read to its end.", { cause });
  }
}

function grown(bytes: Uint8Array, needed: number, maxBytes: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.min(maxBytes, Math.max(needed, bytes.length * 2)));
  larger.set(bytes);
  return larger;
}

function isStream(body: unknown): body is ReadableStream<Uint8Array> {
  return typeof (body as Partial<ReadableStream> | null)?.getReader === "function";
}

function tooLarge(maxBytes: number): DeliveryError {
  return new DeliveryError(
    "body-too-large",
    `The body has more than ${maxBytes} bytes. A larger \`maxBytes\` lets it pass.`,
  );
}

/** A set-up that can't work: said to who wrote it, and by 500 to the service, which tries again. */
export function alreadyRead(): DeliveryError {
  return new DeliveryError(
    "body-already-read",
    "The body has been read before the webhook handler got it, so it can be neither measured nor parsed. " +
      "Put the handler before any body parser (`express.json()`, Next's `bodyParser`), or give " +
      "`parseDelivery` the headers and the raw body (`express.raw({ type: '*/*' })`).",
  );
}
