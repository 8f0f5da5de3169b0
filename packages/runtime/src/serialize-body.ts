import type { OperationDefinition, SerializedBody } from "./definition.js";
import { OptionsError } from "./errors/options-error.js";
import { JSON_TYPE } from "./media-type.js";
import { own } from "./own.js";

/**
 * Writes a request body in the call's media type, else the operation's, by the serializer of the most specific of its
 * media types that fits (OpenAPI 3.1 §4.8.13.1); `undefined` where there is no body.
 */
export function serializeBody(
  operation: OperationDefinition,
  body: unknown,
  mediaType = operation.contentType ?? "application/json",
): SerializedBody | undefined {
  if (body === undefined) return undefined;
  const essence = mediaType.replace(/\s*;.*/s, "");
  for (const type of [mediaType, essence, essence.replace(/\/.*/s, "/*"), "*/*"]) {
    const serializer = own(operation.bodies, type);
    if (serializer !== undefined) return serializer(body, mediaType);
    if (JSON_TYPE.test(type)) return { body: JSON.stringify(body), contentType: mediaType };
  }
  throw new OptionsError(
    "contentType",
    `\`contentType\` of ${operation.operationId} must be JSON${["", ...Object.keys(operation.bodies ?? {})].join(" or ")}, not ${mediaType}.`,
  );
}
