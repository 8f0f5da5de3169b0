import type { BodySerializer, OperationDefinition, SerializedBody } from "./definition.js";
import { OptionsError } from "./errors/options-error.js";
import { JSON_TYPE } from "./media-type.js";
import { own } from "./own.js";

const writeJson: BodySerializer = (body, contentType) => ({ body: JSON.stringify(body), contentType });

/**
 * Writes a request body in the call's media type, else the operation's; `undefined` where there is no body. A type that the
 * operation does not list by this name is written as its own is: `image/png` under `image/*`.
 */
export function serializeBody(
  { operationId, bodies, contentType = "application/json" }: OperationDefinition,
  body: unknown,
  mediaType = contentType,
): SerializedBody | undefined {
  if (body === undefined) return undefined;
  const write = own(bodies, mediaType) ?? (JSON_TYPE.test(mediaType) ? writeJson : own(bodies, contentType));
  if (write !== undefined) return write(body, mediaType);
  throw new OptionsError("contentType", `\`contentType\` of ${operationId} cannot be ${mediaType}.`);
}
