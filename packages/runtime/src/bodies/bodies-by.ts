import type { BodyChooser, BodySerializer } from "../definition.js";
import { OptionsError } from "../errors/options-error.js";
import { JSON_TYPE } from "../media-type.js";
import { own } from "../own.js";
import { jsonBody } from "./json-body.js";

/**
 * Bodies that are not all JSON, by media type. A type that is not listed by this name is written as the operation's own is:
 * `image/png` under `image/*`.
 */
export function bodiesBy(bodies: Readonly<Record<string, BodySerializer>>): BodyChooser {
  return ({ operationId, contentType = "application/json" }, mediaType) => {
    const write = own(bodies, mediaType) ?? (JSON_TYPE.test(mediaType) ? jsonBody : own(bodies, contentType));
    if (write !== undefined) return write;
    throw new OptionsError("contentType", `\`contentType\` of ${operationId} cannot be ${mediaType}.`);
  };
}
