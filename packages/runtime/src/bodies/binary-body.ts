import type { BodySerializer } from "../definition.js";
import { OptionsError } from "../errors/options-error.js";

/**
 * A body that is bytes: a `Blob`, an `ArrayBuffer`, a view of one, or a `ReadableStream`. Under a range such as `image/*`
 * a `Blob` is sent as its own type, anything else as `application/octet-stream`; the call's `contentType` wins over both.
 */
export const binaryBody: BodySerializer = (body, mediaType) => {
  if (!isBinary(body)) {
    throw new OptionsError(
      "body",
      `A body of ${mediaType} must be a Blob, an ArrayBuffer, a typed array or a ReadableStream.`,
    );
  }
  const own = body instanceof Blob ? body.type : "";
  return {
    body,
    contentType: mediaType.includes("*") ? own || "application/octet-stream" : mediaType,
    isOnce: body instanceof ReadableStream,
  };
};

function isBinary(body: unknown): body is Blob | ArrayBuffer | Uint8Array<ArrayBuffer> | ReadableStream {
  return (
    body instanceof Blob ||
    body instanceof ArrayBuffer ||
    ArrayBuffer.isView(body) ||
    body instanceof ReadableStream
  );
}
